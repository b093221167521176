/** A sheet as a roster: everything that is used, wherever it stands, in one sync unless it is large. */
import { DAYS_FROM_1904 } from '../../src/ledger/calendar/date-system';
import { dayOf } from '../../src/ledger/calendar/day';
import { readSource } from '../../src/workbook/read-source';
import { blankWorkbook, emulatedExcel, type EmulatedExcel } from '../support/excel';

let excel: EmulatedExcel;
afterEach(() => excel.close());

function open(row: number, column: number, rows: number, columns: number): void {
  const workbook = blankWorkbook('花名册');
  const sheet = workbook.sheet('花名册')!;
  for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) sheet.cells.setInput(row + r, column + c, `${r},${c}`);
  if (rows > 1) sheet.merges.push({ row, column, rows: 2, columns: 1 });
  excel = emulatedExcel(workbook);
  excel.log.reset();
}

test.each([
  ['a class', 0, 0, 40, 12, 1],
  ['a class further down and to the right', 3, 2, 40, 12, 1],
  ['one cell', 0, 0, 1, 1, 1],
  ['as large as the first look', 0, 0, 1200, 50, 1],
  ['one row more', 1, 0, 1200, 5, 2],
  ['one column more', 0, 46, 10, 5, 2],
  ['beyond the first look altogether', 2000, 0, 10, 5, 2],
] as const)('%s', async (_name, row, column, rows, columns, syncs) => {
  open(row, column, rows, columns);
  const source = await readSource('花名册');
  expect(excel.log.syncs).toBe(syncs);
  expect(source).toMatchObject({ firstRow: row + 1, firstColumn: column });
  expect(source.values).toHaveLength(rows);
  expect(source.values.at(-1)?.at(-1)).toBe(`${rows - 1},${columns - 1}`);
  expect(source.texts).toEqual(source.values);
  expect(source.merges).toEqual(rows > 1 ? [{ row: 0, column: 0, rows: 2, columns: 1 }] : []);
});

test('the days of a workbook that counts from 1904 come as ordinary serial days', async () => {
  const workbook = blankWorkbook('花名册');
  const { cells } = workbook.sheet('花名册')!;
  ['姓名', '出生日期'].forEach((header, column) => cells.setInput(0, column, header));
  // The emulated Excel counts from 1900 only: the number of the 1904 system with a format that shows the day it means.
  cells.setInput(1, 0, '王小明');
  cells.setInput(1, 1, dayOf(2015, 3, 14) - DAYS_FROM_1904);
  cells.setStyleId(1, 1, workbook.styles.intern({ numberFormat: '"2015-03-14"' }));
  excel = emulatedExcel(workbook);
  expect((await readSource('花名册')).values[1]).toEqual(['王小明', dayOf(2015, 3, 14)]);
});

test('hidden rows and columns come too and are named, relative to the used part', async () => {
  open(2, 1, 6, 4);
  const sheet = excel.workbook.sheet('花名册')!;
  for (const row of [0, 3, 5]) sheet.rows.set(row, { hidden: true });
  sheet.rows.set(6, { filtered: true });
  sheet.columns.set(2, { hidden: true });
  excel.log.reset();
  const source = await readSource('花名册');
  expect(source.hidden).toEqual({ rows: [1, 3, 4], columns: [1] });
  expect(source.values).toHaveLength(6);
  expect(excel.log.syncs).toBe(2);
});

test('an empty sheet', async () => {
  open(0, 0, 0, 0);
  expect(await readSource('花名册')).toMatchObject({ values: [], merges: [] });
});

test('a sheet that is gone', async () => {
  open(0, 0, 1, 1);
  await expect(readSource('别的表')).rejects.toMatchObject({ code: 'sheetGone' });
});

test('rows with struck-out text are named, and cost a sync only where there are any', async () => {
  open(2, 1, 6, 4);
  const { cells } = excel.workbook.sheet('花名册')!;
  cells.setStyleId(4, 2, excel.workbook.styles.intern({ font: { strikethrough: true } }));
  excel.log.reset();
  expect((await readSource('花名册')).struckRows).toEqual([2]);
  expect(excel.log.syncs).toBe(2);
});
