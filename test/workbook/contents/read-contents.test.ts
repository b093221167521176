/** Everything that could go out with a workbook, read through the real office.js, and what the scan makes of it. */
import { MASKED_SHEET } from '../../../src/commands/masked-sheet';
import { apply, prepare } from '../../../src/commands/run-command';
import { readContents, readVisibleSheets, SCAN_LEAKS, type LeakOutcome } from '../../../src/commands/scan-leaks';
import { SET_UP } from '../../../src/commands/set-up';
import { dayOf } from '../../../src/ledger/calendar/day';
import { CHILDREN } from '../../../src/ledger/tables';
import { contextOn } from '../../support/command-context';
import { emulatedExcel, type EmulatedExcel } from '../../support/excel';

const CONTEXT = contextOn(dayOf(2026, 11, 23));
const CHILD: Readonly<Record<string, string | number>> = {
  childId: 'L1',
  name: '王小明',
  sex: '男',
  class: '三年级1班',
  residentId: '522635201703150011',
  guardianName: '李秀英',
  guardianPhone: '13800138000',
  joinedOn: dayOf(2026, 9, 1),
};
let excel: EmulatedExcel;

beforeEach(async () => {
  excel = emulatedExcel();
  await apply(await prepare(SET_UP, { schoolName: '示范小学', term: '2026-2027-1', language: 'zh-CN' }, CONTEXT));
  const { sheet, table } = excel.workbook.table('Children')!;
  CHILDREN.columns.forEach(({ key }, at) => sheet.cells.setInput(table.rect.row + 1, table.rect.column + at, CHILD[key] ?? null));
});
afterEach(() => excel.close());

async function scan(only?: string): Promise<LeakOutcome> {
  const contents = await readContents(only);
  return (await prepare(SCAN_LEAKS, { contents, scope: only === undefined ? 'workbook' : 'sheet' }, CONTEXT)).outcome;
}
const codesOf = ({ findings }: LeakOutcome): string[] => findings.map(({ code }) => code);

test('cells, hidden parts, comments, headers, names and properties', async () => {
  const sheet = excel.workbook.addSheet('通知');
  sheet.cells.setInput(2, 1, '王小明');
  sheet.cells.setInput(5, 4, 13800138000);
  sheet.rows.set(3, { hidden: true });
  sheet.rows.set(4, { filtered: true });
  sheet.columns.set(2, { hidden: true });
  sheet.notes.set('B3', { author: '赵老师', text: '旧式批注' });
  sheet.notes.set('E6', { author: '赵老师', text: '奶奶的电话', comment: { replies: [{ author: '', text: '13900139000' }] } });
  sheet.pageLayout.headersFooters = { centerHeader: '王小明' };
  excel.workbook.names.push({ name: '本表', formula: '="李秀英"', scope: sheet.id, visible: false, comment: '' });
  excel.workbook.properties = { author: '赵老师', 'custom:经办': '"13800138000"' };
  const contents = await readContents('通知');
  expect(contents.sheets).toEqual([
    {
      name: '通知',
      visible: true,
      generated: false,
      firstRow: 3,
      firstColumn: 1,
      values: [
        ['王小明', '', '', ''],
        ['', '', '', ''],
        ['', '', '', ''],
        ['', '', '', 13800138000],
      ],
      hiddenRows: [4, 5],
      hiddenColumns: [2],
      comments: [{ row: 6, column: 4, text: '奶奶的电话\n13900139000', author: '赵老师' }],
      headersFooters: ['王小明'],
      texts: [],
      pictures: 0,
      pivotTables: 0,
    },
  ]);
  expect(contents.names).toContainEqual({ name: '本表', formula: '="李秀英"' });
  expect(contents.properties.author).toBe('赵老师');
  expect(contents.customProperties).toEqual({ 经办: '13800138000' });
  expect(contents.hasSettings).toBe(true);
  // The workbench, like Excel before ExcelApi 1.18, does not show the old notes to an add-in.
  expect(contents.unseen).toEqual([{ part: 'notes' }]);
});

test('a masked list on its own is clean; the workbook around it is not', async () => {
  await apply(await prepare(MASKED_SHEET, { profile: 'report' }, CONTEXT));
  expect(codesOf(await scan('上报表（脱敏）'))).toEqual(['leak.unseenNotes']);
  expect(codesOf(await scan())).toEqual(['leak.wholeLedger', 'leak.baseline', 'leak.unseenNotes', 'leak.settings']);
  expect((await readVisibleSheets()).active).toBe('上报表（脱敏）');
});

test('what somebody writes into a masked list afterwards is found', async () => {
  await apply(await prepare(MASKED_SHEET, { profile: 'wall' }, CONTEXT));
  excel.workbook.sheet('贴墙名单')!.cells.setInput(8, 1, '问奶奶 13800138000');
  const { findings } = await scan('贴墙名单');
  expect(findings[0]).toMatchObject({ code: 'leak.cells', place: { sheet: '贴墙名单', row: 9, column: 1, content: '问奶奶 *******8000' } });
});

test('an empty sheet, and one that is gone', async () => {
  excel.workbook.addSheet('空表');
  expect((await readContents('空表')).sheets[0]).toMatchObject({ values: [], hiddenRows: [], hiddenColumns: [] });
  await expect(readContents('没有这张')).rejects.toMatchObject({ code: 'sheetGone' });
});

test('what is larger than a message comes in several', async () => {
  const sheet = excel.workbook.addSheet('长表');
  for (let row = 0; row < 40_000; row++) for (let column = 0; column < 6; column++) sheet.cells.setInput(row, column, `${row},${column}`);
  excel.log.reset();
  const contents = await readContents('长表');
  expect(excel.log.syncs).toBeGreaterThan(3);
  expect(contents.sheets[0]!.values).toHaveLength(40_000);
  expect(contents.sheets[0]!.values[39_999]).toEqual(Array.from({ length: 6 }, (_, column) => `39999,${column}`));
});

test('a generated list keeps text as text, also where it begins like a formula', async () => {
  const { sheet, table } = excel.workbook.table('Children')!;
  sheet.cells.setInput(table.rect.row + 1, 1, '=王小明');
  await apply(await prepare(MASKED_SHEET, { profile: 'report', columns: ['name'] }, CONTEXT));
  expect(excel.cell('上报表（脱敏）', 4, 1)).toBe('=王小明');
  expect(excel.workbook.sheet('上报表（脱敏）')!.cells.formula(4, 1)).toBeUndefined();
});
