/** Sheets of an .xlsx file: every kind of cell, merged blocks, what is hidden, and days of both date systems. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRosterFile } from '../../src/files';
import type { RosterSource } from '../../src/ledger/roster';
import { messyRosters } from '../../src/workbench/samples/messy-rosters';
import { writeXlsx } from '../../src/workbench/sheets/xlsx';
import { d } from '../ledger/calendar/helpers';
import { xlsxBytes } from './sheets';

const day = (year: number, month: number, date: number): Date => new Date(Date.UTC(year, month - 1, date));
async function sheetOf(fill: Parameters<typeof xlsxBytes>[0]): Promise<RosterSource> {
  return (await readRosterFile(await xlsxBytes(fill), '名册.xlsx'))[0]!;
}

test.each<[string, unknown, string | undefined, unknown, string]>([
  ['text', '王小明', undefined, '王小明', '王小明'],
  ['text that begins like a formula', '=SUM(A1)', '@', '=SUM(A1)', '=SUM(A1)'],
  ['a number', 13812345678, undefined, 13812345678, '13812345678'],
  ['a number of 18 digits', 522121201503140000, undefined, 522121201503140000, '522121201503140000'],
  ['a number with zeros in front', 7, '000', 7, '007'],
  ['a day', day(2015, 3, 14), 'yyyy-mm-dd', d('2015-03-14'), '2015-03-14'],
  ['a class that became a day', day(2026, 3, 1), 'm"月"d"日"', d('2026-03-01'), '2026-03-01'],
  ['a truth value', true, undefined, true, 'true'],
  ['rich text', { richText: [{ text: '张' }, { text: '三', font: { bold: true } }] }, undefined, '张三', '张三'],
  ['a link', { text: '李芳', hyperlink: 'http://x.test/' }, undefined, '李芳', '李芳'],
  ['an error', { error: '#N/A' }, undefined, '#N/A', '#N/A'],
  ['a formula as it was last computed', { formula: '1+1', result: 2 }, undefined, 2, '2'],
  ['a formula with a text', { formula: 'A2', result: '王芳' }, undefined, '王芳', '王芳'],
  ['a formula with a day', { formula: 'TODAY()', result: day(2026, 11, 23) }, 'yyyy/m/d', d('2026-11-23'), '2026-11-23'],
  ['a formula with an error', { formula: '1/0', result: { error: '#DIV/0!' } }, undefined, '#DIV/0!', '#DIV/0!'],
])('%s', async (_, content, numFmt, value, text) => {
  const source = await sheetOf((workbook) => {
    const cell = workbook.addWorksheet('一').getCell('B2');
    cell.value = content as never;
    if (numFmt !== undefined) cell.numFmt = numFmt;
  });
  expect(source).toMatchObject({ name: '一', file: '名册.xlsx', firstRow: 2, firstColumn: 1, values: [[value]], texts: [[text]] });
});

test('days of a file that counts from 1904 are the same days', async () => {
  const source = await sheetOf((workbook) => {
    workbook.properties.date1904 = true;
    const cell = workbook.addWorksheet('一').getCell('A1');
    cell.value = day(2015, 3, 14);
    cell.numFmt = 'yyyy-mm-dd';
  });
  expect(source.values).toEqual([[d('2015-03-14')]]);
});

test('merged blocks are relative to the used part, and their other cells are blank', async () => {
  const source = await sheetOf((workbook) => {
    const sheet = workbook.addWorksheet('一');
    sheet.getCell('C5').value = '父亲';
    sheet.mergeCells('C5:D6');
    sheet.getCell('E7').value = 'x';
  });
  expect(source).toMatchObject({ firstRow: 5, firstColumn: 2, merges: [{ row: 0, column: 0, rows: 2, columns: 2 }] });
  expect(source.values).toEqual([
    ['父亲', '', ''],
    ['', '', ''],
    ['', '', 'x'],
  ]);
});

test('hidden rows, columns and sheets come too and are named', async () => {
  const bytes = await xlsxBytes((workbook) => {
    const sheet = workbook.addWorksheet('一');
    for (let row = 2; row < 6; row++) sheet.getRow(row).values = [undefined, 'a', 'b', 'c'] as never;
    sheet.getRow(3).hidden = true;
    sheet.getColumn(3).hidden = true;
    workbook.addWorksheet('二', { state: 'hidden' }).getCell('A1').value = 'x';
  });
  const [first, second] = await readRosterFile(bytes, 'x.xlsx');
  expect(first).toMatchObject({ firstRow: 2, firstColumn: 1, hidden: { rows: [1], columns: [1] }, isHidden: false });
  expect(second).toMatchObject({ name: '二', isHidden: true });
});

test('an empty sheet', async () =>
  expect(await sheetOf((workbook) => workbook.addWorksheet('空'))).toMatchObject({ name: '空', values: [], merges: [] }));

test('a file of another program: every filled cell of the sample rosters is where it was', async () => {
  for (const { name, workbook } of messyRosters(d('2026-11-23'))) {
    const [source] = await readRosterFile(writeXlsx(workbook), `${name}.xlsx`);
    const sheet = workbook.sheets[0]!;
    let filled = 0;
    source!.values.forEach((row, r) =>
      row.forEach((cell, c) => {
        const there = sheet.cells.value(source!.firstRow - 1 + r, source!.firstColumn + c);
        if (there !== null) filled++;
        expect(cell).toBe(there ?? '');
      }),
    );
    expect(filled).toBeGreaterThan(50);
    expect(source!.merges).toHaveLength(sheet.merges.length);
  }
});

test('rows that are struck out and formulas that nobody computed are known by their place', async () => {
  const source = (result?: string): Promise<RosterSource> =>
    sheetOf((workbook) => {
      const sheet = workbook.addWorksheet('一');
      sheet.getCell('B2').value = '姓名';
      sheet.getCell('B3').value = '王小明';
      sheet.getCell('B3').font = { strike: true };
      sheet.getCell('B4').value = '李芳';
      sheet.getCell('C4').value = { formula: 'VLOOKUP(B4,X:Y,2,0)' };
      sheet.getCell('D4').value = { formula: 'B4', ...(result === undefined ? {} : { result }) };
      sheet.getCell('D2').value = '备注';
    });
  expect(await source()).toMatchObject({
    struckRows: [1],
    uncomputed: [
      { row: 2, column: 1 },
      { row: 2, column: 2 },
    ],
  });
  // Computed by Excel: the other formula is blank because its result is.
  expect((await source('李芳')).uncomputed).toEqual([]);
});

test('a workbook whose tables are named in another way than Excel names them is read', async () => {
  const bytes = readFileSync(join(__dirname, '../../assets/samples/示范小学.xlsx'));
  const sources = await readRosterFile(bytes, '示范小学.xlsx');
  expect(sources.find(({ name }) => name === '档案台账')?.values.length).toBe(121);
});
