/**
 * Reads ledger tables: the first rows of every table in one sync, with the columns where the definition has them; what lies
 * beyond, and columns that stand elsewhere, in as few further syncs as the message limit allows.
 */
import type { Raw } from '../ledger/model/raw';
import type { TableSnapshot } from '../ledger/model/snapshot';
import type { TableKey } from '../ledger/tables/table-key';
import { allColumns, covers, rowsFrom, runsOf, type Run } from './column-runs';
import { jsonBytes } from './message-size';
import type { Part } from './read-parts';
import { queueSurroundings, surroundingsOf, type Surroundings } from './read-surroundings';

/** A table as Excel hands it over, before its columns are recognised. */
export interface RawTable extends Pick<TableSnapshot, 'formulas' | 'beyond' | 'shown'> {
  readonly key: TableKey;
  readonly name: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Raw[])[];
}

/** A message is filled with so many pieces: with whole messages as pieces, the rest of one table and the first of the next would each take one. */
const PIECES = 8;

export interface TableRequest {
  readonly key: TableKey;
  /** Columns of the definition. */
  readonly width: number;
  /** Offsets in the definition of the wanted columns; all when absent. */
  readonly expected?: readonly number[];
  /** Cells that the first sync may bring of this table; 0 = its headers only, and no body rows at all. */
  readonly cells: number;
  /** Whether to ask where formulas are, and what lies beyond the table. */
  readonly surroundings: boolean;
}

interface Block {
  readonly run: Run;
  /** The header and the first body rows of the run. */
  readonly range: Excel.Range;
}

export interface Pending {
  readonly key: TableKey;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly header: Excel.Range;
  readonly sheet: Excel.Worksheet;
  readonly blocks: readonly Block[];
  readonly headersOnly: boolean;
  readonly surroundings: Surroundings | null;
}

/** Queues the first read of a table; nothing is loaded until the caller syncs. */
export function queueTable(context: Excel.RequestContext, { key, width, expected, cells, surroundings }: TableRequest): Pending {
  const table = context.workbook.tables.getItemOrNullObject(key);
  table.load('name,showTotals');
  const range = table.getRange();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  const header = table.getHeaderRowRange();
  header.load('values');
  const sheet = table.worksheet;
  sheet.load('name');
  const headersOnly = cells === 0;
  const rows = Math.max(1, Math.floor(cells / (expected?.length ?? width)));
  // A table with more columns than its definition is read whole when all are wanted; a narrower one is cut by the intersection.
  const runs = headersOnly ? [] : expected ? runsOf(expected) : [null];
  const blocks = runs.map((run): Block => {
    const top = run ? header.getCell(0, run.start).getResizedRange(rows, run.count - 1) : header.getResizedRange(rows, 0);
    const block = range.getIntersectionOrNullObject(top);
    block.load('values');
    return { run: run ?? allColumns(0), range: block };
  });
  return {
    key,
    table,
    range,
    header,
    sheet,
    blocks,
    headersOnly,
    surroundings: surroundings ? queueSurroundings(sheet, range, key) : null,
  };
}

export interface Unfinished {
  /** What is still to be read, in parts of an eighth of `limit` bytes by the size of what has been read. */
  readonly parts: readonly Part[];
  /** The table, once all parts are there. */
  finish(): RawTable;
}

/**
 * Looks at a queued table after the sync: `null` when the workbook has no such table.
 * @param wanted offsets of the columns that the caller needs by their headers; all when it gives nothing.
 */
export function continueTable(
  pending: Pending,
  limit: number,
  wanted: (headers: readonly string[]) => readonly number[] | undefined,
): Unfinished | null {
  const { key, table, range, header, sheet } = pending;
  if (table.isNullObject) return null;
  const headers = (header.values[0] ?? []).map(String);
  const width = headers.length;
  const bodyRows = pending.headersOnly ? 0 : range.rowCount - 1 - (table.showTotals ? 1 : 0);
  const offsets = wanted(headers);
  const runs = offsets ? runsOf(offsets) : [allColumns(width)];
  const found = pending.blocks
    .filter((block) => !block.range.isNullObject)
    .map((block) => ({ run: block.run.count === 0 ? allColumns(width) : block.run, values: (block.range.values as Raw[][]).slice(1) }));
  const usable = covers(
    found.map((block) => block.run),
    offsets ?? headers.map((_, at) => at),
  );
  const rows: (readonly Raw[])[] = usable ? rowsFrom(found, Math.min(bodyRows, found[0]?.values.length ?? bodyRows), width) : [];
  const rowBytes = found.reduce((sum, block) => sum + jsonBytes(block.values) / Math.max(1, block.values.length), 1);
  const partRows = Math.max(1, Math.floor(limit / PIECES / rowBytes));
  const parts: (Part & { rows(): (readonly Raw[])[] })[] = [];
  for (let start = rows.length; start < bodyRows; start += partRows) {
    parts.push(partOf(range, start, Math.min(partRows, bodyRows - start), runs, rowBytes, width));
  }
  return {
    parts,
    finish() {
      for (const part of parts) for (const row of part.rows()) rows.push(row);
      const place = { headerRow: range.rowIndex + 1, firstColumn: range.columnIndex };
      const found = pending.surroundings ? surroundingsOf(pending.surroundings, range) : {};
      return { key, name: table.name, sheet: sheet.name, ...place, headers, rows, ...found };
    },
  };
}

/** Some body rows from `start` (0 is the first below the header). */
function partOf(
  table: Excel.Range,
  start: number,
  count: number,
  runs: readonly Run[],
  rowBytes: number,
  width: number,
): Part & { rows(): (readonly Raw[])[] } {
  const ranges: Excel.Range[] = [];
  return {
    bytes: count * rowBytes,
    queue() {
      for (const run of runs) {
        const range = table.getCell(1 + start, run.start).getResizedRange(count - 1, run.count - 1);
        range.load('values');
        ranges.push(range);
      }
    },
    rows: () =>
      rowsFrom(
        ranges.map((range, at) => ({ run: runs[at]!, values: range.values as Raw[][] })),
        count,
        width,
      ),
  };
}
