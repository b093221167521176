/** Data validations and conditional formats. References to other sheets stand in the plain form, which Excel 2010 and later read. */
import { rectAddress, type Comparison, type ConditionalFormat, type Rect, type Sheet } from '../../model';
import { toFileOperand } from '../rule-formula';
import { attrs, content, encodeCellText } from '../xml';
import { color, type StyleWriter } from './styles';

const TYPES = {
  list: 'list',
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
  any: undefined,
};
const OPERATORS: Record<Comparison, string> = {
  between: 'between',
  notBetween: 'notBetween',
  equalTo: 'equal',
  notEqualTo: 'notEqual',
  greaterThan: 'greaterThan',
  lessThan: 'lessThan',
  greaterThanOrEqualTo: 'greaterThanOrEqual',
  lessThanOrEqualTo: 'lessThanOrEqual',
};

/** Longer texts make Excel call the file damaged. */
const LONGEST = { title: 32, error: 225, prompt: 255 };

export function references(rects: readonly Rect[]): string {
  return rects.map(rectAddress).join(' ');
}

export function writeValidations(sheet: Sheet): string {
  const usable = sheet.validations.filter((one) => one.ranges.length > 0);
  if (usable.length === 0) return '';
  const written = usable.map((one) => {
    const isList = one.type === 'list';
    const { alert, prompt } = one;
    const attributes = attrs({
      type: TYPES[one.type],
      errorStyle: alert && alert.style !== 'stop' ? alert.style : undefined,
      operator: one.operator && one.operator !== 'between' ? OPERATORS[one.operator] : undefined,
      allowBlank: one.ignoreBlanks || undefined,
      showDropDown: isList && !one.dropDown ? true : undefined,
      showInputMessage: prompt ? true : undefined,
      showErrorMessage: alert ? true : undefined,
      errorTitle: alert?.title ? encodeCellText(alert.title.slice(0, LONGEST.title)) : undefined,
      error: alert?.message ? encodeCellText(alert.message.slice(0, LONGEST.error)) : undefined,
      promptTitle: prompt?.title ? encodeCellText(prompt.title.slice(0, LONGEST.title)) : undefined,
      prompt: prompt?.message ? encodeCellText(prompt.message.slice(0, LONGEST.prompt)) : undefined,
      sqref: references(one.ranges),
    });
    const first = one.formula1 === undefined ? '' : `<formula1>${content(toFileOperand(one.formula1, isList))}</formula1>`;
    const second = one.formula2 === undefined ? '' : `<formula2>${content(toFileOperand(one.formula2))}</formula2>`;
    return `<dataValidation${attributes}>${first}${second}</dataValidation>`;
  });
  return `<dataValidations count="${written.length}">${written.join('')}</dataValidations>`;
}

export function writeConditionalFormats(sheet: Sheet, styles: StyleWriter): string {
  return sheet.conditionalFormats
    .filter((one) => one.ranges.length > 0)
    .map((one) => `<conditionalFormatting${attrs({ sqref: references(one.ranges) })}>${ruleXml(one, styles)}</conditionalFormatting>`)
    .join('');
}

function ruleXml(format: ConditionalFormat, styles: StyleWriter): string {
  const { rule } = format;
  const cell = rectAddress({ ...format.ranges[0]!, rows: 1, columns: 1 });
  const scaled = rule.type === 'colorScale' || rule.type === 'dataBar';
  const common = {
    dxfId: scaled ? undefined : styles.dxf(format.style),
    priority: format.priority,
    stopIfTrue: format.stopIfTrue || undefined,
  };
  const element = (type: string, more: Record<string, string | number | boolean | undefined>, ...formulas: string[]): string =>
    `<cfRule${attrs({ type, ...common, ...more })}>${formulas.map((one) => `<formula>${content(one)}</formula>`).join('')}</cfRule>`;
  switch (rule.type) {
    case 'custom':
      return element('expression', {}, toFileOperand(rule.formula));
    case 'cellValue': {
      const operands = [rule.formula1, rule.formula2].flatMap((one) => (one === undefined ? [] : [toFileOperand(one)]));
      return element('cellIs', { operator: OPERATORS[rule.operator] }, ...operands);
    }
    case 'containsText': {
      const [type, operator, formula] = textRule(rule.operator, rule.text, cell);
      return element(type, { operator, text: rule.text }, formula);
    }
    case 'preset': {
      const [type, formula] = presetRule(rule.criterion, cell);
      return element(type, {}, ...(formula === undefined ? [] : [formula]));
    }
    case 'topBottom':
      return element('top10', {
        rank: rule.rank,
        bottom: rule.bottom || undefined,
        percent: rule.percent || undefined,
      });
    case 'colorScale': {
      const kinds = {
        min: 'min',
        max: 'max',
        number: 'num',
        percent: 'percent',
        percentile: 'percentile',
        formula: 'formula',
      };
      const values = rule.points.map((point) => `<cfvo${attrs({ type: kinds[point.kind], val: point.value })}/>`);
      const colors = rule.points.map((point) => `<color${color(point.color)}/>`);
      return `<cfRule${attrs({ type: 'colorScale', ...common })}><colorScale>${values.join('')}${colors.join('')}</colorScale></cfRule>`;
    }
    case 'dataBar':
      return `<cfRule${attrs({ type: 'dataBar', ...common })}><dataBar><cfvo type="min"/><cfvo type="max"/><color${color(rule.color)}/></dataBar></cfRule>`;
  }
}

/** Type, operator and the formula that old readers evaluate instead. */
function textRule(operator: 'contains' | 'notContains' | 'beginsWith' | 'endsWith', text: string, cell: string): [string, string, string] {
  const quoted = `"${text.replace(/"/g, '""')}"`;
  switch (operator) {
    case 'contains':
      return ['containsText', 'containsText', `NOT(ISERROR(SEARCH(${quoted},${cell})))`];
    case 'notContains':
      return ['notContainsText', 'notContains', `ISERROR(SEARCH(${quoted},${cell}))`];
    case 'beginsWith':
      return ['beginsWith', 'beginsWith', `LEFT(${cell},LEN(${quoted}))=${quoted}`];
    case 'endsWith':
      return ['endsWith', 'endsWith', `RIGHT(${cell},LEN(${quoted}))=${quoted}`];
  }
}

function presetRule(criterion: string, cell: string): [string, string?] {
  const rules: Record<string, [string, string?]> = {
    duplicateValues: ['duplicateValues'],
    uniqueValues: ['uniqueValues'],
    blanks: ['containsBlanks', `LEN(TRIM(${cell}))=0`],
    nonBlanks: ['notContainsBlanks', `LEN(TRIM(${cell}))>0`],
    errors: ['containsErrors', `ISERROR(${cell})`],
    nonErrors: ['notContainsErrors', `NOT(ISERROR(${cell}))`],
  };
  return rules[criterion] ?? [criterion];
}
