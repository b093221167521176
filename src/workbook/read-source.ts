/** Reads any sheet of the open workbook as a roster to import: values, shown text and merged cells. */
import { inDays } from '../ledger/calendar/date-system';
import type { Raw } from '../ledger/model/raw';
import type { RosterSource } from '../ledger/roster/source';
import { excelRun } from './excel-run';
import { WorkbookError } from './workbook-error';

/** A roster is never larger: more cells mean that a whole sheet was formatted by mistake. */
const MAX_CELLS = 400_000;
/** What the first sync brings: the roster of most schools is inside, and it is small enough for one message. */
const WINDOW = { rows: 1200, columns: 50 };

/**
 * The used part of a sheet, in one sync unless it is larger than `WINDOW`. Merged cells need ExcelApi 1.13; without it a
 * merged block reads as one value and blanks.
 * @throws WorkbookError `sheetGone`, `tooLarge`
 */
export function readSource(sheetName: string): Promise<RosterSource> {
  return excelRun(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load('name');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    let read = queueCells(used.getIntersectionOrNullObject(sheet.getRangeByIndexes(0, 0, WINDOW.rows, WINDOW.columns)));
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookError('sheetGone', { sheet: sheetName });
    if (used.isNullObject) return { name: sheetName, firstRow: 1, firstColumn: 0, values: [], texts: [], merges: [] };
    if (used.rowCount * used.columnCount > MAX_CELLS) throw new WorkbookError('tooLarge', { sheet: sheetName });

    const inWindow = used.rowIndex + used.rowCount <= WINDOW.rows && used.columnIndex + used.columnCount <= WINDOW.columns;
    if (!inWindow) {
      read = queueCells(used);
      await context.sync();
    }
    const { range, areas } = read;
    return {
      name: sheetName,
      firstRow: used.rowIndex + 1,
      firstColumn: used.columnIndex,
      // `use1904DateSystem` is preview only: what the cells show tells it.
      values: inDays(range.values as Raw[][], range.text),
      texts: range.text,
      merges: areas && !areas.isNullObject ? areas.areas.items.map((area) => mergeWithin(area, used)) : [],
    };
  });
}

interface QueuedCells {
  readonly range: Excel.Range;
  readonly areas: Excel.RangeAreas | null;
}

function queueCells(range: Excel.Range): QueuedCells {
  range.load('values,text');
  const areas = Office.context.requirements.isSetSupported('ExcelApi', '1.13') ? range.getMergedAreasOrNullObject() : null;
  areas?.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return { range, areas };
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
