/** Reads ledger tables: the first part of every table in one sync, the rest of a long one in further parts. */
import type { Raw } from '../ledger/model/raw';
import type { TableKey } from '../ledger/tables/table-key';
import { jsonBytes, MESSAGE_BYTES } from './message-size';

/** Cells of each table that the first sync may bring: all of a typical school's ledger. */
const FIRST_CELLS = 90_000;

/** A table as Excel hands it over, before its columns are recognised. */
export interface RawTable {
  readonly key: TableKey;
  readonly name: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Raw[])[];
}

interface Pending {
  readonly key: TableKey;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly first: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

/** Queues the first read of a table; nothing is loaded until the caller syncs. `expectedColumns` only sizes the read. */
export function queueTable(context: Excel.RequestContext, key: TableKey, expectedColumns: number): Pending {
  const table = context.workbook.tables.getItemOrNullObject(key);
  table.load('name,showTotals');
  const range = table.getRange();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  const rows = Math.max(1, Math.floor(FIRST_CELLS / expectedColumns));
  const first = range.getIntersection(table.getHeaderRowRange().getResizedRange(rows, 0));
  first.load('values');
  const sheet = table.worksheet;
  sheet.load('name');
  return { key, table, range, first, sheet };
}

/**
 * Finishes a queued table after the sync: `null` when the workbook has no such table.
 * @param wanted offsets of the columns that the caller needs from rows beyond the first part; all when absent.
 */
export async function finishTable(
  context: Excel.RequestContext,
  pending: Pending,
  wanted: (headers: readonly string[]) => readonly number[] | undefined,
): Promise<RawTable | null> {
  const { table, range, first, sheet, key } = pending;
  if (table.isNullObject) return null;
  const values = first.values as Raw[][];
  const headers = (values[0] ?? []).map(String);
  const bodyRows = range.rowCount - 1 - (table.showTotals ? 1 : 0);
  const rows: Raw[][] = values.slice(1, 1 + bodyRows);
  const offsets = rows.length < bodyRows ? wanted(headers) : undefined;
  const span = offsets && offsets.length > 0 ? spanOf(offsets) : { start: 0, count: headers.length };
  const rowBytes = Math.max(1, jsonBytes(rows) / Math.max(1, rows.length)) * (span.count / headers.length);
  const partRows = Math.max(1, Math.floor(MESSAGE_BYTES / (rowBytes * 1.5)));
  while (rows.length < bodyRows) {
    const count = Math.min(partRows, bodyRows - rows.length);
    const part = await readPart(context, range, 1 + rows.length, span, count);
    for (const row of part) rows.push(span.count === headers.length ? row : placed(row, span.start, headers.length));
  }
  return {
    key,
    name: table.name,
    sheet: sheet.name,
    headerRow: range.rowIndex + 1,
    firstColumn: range.columnIndex,
    headers,
    rows,
  };
}

interface Span {
  readonly start: number;
  readonly count: number;
}

/** The narrowest run of columns around all wanted ones: one block is read faster than several columns. */
function spanOf(offsets: readonly number[]): Span {
  const start = Math.min(...offsets);
  return { start, count: Math.max(...offsets) - start + 1 };
}

async function readPart(context: Excel.RequestContext, table: Excel.Range, row: number, span: Span, rows: number): Promise<Raw[][]> {
  const part = table.getCell(row, span.start).getResizedRange(rows - 1, span.count - 1);
  part.load('values');
  await context.sync();
  return part.values as Raw[][];
}

/** A row of which only a span was read, at its place among the headers. */
function placed(part: readonly Raw[], start: number, width: number): Raw[] {
  const row = new Array<Raw>(width).fill('');
  part.forEach((value, index) => (row[start + index] = value));
  return row;
}
