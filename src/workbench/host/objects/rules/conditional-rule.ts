/** The kinds of conditional format: their classes, and how their rules travel. */
import { asFlag, asRecord, asText, oneOf } from '../../dispatch/call-arguments';
import type { HostClass } from '../../dispatch/host-class';
import type { HostContext } from '../../dispatch/host-context';
import { HostError } from '../../dispatch/host-error';
import { HostObject } from '../../dispatch/host-object';
import type { ConditionalFormat, ConditionalRule, Sheet } from '../../../sheets/model';
import { emitSheet } from '../sheet/sheet-properties';
import { readColor } from '../format/colors';
import { conditionalRangeFormatClass } from './conditional-style';
import { operatorName, OPERATORS } from './validation-rule';

export interface Conditional {
  sheet: Sheet;
  format: ConditionalFormat;
}
type RuleOf<K extends ConditionalRule['type']> = Extract<ConditionalRule, { type: K }>;

function change(self: Conditional, rule: ConditionalRule, host: HostContext): void {
  self.format.rule = rule;
  emitSheet(self.sheet, 'rules', host);
}

function ruleOf<K extends ConditionalRule['type']>({ format }: Conditional, type: K): RuleOf<K> {
  if (format.rule.type !== type) throw new HostError('InvalidOperation');
  return format.rule as RuleOf<K>;
}

const format = { format: (self: Conditional) => HostObject.of(conditionalRangeFormatClass, self) };

function formulaText(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return asText(value);
}

const formulaRuleClass: HostClass<Conditional> = {
  name: 'ConditionalFormatRule',
  get: { formula: (self) => ruleOf(self, 'custom').formula, formulaLocal: (self) => ruleOf(self, 'custom').formula },
  set: {
    formula: (self, value, host) => change(self, { type: 'custom', formula: withSign(asText(value)) }, host),
    formulaLocal: (self, value, host) => change(self, { type: 'custom', formula: withSign(asText(value)) }, host),
  },
};

function withSign(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}

const customClass: HostClass<Conditional> = {
  name: 'CustomConditionalFormat',
  navigate: { ...format, rule: (self) => HostObject.of(formulaRuleClass, self) },
};

const cellValueClass: HostClass<Conditional> = {
  name: 'CellValueConditionalFormat',
  get: {
    rule: (self) => {
      const rule = ruleOf(self, 'cellValue');
      return {
        formula1: rule.formula1,
        ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }),
        operator: operatorName(rule.operator),
      };
    },
  },
  set: {
    rule: (self, value, host) => {
      const given = asRecord(value);
      const operator = OPERATORS[oneOf(given.operator, Object.keys(OPERATORS))] ?? 'between';
      const second = given.formula2 === undefined || given.formula2 === null ? {} : { formula2: formulaText(given.formula2) };
      change(self, { type: 'cellValue', operator, formula1: formulaText(given.formula1), ...second }, host);
    },
  },
  navigate: format,
};

const TEXT_OPERATORS = { Contains: 'contains', NotContains: 'notContains', BeginsWith: 'beginsWith', EndsWith: 'endsWith' } as const;

const textClass: HostClass<Conditional> = {
  name: 'TextConditionalFormat',
  get: {
    rule: (self) => {
      const rule = ruleOf(self, 'containsText');
      return { operator: Object.entries(TEXT_OPERATORS).find(([, one]) => one === rule.operator)?.[0], text: rule.text };
    },
  },
  set: {
    rule: (self, value, host) => {
      const given = asRecord(value);
      const operator = TEXT_OPERATORS[oneOf(given.operator, ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const)];
      change(self, { type: 'containsText', operator, text: asText(given.text) }, host);
    },
  },
  navigate: format,
};

const PRESETS = {
  DuplicateValues: 'duplicateValues',
  UniqueValues: 'uniqueValues',
  Blanks: 'blanks',
  NonBlanks: 'nonBlanks',
  Errors: 'errors',
  NonErrors: 'nonErrors',
} as const;

const presetClass: HostClass<Conditional> = {
  name: 'PresetCriteriaConditionalFormat',
  get: {
    rule: (self) => {
      const rule = ruleOf(self, 'preset');
      return { criterion: Object.entries(PRESETS).find(([, one]) => one === rule.criterion)?.[0] };
    },
  },
  set: {
    rule: (self, value, host) => {
      const word = asRecord(value).criterion;
      if (typeof word !== 'string' || !(word in PRESETS))
        throw new HostError('ApiNotFound', `The workbench does not implement the preset criterion ${String(word)}.`);
      change(self, { type: 'preset', criterion: PRESETS[word as keyof typeof PRESETS] }, host);
    },
  },
  navigate: format,
};

const topBottomClass: HostClass<Conditional> = {
  name: 'TopBottomConditionalFormat',
  get: {
    rule: (self) => {
      const { rank, bottom, percent } = ruleOf(self, 'topBottom');
      return { rank, type: `${bottom ? 'Bottom' : 'Top'}${percent ? 'Percent' : 'Items'}` };
    },
  },
  set: {
    rule: (self, value, host) => {
      const given = asRecord(value);
      const type = oneOf(given.type, ['TopItems', 'TopPercent', 'BottomItems', 'BottomPercent'] as const);
      if (typeof given.rank !== 'number' || given.rank < 1) throw new HostError('InvalidArgument');
      change(self, { type: 'topBottom', rank: given.rank, bottom: type.startsWith('Bottom'), percent: type.endsWith('Percent') }, host);
    },
  },
  navigate: format,
};

const POINT_KINDS = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'number',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
} as const;
type Point = RuleOf<'colorScale'>['points'][number];

function readPoint(value: unknown): Point {
  const given = asRecord(value);
  const kind = POINT_KINDS[oneOf(given.type, ['LowestValue', 'HighestValue', 'Number', 'Percent', 'Percentile', 'Formula'] as const)];
  const formula = given.formula === undefined || given.formula === null ? {} : { value: formulaText(given.formula) };
  return { kind, color: readColor(given.color), ...formula };
}

function writePoint(point: Point): Record<string, unknown> {
  const type = Object.entries(POINT_KINDS).find(([, one]) => one === point.kind)?.[0];
  return { type, color: point.color, formula: point.value ?? null };
}

const colorScaleClass: HostClass<Conditional> = {
  name: 'ColorScaleConditionalFormat',
  get: {
    threeColorScale: (self) => ruleOf(self, 'colorScale').points.length === 3,
    criteria: (self) => {
      const { points } = ruleOf(self, 'colorScale');
      const [minimum, second, third] = points.map(writePoint);
      return points.length === 3 ? { minimum, midpoint: second, maximum: third } : { minimum, maximum: second };
    },
  },
  set: {
    criteria: (self, value, host) => {
      const given = asRecord(value);
      const points = [given.minimum, given.midpoint, given.maximum].filter((one) => one !== undefined && one !== null).map(readPoint);
      change(self, { type: 'colorScale', points }, host);
    },
  },
};

const positiveClass: HostClass<Conditional> = {
  name: 'ConditionalDataBarPositiveFormat',
  get: { fillColor: (self) => ruleOf(self, 'dataBar').color, gradientFill: () => true },
  set: {
    fillColor: (self, value, host) => change(self, { type: 'dataBar', color: readColor(value) }, host),
    gradientFill: (_self, value) => void asFlag(value),
  },
};

const dataBarClass: HostClass<Conditional> = {
  name: 'DataBarConditionalFormat',
  get: { showDataBarOnly: () => false, barDirection: () => 'Context' },
  navigate: { positiveFormat: (self) => HostObject.of(positiveClass, self) },
};

/** Per kind: the name of its type, its navigation property, its class and the rule it starts with. */
export const KINDS: readonly {
  type: string;
  property: string;
  model: ConditionalRule['type'];
  class: HostClass<Conditional>;
  start: ConditionalRule;
}[] = [
  { type: 'Custom', property: 'custom', model: 'custom', class: customClass, start: { type: 'custom', formula: '=FALSE' } },
  {
    type: 'CellValue',
    property: 'cellValue',
    model: 'cellValue',
    class: cellValueClass,
    start: { type: 'cellValue', operator: 'equalTo', formula1: '=NA()' },
  },
  {
    type: 'ContainsText',
    property: 'textComparison',
    model: 'containsText',
    class: textClass,
    start: { type: 'containsText', operator: 'contains', text: '' },
  },
  {
    type: 'PresetCriteria',
    property: 'preset',
    model: 'preset',
    class: presetClass,
    start: { type: 'preset', criterion: 'duplicateValues' },
  },
  {
    type: 'TopBottom',
    property: 'topBottom',
    model: 'topBottom',
    class: topBottomClass,
    start: { type: 'topBottom', rank: 10, bottom: false, percent: false },
  },
  {
    type: 'ColorScale',
    property: 'colorScale',
    model: 'colorScale',
    class: colorScaleClass,
    start: {
      type: 'colorScale',
      points: [
        { kind: 'min', color: '#F8696B' },
        { kind: 'max', color: '#63BE7B' },
      ],
    },
  },
  { type: 'DataBar', property: 'dataBar', model: 'dataBar', class: dataBarClass, start: { type: 'dataBar', color: '#638EC6' } },
];
