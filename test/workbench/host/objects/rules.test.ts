/** Data validation and conditional formats through the real client. */
import { openBench, type Bench } from './harness';

let bench: Bench;
beforeEach(() => (bench = openBench()));
const range = (context: Excel.RequestContext, address: string): Excel.Range =>
  context.workbook.worksheets.getItem('Sheet1').getRange(address);

const rules: [string, Excel.DataValidationRule, string, unknown?][] = [
  ['inline list', { list: { inCellDropDown: true, source: '男,女' } }, 'List'],
  ['list from a range', { list: { inCellDropDown: false, source: '=$D$1:$D$3' } }, 'List'],
  ['whole number', { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } }, 'WholeNumber'],
  ['decimal', { decimal: { formula1: 0.5, operator: 'GreaterThan' } }, 'Decimal'],
  ['text length', { textLength: { formula1: 18, operator: 'EqualTo' } }, 'TextLength'],
  [
    'date',
    { date: { formula1: '2026-09-01', operator: 'GreaterThanOrEqual' as 'GreaterThan' } },
    'Date',
    { date: { formula1: 46266, operator: 'GreaterThanOrEqual' } },
  ],
  ['custom', { custom: { formula: '=LEN(A1)=18' } }, 'Custom'],
];
test.each(rules)('validation: %s', async (_name, rule, type, read = rule) => {
  const got = await bench.run(async (context) => {
    const cells = range(context, 'A1:A5');
    cells.dataValidation.rule = rule;
    cells.dataValidation.prompt = { title: '提示', message: '请选', showPrompt: true };
    cells.dataValidation.errorAlert = { title: '错', message: '不行', showAlert: true, style: 'Warning' };
    const again = range(context, 'A2:A3').dataValidation.load('rule,type,prompt,errorAlert,ignoreBlanks');
    await context.sync();
    return [again.rule, again.type, again.prompt.message, again.errorAlert.style, again.ignoreBlanks];
  });
  expect(got).toEqual([read, type, '请选', 'Warning', true]);
});

test('a rule is cut where another is laid, and types that differ are said', async () => {
  const got = await bench.run(async (context) => {
    range(context, 'A1:A5').dataValidation.rule = { custom: { formula: '=TRUE' } };
    range(context, 'A3').dataValidation.rule = { list: { inCellDropDown: true, source: '甲' } };
    range(context, 'A5').dataValidation.clear();
    const parts = ['A1:A2', 'A3', 'A4', 'A5', 'A1:A5'].map((address) => range(context, address).dataValidation.load('type'));
    await context.sync();
    return parts.map((part) => part.type);
  });
  expect(got).toEqual(['Custom', 'List', 'Custom', 'None', 'Inconsistent']);
});

test('an inline list above 255 characters is refused', async () => {
  const error = await bench.fails(async (context) => {
    range(context, 'A1').dataValidation.rule = { list: { inCellDropDown: true, source: '长'.repeat(256) } };
    await context.sync();
  });
  expect(error).toMatchObject({ code: 'InvalidArgument', at: 'DataValidation.rule' });
});

test("an add-in's write bypasses validation", async () => {
  const values = await bench.run(async (context) => {
    const cell = range(context, 'A1');
    cell.dataValidation.rule = { list: { inCellDropDown: true, source: '男,女' } };
    cell.values = [['其他']];
    cell.load('values');
    await context.sync();
    return cell.values;
  });
  expect(values).toEqual([['其他']]);
});

test('conditional formats: kinds, style, order, deletion', async () => {
  const got = await bench.run(async (context) => {
    const { conditionalFormats } = range(context, 'A1:A9');
    const custom = conditionalFormats.add('Custom');
    custom.custom.rule.formula = '=$A1=""';
    custom.custom.format.fill.color = '#FFC7CE';
    custom.custom.format.font.bold = true;
    const cell = conditionalFormats.add('CellValue');
    cell.cellValue.rule = { formula1: '5', operator: 'GreaterThan' };
    const preset = conditionalFormats.add('PresetCriteria');
    preset.preset.rule = { criterion: 'DuplicateValues' };
    preset.stopIfTrue = true;
    await context.sync();
    preset.priority = 0;
    conditionalFormats.load('items/type,items/priority,items/stopIfTrue');
    custom.custom.rule.load('formula');
    custom.custom.format.fill.load('color');
    const area = custom.getRange().load('address');
    const other = custom.cellValueOrNullObject;
    other.load('rule');
    await context.sync();
    const items = conditionalFormats.items.map((item) => [item.type, item.priority, item.stopIfTrue]);
    cell.delete();
    const left = conditionalFormats.getCount();
    await context.sync();
    return [items, custom.custom.rule.formula, custom.custom.format.fill.color, area.address, other.isNullObject, left.value];
  });
  expect(got).toEqual([
    [
      ['PresetCriteria', 0, true],
      ['Custom', 1, false],
      ['CellValue', 2, false],
    ],
    '=$A1=""',
    '#FFC7CE',
    'Sheet1!A1:A9',
    true,
    2,
  ]);
});

test.each([
  ['ContainsText', 'textComparison', { operator: 'Contains', text: '缺' }],
  ['TopBottom', 'topBottom', { rank: 3, type: 'BottomPercent' }],
] as const)('conditional rule %s', async (type, property, rule) => {
  const read = await bench.run(async (context) => {
    const format = range(context, 'A1:A9').conditionalFormats.add(type);
    const part = format[property] as unknown as { rule: unknown; load(name: string): void };
    part.rule = rule;
    part.load('rule');
    await context.sync();
    return part.rule;
  });
  expect(read).toEqual(rule);
});

test('colour scale and data bar', async () => {
  const scale = {
    minimum: { type: 'LowestValue', color: '#FF0000', formula: null },
    maximum: { type: 'HighestValue', color: '#00FF00', formula: null },
  } as const;
  const got = await bench.run(async (context) => {
    const formats = range(context, 'A1:A9').conditionalFormats;
    const colors = formats.add('ColorScale').colorScale;
    colors.criteria = scale as unknown as Excel.ConditionalColorScaleCriteria;
    colors.load('criteria,threeColorScale');
    const bar = formats.add('DataBar').dataBar;
    bar.positiveFormat.fillColor = '#123456';
    bar.positiveFormat.load('fillColor');
    await context.sync();
    return [colors.criteria, colors.threeColorScale, bar.positiveFormat.fillColor];
  });
  expect(got).toEqual([scale, false, '#123456']);
});
