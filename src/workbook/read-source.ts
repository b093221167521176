/** Reads any sheet of the open workbook as a roster to import: values, shown text and merged cells. */
import type { Raw } from '../ledger/model/raw';
import type { RosterSource } from '../ledger/roster/source';
import { excelRun } from './excel-run';
import { WorkbookError } from './workbook-error';

/** A roster is never larger: more cells mean that a whole sheet was formatted by mistake. */
const MAX_CELLS = 400_000;

/**
 * The used part of a sheet. Merged cells need ExcelApi 1.13; without it a merged block reads as one value and blanks.
 * @throws WorkbookError `sheetGone`, `tooLarge`
 */
export function readSource(sheetName: string): Promise<RosterSource> {
  return excelRun(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load('name');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookError('sheetGone', { sheet: sheetName });
    if (used.isNullObject) return { name: sheetName, firstRow: 1, firstColumn: 0, values: [], texts: [], merges: [] };
    if (used.rowCount * used.columnCount > MAX_CELLS) throw new WorkbookError('tooLarge', { sheet: sheetName });

    used.load('values,text');
    const areas = Office.context.requirements.isSetSupported('ExcelApi', '1.13') ? used.getMergedAreasOrNullObject() : null;
    areas?.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    await context.sync();
    return {
      name: sheetName,
      firstRow: used.rowIndex + 1,
      firstColumn: used.columnIndex,
      values: used.values as Raw[][],
      texts: used.text,
      merges: areas && !areas.isNullObject ? areas.areas.items.map((area) => mergeWithin(area, used)) : [],
    };
  });
}

/** A merged block relative to the first cell that was read. */
function mergeWithin(area: Excel.Range, used: Excel.Range): { row: number; column: number; rows: number; columns: number } {
  return {
    row: area.rowIndex - used.rowIndex,
    column: area.columnIndex - used.columnIndex,
    rows: area.rowCount,
    columns: area.columnCount,
  };
}
