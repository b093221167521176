/** Adds rows at the end of a table: grow the table, format the new cells as its columns are, then write. */
import type { Raw } from '../../ledger/model/raw';
import type { Edit, Written } from '../../ledger/plan/edit';
import { setNumberFormat } from './format-cells';
import type { TableState } from './inspect';
import type { Block } from './set-cells';
import { forExcel, holds, needsTextFormat } from './text-for-excel';

export type AppendRows = Extract<Edit, { kind: 'appendRows' }>;

/** The rows in the order of the table's own columns; a column that the edit does not name stays empty. */
export function inTableOrder(edit: AppendRows, headers: readonly string[]): Written[][] {
  const offsets = edit.columns.map((header) => headers.indexOf(header));
  return edit.rows.map((row) => {
    const ordered = new Array<Written>(headers.length).fill(null);
    row.forEach((value, index) => (ordered[offsets[index]!] = value === '' ? null : value));
    return ordered;
  });
}

/** Where the appended rows go (0-based sheet rows and columns). */
export function appendBlock(edit: AppendRows, table: TableState): Block {
  return { row: table.headerRow + 1 + table.usedRows, column: table.firstColumn, rows: edit.rows.length, columns: table.headers.length };
}

/** Queues the growth of the table. Resizing came with ExcelApi 1.13; before it, blank rows are added. */
export function growTable(context: Excel.RequestContext, edit: AppendRows, state: TableState): void {
  const missing = edit.rows.length - (state.bodyRows - state.usedRows);
  if (missing <= 0) return;
  const table = context.workbook.tables.getItem(edit.table);
  if (!state.showsTotals && Office.context.requirements.isSetSupported('ExcelApi', '1.13')) {
    const sheet = context.workbook.worksheets.getItem(state.sheet);
    table.resize(sheet.getRangeByIndexes(state.headerRow, state.firstColumn, 1 + state.bodyRows + missing, state.headers.length));
  } else {
    table.rows.add(
      undefined,
      Array.from({ length: missing }, () => new Array<string>(state.headers.length).fill('')),
    );
  }
}

/** Queues the writing of some of the rows, starting at `start`; returns the check to run after the sync. */
export function writeRows(
  context: Excel.RequestContext,
  state: TableState,
  block: Block,
  start: number,
  rows: readonly (readonly Written[])[],
): () => boolean {
  const sheet = context.workbook.worksheets.getItem(state.sheet);
  const part = (column: number, columns: number): Excel.Range => sheet.getRangeByIndexes(block.row + start, column, rows.length, columns);
  for (const run of formatRuns(state, rows)) {
    setNumberFormat(part(block.column + run.start, run.count), run.format);
  }
  const range = part(block.column, block.columns);
  range.formulas = rows.map((row) => row.map(forExcel));
  range.load('values');
  return () => {
    const read = range.values as Raw[][];
    return rows.every((row, r) => row.every((value, c) => holds(read[r]?.[c] ?? '', value)));
  };
}

/**
 * Neighbouring columns that get the same number format: the format of the table's first row, or text where a value would
 * otherwise be read as a number or date.
 */
function formatRuns(state: TableState, rows: readonly (readonly Written[])[]): { start: number; count: number; format: string }[] {
  const runs: { start: number; count: number; format: string }[] = [];
  state.headers.forEach((_header, column) => {
    const format = rows.some((row) => needsTextFormat(row[column] ?? null)) ? '@' : (state.numberFormats[column] ?? 'General');
    const last = runs.at(-1);
    if (last?.format === format) last.count++;
    else runs.push({ start: column, count: 1, format });
  });
  return runs.filter((run) => run.format !== 'General');
}
