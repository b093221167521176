/** Reads any sheet of the open workbook as a roster to import: values, shown text, merged cells, and what is hidden or struck out. */
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
 * The used part of a sheet, in one sync unless it is larger than `WINDOW` or has hidden rows or columns. Merged cells need ExcelApi 1.13; without it a
 * merged block reads as one value and blanks.
 * @throws WorkbookError `sheetGone`, `tooLarge`
 */
export function readSource(sheetName: string): Promise<RosterSource> {
  return excelRun(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load('name');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden,format/font/strikethrough');
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
    const { struckRows, ...hidden } = await readLines(context, used);
    return {
      name: sheetName,
      firstRow: used.rowIndex + 1,
      firstColumn: used.columnIndex,
      // `use1904DateSystem` is preview only: what the cells show tells it.
      values: inDays(range.values as Raw[][], range.text),
      texts: range.text,
      merges: areas && !areas.isNullObject ? areas.areas.items.map((area) => mergeWithin(area, used)) : [],
      hidden,
      struckRows,
    };
  });
}

interface Lines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly struckRows: readonly number[];
}

/** Hidden rows and columns and struck-out rows of a range: each is asked only when the range says that it has any, which costs a sync. */
async function readLines(context: Excel.RequestContext, used: Excel.Range): Promise<Lines> {
  const count = (has: boolean | null, lines: number): number => (has === false ? 0 : lines);
  const rows = Array.from({ length: count(used.rowHidden, used.rowCount) }, (_, row) => used.getRow(row).load('rowHidden'));
  const columns = Array.from({ length: count(used.columnHidden, used.columnCount) }, (_, column) =>
    used.getColumn(column).load('columnHidden'),
  );
  const struck = Array.from({ length: count(used.format.font.strikethrough, used.rowCount) }, (_, row) =>
    used.getRow(row).format.font.load('strikethrough'),
  );
  if (rows.length + columns.length + struck.length > 0) await context.sync();
  return {
    rows: rows.flatMap((row, at) => (row.rowHidden ? [at] : [])),
    columns: columns.flatMap((column, at) => (column.columnHidden ? [at] : [])),
    // `null` where only some cells of the row are struck out.
    struckRows: struck.flatMap((font, at) => (font.strikethrough === false ? [] : [at])),
  };
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
