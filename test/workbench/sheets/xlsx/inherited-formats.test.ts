/** Cells that take their format from their row or column: other programs see it too, and blank ones do not swell the file. */
import { strFromU8, unzipSync } from 'fflate';
import { Workbook, type Sheet } from '../../../../src/workbench/sheets/model';
import { readXlsx, writeXlsx } from '../../../../src/workbench/sheets/xlsx';

const DATE = 'yyyy-mm-dd';

/** Column A is formatted as a date, row 5 as bold; the cells themselves are not. */
function formatted(): { workbook: Workbook; sheet: Sheet; date: number; bold: number } {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('表');
  const date = workbook.styles.intern({ numberFormat: DATE });
  const bold = workbook.styles.intern({ font: { bold: true } });
  sheet.columns.set(0, { styleId: date });
  sheet.rows.set(4, { styleId: bold });
  return { workbook, sheet, date, bold };
}

function cellsInFile(workbook: Workbook): string[] {
  const xml = strFromU8(unzipSync(writeXlsx(workbook))['xl/worksheets/sheet1.xml']!);
  return [...xml.matchAll(/<c r="([A-Z]+\d+)"/g)].map((match) => match[1]!);
}

test('a cell with content says at the cell which format it has from its column or row', () => {
  const { workbook, sheet } = formatted();
  sheet.cells.setInput(0, 0, 46290);
  sheet.cells.setInput(0, 1, '文字');
  sheet.cells.setInput(4, 0, 46291);
  const read = readXlsx(writeXlsx(workbook));
  const styleOf = (row: number, column: number) => read.styles.get(read.sheets[0]!.cells.styleId(row, column));
  expect(styleOf(0, 0).numberFormat).toBe(DATE);
  expect(styleOf(0, 1)).toEqual({});
  expect(styleOf(4, 0)).toMatchObject({ font: { bold: true } });
  expect(styleOf(4, 0).numberFormat).toBeUndefined();
});

test('a blank cell is only in the file when it looks different from its column or row', () => {
  const { workbook, sheet, date, bold } = formatted();
  sheet.cells.setStyleId(1, 0, date);
  sheet.cells.setStyleId(2, 0, bold);
  sheet.cells.setStyleId(4, 0, bold);
  sheet.cells.setStyleId(4, 1, date);
  expect(cellsInFile(workbook)).toEqual(['A3', 'B5']);
});
