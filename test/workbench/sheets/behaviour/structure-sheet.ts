/** A small sheet whose cells hold their own addresses, for the tests of inserting and deleting. */
import type { Shift } from '../../../../src/workbench/sheets/behaviour';
import { parseRect, rectAddress, Workbook, type Sheet } from '../../../../src/workbench/sheets/model';

export const rect = (text: string) => parseRect(text)!;

export function setUp(): {
  workbook: Workbook;
  sheet: Sheet;
  shifts: Shift[];
  context: { workbook: Workbook; adjustFormulas(shift: Shift): void };
} {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('甲');
  for (let row = 0; row < 6; row++)
    for (let column = 0; column < 5; column++) sheet.cells.setInput(row, column, `${rectAddress({ row, column, rows: 1, columns: 1 })}`);
  const shifts: Shift[] = [];
  return {
    workbook,
    sheet,
    shifts,
    context: { workbook, adjustFormulas: (shift) => void shifts.push(shift) },
  };
}

export const column = (sheet: Sheet, at: number, rows = 7) => Array.from({ length: rows }, (_unused, row) => sheet.cells.value(row, at));
export const line = (sheet: Sheet, row: number) => Array.from({ length: 7 }, (_unused, at) => sheet.cells.value(row, at));
