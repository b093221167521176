/** Names of the sheets that are not the ledger's own. */
import { TABLE_KEYS } from '../ledger/tables';
import { excelRun } from './excel-run';

/**
 * Visible sheets without a ledger table, in tab order.
 * @throws WorkbookError
 */
export function readSheetNames(): Promise<string[]> {
  return excelRun(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name,items/visibility');
    const owners = TABLE_KEYS.map((key) => {
      const sheet = context.workbook.tables.getItemOrNullObject(key).worksheet;
      sheet.load('name');
      return sheet;
    });
    await context.sync();
    const own = new Set(owners.filter((sheet) => !sheet.isNullObject).map((sheet) => sheet.name));
    return sheets.items
      .filter((sheet) => sheet.visibility === Excel.SheetVisibility.visible && !own.has(sheet.name))
      .map((sheet) => sheet.name);
  });
}
