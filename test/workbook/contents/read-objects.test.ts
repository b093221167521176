/** What stands in no cell: drawings, charts, links, rules and formulas, read through the real office.js, and what the scan makes of it. */
import { readContents, SCAN_LEAKS, type LeakOutcome } from '../../../src/commands/scan-leaks';
import { prepare } from '../../../src/commands/run-command';
import { SET_UP } from '../../../src/commands/set-up';
import { apply } from '../../../src/commands/run-command';
import { dayOf } from '../../../src/ledger/calendar/day';
import { CHILDREN } from '../../../src/ledger/tables';
import type { Shape, Sheet } from '../../../src/workbench/sheets/model';
import { contextOn } from '../../support/command-context';
import { emulatedExcel, type EmulatedExcel } from '../../support/excel';

const CONTEXT = contextOn(dayOf(2026, 11, 23));
const CHILD: Readonly<Record<string, string>> = { childId: 'L1', name: '王小明', guardianName: '李秀英', guardianPhone: '13800138000' };
let excel: EmulatedExcel;
let sheet: Sheet;

beforeEach(async () => {
  excel = emulatedExcel();
  await apply(await prepare(SET_UP, { schoolName: '示范小学', term: '2026-2027-1', language: 'zh-CN' }, CONTEXT));
  const children = excel.workbook.table('Children')!;
  CHILDREN.columns.forEach(({ key }, at) =>
    children.sheet.cells.setInput(children.table.rect.row + 1, children.table.rect.column + at, CHILD[key] ?? null),
  );
  sheet = excel.workbook.addSheet('通知');
  for (let row = 0; row < 12; row++) for (let column = 0; column < 5; column++) sheet.cells.setInput(row, column, row + column);
});
afterEach(() => excel.close());

const shape = (change: Partial<Shape>): Shape => ({
  id: `{${change.name ?? ''}${change.text ?? ''}}`,
  name: '',
  type: 'GeometricShape',
  text: '',
  altTitle: '',
  altText: '',
  shapes: [],
  ...change,
});

async function scan(): Promise<LeakOutcome> {
  const contents = await readContents('通知');
  return (await prepare(SCAN_LEAKS, { contents, scope: 'sheet' }, CONTEXT)).outcome;
}
const texts = async (kind: string): Promise<unknown[]> =>
  (await readContents('通知')).sheets[0]!.texts.filter((text) => text.kind === kind).map(({ kind: _kind, ...rest }) => rest);

test('text boxes, also in groups of groups, alternative texts, pictures and what cannot be read', async () => {
  sheet.shapes = [
    shape({ name: '文本框 1', text: '问李秀英' }),
    shape({ name: '图片 2', type: 'Image', altText: '王小明' }),
    shape({ name: '组', type: 'Group', shapes: [shape({ name: '内组', type: 'Group', shapes: [shape({ text: '13800138000' })] })] }),
    shape({ name: '图示', type: 'Unsupported' }),
    shape({ name: '线', type: 'Line' }),
  ];
  const contents = await readContents('通知');
  expect(contents.unseen).toEqual([{ part: 'notes' }]);
  expect(contents.sheets[0]!.pictures).toBe(2);
  const { findings } = await scan();
  expect(findings.map(({ code, parameters }) => `${code} ${parameters?.['what'] ?? ''}`).sort()).toEqual([
    'leak.pictures ',
    'leak.shape 儿童姓名',
    'leak.shape 家长或监护人姓名',
    'leak.shape 电话号码',
    'leak.unseenNotes ',
  ]);
});

test('titles and series of charts', async () => {
  sheet.cells.setInput(0, 1, '王小明');
  sheet.charts.push({
    id: '{C1}',
    name: '图表 1',
    type: 'ColumnClustered',
    title: '李秀英家',
    source: '通知!A1:B4',
    seriesBy: 'Columns',
    frame: { left: 0, top: 0, width: 10, height: 10 },
  });
  expect(await texts('chart')).toEqual([{ text: '图表 1\n李秀英家\n0\n王小明' }]);
});

test('hyperlinks, each with its cell; of a large sheet it is said that they were not looked at', async () => {
  sheet.hyperlinks.set('C4', { address: 'tel:13800138000', screenTip: '李秀英' });
  expect(await texts('hyperlink')).toEqual([{ text: 'tel:13800138000\n李秀英', row: 4, column: 2 }]);
  sheet.cells.setInput(60_000, 0, 'x');
  const contents = await readContents('通知');
  expect(contents.unseen).toContainEqual({ part: 'hyperlinks', sheet: '通知' });
  expect((await scan()).findings.map(({ code }) => code)).toContain('leak.unseenOnSheets');
});

test('drop-down lists and input messages, wherever their block begins', async () => {
  const rule = { ignoreBlanks: true, dropDown: true } as const;
  sheet.validations = [
    { ...rule, ranges: [{ row: 3, column: 1, rows: 5, columns: 1 }], type: 'list', formula1: '王小明,李秀英' },
    { ...rule, ranges: [{ row: 6, column: 3, rows: 1, columns: 2 }], type: 'any', prompt: { title: '问', message: '13800138000' } },
  ];
  const found = (await readContents('通知')).sheets[0]!.texts.filter(({ kind }) => kind === 'validation');
  expect(found.some(({ text, column }) => text.includes('王小明') && column === 1)).toBe(true);
  expect(found.some(({ text, row, column }) => text.includes('13800138000') && row === 7 && column === 3)).toBe(true);
});

test('conditional formats and formulas', async () => {
  sheet.conditionalFormats = [
    {
      id: '1',
      ranges: [{ row: 0, column: 0, rows: 3, columns: 1 }],
      rule: { type: 'custom', formula: '=A1="王小明"' },
      style: {},
      priority: 1,
      stopIfTrue: false,
    },
    {
      id: '2',
      ranges: [{ row: 0, column: 0, rows: 3, columns: 1 }],
      rule: { type: 'containsText', operator: 'contains', text: '李秀英' },
      style: {},
      priority: 2,
      stopIfTrue: false,
    },
    {
      id: '3',
      ranges: [{ row: 0, column: 0, rows: 3, columns: 1 }],
      rule: { type: 'cellValue', operator: 'equalTo', formula1: '="13800138000"' },
      style: {},
      priority: 3,
      stopIfTrue: false,
    },
  ];
  expect(await texts('conditionalFormat')).toEqual([{ text: '=A1="王小明"' }, { text: '李秀英' }, { text: '="13800138000"' }]);
  sheet.cells.setInput(4, 4, { text: '=IF(A1="王小明",1,2)' });
  sheet.cells.setInput(5, 4, '=王小明');
  expect(await texts('formula')).toEqual([{ text: '=IF(A1="王小明",1,2)', row: 5, column: 4 }]);
  expect((await scan()).findings.map(({ code, place }) => [code, place.row])).toContainEqual(['leak.formula', 5]);
});

test('a part that Excel refuses is named, and the others are read', async () => {
  sheet.hyperlinks.set('C4', { address: 'tel:13800138000' });
  Object.defineProperty(sheet, 'charts', {
    get: () => {
      throw new Error('no charts here');
    },
  });
  const contents = await readContents('通知');
  expect(contents.unseen).toContainEqual({ part: 'charts' });
  expect(contents.sheets[0]!.texts.map(({ kind }) => kind)).toContain('hyperlink');
  const { findings, looked } = await scan();
  expect(findings).toContainEqual(
    expect.objectContaining({ code: 'leak.unseenPart', parameters: { part: '图表标题和系列名', partEn: 'titles and series of charts' } }),
  );
  expect(looked.map(({ zh }) => zh)).not.toContain('图表标题和系列名');
  expect(looked.map(({ zh }) => zh)).toContain('超链接');
});
