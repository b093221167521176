/** Shows a cell to the person: only ever after a click, never by itself. */
import { excelRun } from './excel-run';
import { WorkbookError } from './workbook-error';

/**
 * Activates the sheet and selects the cell.
 * @param row 1-based, column 0-based.
 * @throws WorkbookError `sheetGone`
 */
export function goTo(sheetName: string, row: number, column: number): Promise<void> {
  return excelRun(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load('name');
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookError('sheetGone', { sheet: sheetName });
    sheet.activate();
    sheet.getRangeByIndexes(row - 1, column, 1, 1).select();
    await context.sync();
  });
}
