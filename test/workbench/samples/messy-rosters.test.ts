/** The messy rosters have the faults that they are for, survive a file, and are the same each time. */
import { messyRosters } from '../../../src/workbench/samples/messy-rosters';
import { readXlsx, writeXlsx } from '../../../src/workbench/sheets/xlsx';
import type { CellValue, Sheet } from '../../../src/workbench/sheets/model';
import { d } from '../../ledger/calendar/helpers';

const TODAY = d('2026-11-23');
const sheets = messyRosters(TODAY).map(({ workbook }) => workbook.sheets[0]!);
const values = (sheet: Sheet): CellValue[][] => Array.from({ length: sheet.cells.rowCount }, (_, row) => [...sheet.cells.rowValues(row)]);
const [first, second, third] = sheets.map(values);

test('three rosters with children in each', () => {
  expect(messyRosters(TODAY).map((one) => one.name)).toHaveLength(3);
  expect(values(messyRosters(TODAY)[2]!.workbook.sheets[0]!)).toEqual(third);
  for (const rows of [first!, second!, third!]) expect(rows.length).toBeGreaterThan(10);
});

test('a two-row merged header under titles, several phones in a cell, notes below', () => {
  expect(first![2]!.slice(4, 8)).toEqual(['父亲', null, null, '母亲']);
  expect(first![3]!.slice(4, 7)).toEqual(['姓名', '联系电话', '务工地点']);
  expect(sheets[0]!.merges).toContainEqual({ row: 2, column: 4, rows: 1, columns: 3 });
  expect(first!.flat()).toContainEqual(expect.stringMatching(/^199000\d{5}、0854-/));
  expect(first!.flat()).toContain('—');
  expect(first!.some(([cell]) => String(cell).startsWith('注：'))).toBe(true);
});

test('IDs as numbers that lost digits, a header that comes again, a total', () => {
  const numbers = second!.flatMap((row) => (typeof row[4] === 'number' ? [row[4]] : []));
  expect(numbers.length).toBeGreaterThan(5);
  for (const id of numbers) expect(String(id)).toMatch(/^\d{15}000$/);
  expect(second!.filter((row) => String(row[2]).startsWith('*姓名'))).toHaveLength(2);
  expect(second!.some(([cell]) => cell === '合计')).toBe(true);
  expect(sheets[1]!.merges.some((block) => block.column === 1 && block.rows > 1)).toBe(true);
});

test('full-width digits, dates in many spellings, two namesakes, blank rows', () => {
  expect(third!.flat().some((cell) => typeof cell === 'string' && /^[０-９]{17}[０-９ｘ]$/u.test(cell))).toBe(true);
  const births = third!
    .slice(2)
    .map((row) => row[3])
    .filter((cell) => cell !== null && cell !== undefined);
  expect(births.some((cell) => typeof cell === 'number')).toBe(true);
  expect(births.some((cell) => /年.*月.*日/u.test(String(cell)))).toBe(true);
  const names = third!
    .slice(2)
    .map((row) => row[1])
    .filter((cell) => typeof cell === 'string');
  expect(new Set(names).size).toBe(names.length - 1);
  expect(third!.slice(2, -2).some((row) => row.every((cell) => cell === null || cell === undefined))).toBe(true);
});

test.each(messyRosters(TODAY))('$name survives being saved and opened', ({ workbook }) => {
  const opened = readXlsx(writeXlsx(workbook));
  expect(values(opened.sheets[0]!).map((row) => row.filter((cell) => cell !== null))).toEqual(
    values(workbook.sheets[0]!).map((row) => row.filter((cell) => cell !== null)),
  );
  expect(opened.sheets[0]!.merges).toHaveLength(workbook.sheets[0]!.merges.length);
});
