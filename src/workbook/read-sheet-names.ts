/** Names of the sheets that are not the ledger's own. */
import { HOME_NAME } from '../ledger/setup/home-place';
import { TABLE_KEYS } from '../ledger/tables';
import { queueMarks } from './apply/generated-sheets';
import { excelRun } from './excel-run';

/**
 * Visible sheets without a ledger table, in tab order; neither the home sheet nor a generated one.
 * @throws WorkbookError
 */
export function readSheetNames(): Promise<string[]> {
  return excelRun(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load('items/name,items/visibility');
    const owners = TABLE_KEYS.map((key) => tables.getItemOrNullObject(key).worksheet);
    owners.push(names.getItemOrNullObject(HOME_NAME).getRangeOrNullObject().worksheet);
    owners.forEach((sheet) => sheet.load('name'));
    await context.sync();
    const own = new Set(owners.filter((sheet) => !sheet.isNullObject).map((sheet) => sheet.name));
    const others = worksheets.items
      .filter((sheet) => sheet.visibility === Excel.SheetVisibility.visible && !own.has(sheet.name))
      .map((sheet) => sheet.name);
    const generated = queueMarks(context, others);
    await context.sync();
    return others.filter((name) => !generated().has(name));
  });
}
