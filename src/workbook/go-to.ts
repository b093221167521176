/** Shows a cell to the person: only ever after a click, never by itself. */
import { cellAddress } from '../ledger/model/cell-address';
import { excelRun } from './excel-run';
import { WorkbookError } from './workbook-error';

/**
 * Activates the sheet and selects the cell.
 * @param row 1-based, column 0-based.
 * @throws WorkbookError `sheetGone`, `sheetHidden`; `cellHidden` after it was selected, when nothing of it can be seen.
 */
export function goTo(sheetName: string, row: number, column: number): Promise<void> {
  return excelRun(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load('name,visibility');
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookError('sheetGone', { sheet: sheetName });
    if (sheet.visibility !== Excel.SheetVisibility.visible) throw new WorkbookError('sheetHidden', { sheet: sheetName });
    sheet.activate();
    const cell = sheet.getRangeByIndexes(row - 1, column, 1, 1);
    cell.select();
    cell.load('hidden');
    await context.sync();
    if (cell.hidden) throw new WorkbookError('cellHidden', { sheet: sheetName, cell: cellAddress(row, column) });
  });
}
