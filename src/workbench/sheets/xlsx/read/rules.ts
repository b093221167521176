/** Data validations and conditional formats, in the old form and in the x14 form of Excel 2010. */
import {
  parseRect,
  type CellStyle,
  type Comparison,
  type ConditionalFormat,
  type ConditionalRule,
  type Rect,
  type Sheet,
  type Validation,
  type ValidationType,
} from '../../model';
import { fromFileOperand } from '../rule-formula';
import { childOf, childrenOf, decodeCellText, descendants, flag, type XmlNode } from '../xml';
import type { ReadContext } from './context';
import { readDifferential, type FileStyles } from './styles';

const TYPES: Record<string, ValidationType> = {
  list: 'list',
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
  none: 'any',
};
const OPERATORS: Record<string, Comparison> = {
  between: 'between',
  notBetween: 'notBetween',
  equal: 'equalTo',
  notEqual: 'notEqualTo',
  greaterThan: 'greaterThan',
  lessThan: 'lessThan',
  greaterThanOrEqual: 'greaterThanOrEqualTo',
  lessThanOrEqual: 'lessThanOrEqualTo',
};
const ALERTS = { stop: 'stop', warning: 'warning', information: 'information' } as const;
const PRESETS: Record<string, Extract<ConditionalRule, { type: 'preset' }>['criterion']> = {
  duplicateValues: 'duplicateValues',
  uniqueValues: 'uniqueValues',
  containsBlanks: 'blanks',
  notContainsBlanks: 'nonBlanks',
  containsErrors: 'errors',
  notContainsErrors: 'nonErrors',
};
const TEXT_RULES = {
  containsText: 'contains',
  notContainsText: 'notContains',
  beginsWith: 'beginsWith',
  endsWith: 'endsWith',
} as const;

/** `A1:B2 D4` → rectangles. */
export function rectsOf(references: string | undefined): Rect[] {
  return (references ?? '').split(/\s+/).flatMap((text) => parseRect(text) ?? []);
}

/** Adds the validations of a `<dataValidations>` element (either form) to the sheet. */
export function readValidations(sheet: Sheet, group: XmlNode): void {
  for (const node of childrenOf(group, 'dataValidation')) {
    const a = node.attributes;
    const type = TYPES[a['type'] ?? 'none'] ?? 'any';
    const isList = type === 'list';
    const ranges = rectsOf(a['sqref'] ?? childOf(node, 'sqref')?.text);
    if (ranges.length === 0) continue;
    // `showDropDown` is the wrong way round in the file: 1 hides the arrow.
    const validation: Validation = {
      ranges,
      type,
      ignoreBlanks: flag(a['allowBlank']),
      dropDown: !flag(a['showDropDown']),
    };
    const [first, second] = ['formula1', 'formula2'].map((name) => childOf(node, name, 'f')?.text ?? childOf(node, name)?.text);
    const compared = !isList && type !== 'custom' && type !== 'any';
    if (compared) validation.operator = OPERATORS[a['operator'] ?? 'between'] ?? 'between';
    if (first) validation.formula1 = fromFileOperand(first, isList);
    // LibreOffice writes a second operand of 0 everywhere.
    const isRange = validation.operator === 'between' || validation.operator === 'notBetween';
    if (second && isRange) validation.formula2 = fromFileOperand(second);
    if (flag(a['showInputMessage']) && (a['promptTitle'] || a['prompt'])) {
      validation.prompt = {
        title: decodeCellText(a['promptTitle'] ?? ''),
        message: decodeCellText(a['prompt'] ?? ''),
      };
    }
    if (flag(a['showErrorMessage'])) {
      const style = ALERTS[(a['errorStyle'] ?? 'stop') as keyof typeof ALERTS] ?? 'stop';
      validation.alert = {
        style,
        title: decodeCellText(a['errorTitle'] ?? ''),
        message: decodeCellText(a['error'] ?? ''),
      };
    }
    sheet.validations.push(validation);
  }
}

/** Adds the rules of one `<conditionalFormatting>` element (either form) to the sheet. */
export function readConditionalFormat(context: ReadContext, sheet: Sheet, node: XmlNode, styles: FileStyles): void {
  const ranges = rectsOf(node.attributes['sqref'] ?? childOf(node, 'sqref')?.text);
  for (const ruleNode of childrenOf(node, 'cfRule')) {
    const rule = readRule(ruleNode, styles);
    if (!rule) {
      // The x14 half of a data bar only adds looks to a rule that is already read.
      if (ruleNode.attributes['type'] !== 'dataBar') context.notKept(`条件格式“${ruleNode.attributes['type'] ?? '未知'}”`, sheet.name);
      continue;
    }
    const inline = childOf(ruleNode, 'dxf');
    const style: CellStyle = inline
      ? readDifferential(inline, styles.palette, context)
      : (styles.differential[Number(ruleNode.attributes['dxfId'])] ?? {});
    const format: ConditionalFormat = {
      id: `cf${context.workbook.newId()}`,
      ranges,
      rule,
      style,
      priority: Number(ruleNode.attributes['priority'] ?? 1),
      stopIfTrue: flag(ruleNode.attributes['stopIfTrue']),
    };
    if (ranges.length > 0) sheet.conditionalFormats.push(format);
  }
}

function readRule(node: XmlNode, styles: FileStyles): ConditionalRule | null {
  const { type = '', operator, text, rank, bottom, percent } = node.attributes;
  const formulas = [...childrenOf(node, 'formula'), ...childrenOf(node, 'f')].map((one) => one.text);
  const preset = PRESETS[type];
  if (preset) return { type: 'preset', criterion: preset };
  if (type in TEXT_RULES && text !== undefined)
    return { type: 'containsText', operator: TEXT_RULES[type as keyof typeof TEXT_RULES], text };
  if (type === 'expression' && formulas[0]) return { type: 'custom', formula: fromFileOperand(`=${formulas[0]}`) };
  if (type === 'cellIs' && formulas[0]) {
    const rule = {
      type: 'cellValue' as const,
      operator: OPERATORS[operator ?? ''] ?? ('equalTo' as const),
      formula1: fromFileOperand(formulas[0]),
    };
    return formulas[1] ? { ...rule, formula2: fromFileOperand(formulas[1]) } : rule;
  }
  if (type === 'top10') return { type: 'topBottom', rank: Number(rank ?? 10), bottom: flag(bottom), percent: flag(percent) };
  if (type === 'colorScale') return readColorScale(node, styles);
  if (type === 'dataBar') {
    const color = styles.palette.resolve(childOf(node, 'dataBar', 'color'));
    return color ? { type: 'dataBar', color } : null;
  }
  return null;
}

function readColorScale(node: XmlNode, styles: FileStyles): ConditionalRule {
  const kinds = {
    num: 'number',
    percent: 'percent',
    percentile: 'percentile',
    formula: 'formula',
    min: 'min',
    max: 'max',
  } as const;
  const colors = descendants(node, 'color').map((color) => styles.palette.resolve(color) ?? '#FFFFFF');
  const points = descendants(node, 'cfvo').map(({ attributes }, index) => {
    const kind = kinds[(attributes['type'] ?? 'num') as keyof typeof kinds] ?? 'number';
    const color = colors[index] ?? '#FFFFFF';
    return attributes['val'] === undefined || kind === 'min' || kind === 'max'
      ? { kind, color }
      : { kind, value: attributes['val'], color };
  });
  return { type: 'colorScale', points };
}
