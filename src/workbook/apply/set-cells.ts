/** Single cells to change, as one block with holes: Excel leaves a cell alone where `null` is written. */
import type { Raw } from '../../ledger/model/raw';
import type { CellChange, Edit, ExpectedCell, Written } from '../../ledger/plan/edit';
import { setNumberFormat } from './format-cells';
import { forExcel, holds, needsTextFormat } from './text-for-excel';

export type SetCells = Extract<Edit, { kind: 'setCells' }>;
export type Expect = Extract<Edit, { kind: 'expect' }>;
export type WriteBlock = Extract<Edit, { kind: 'writeBlock' }>;

/** A block for `getRangeByIndexes`: everything 0-based. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The cells that an edit names: 1-based rows, 0-based columns. */
export function cellsOf(edit: SetCells | WriteBlock): { readonly row: number; readonly column: number; readonly after: Written }[] {
  if (edit.kind === 'setCells') return [...edit.cells];
  return edit.values.flatMap((values, r) => values.map((after, c) => ({ row: edit.row + r, column: edit.column + c, after })));
}

/** The smallest block around all cells of the edit. */
export function boundsOf(edit: SetCells | Expect | WriteBlock): Block {
  const cells = edit.kind === 'expect' ? edit.cells : cellsOf(edit);
  const rows = cells.map((cell) => cell.row - 1);
  const columns = cells.map((cell) => cell.column);
  const row = rows.reduce((a, b) => Math.min(a, b), Infinity);
  const column = columns.reduce((a, b) => Math.min(a, b), Infinity);
  return {
    row,
    column,
    rows: rows.reduce((a, b) => Math.max(a, b), 0) - row + 1,
    columns: columns.reduce((a, b) => Math.max(a, b), 0) - column + 1,
  };
}

/** The cells that no longer hold what the plan was made from. */
export function changedMeanwhile(edit: SetCells | Expect, current: readonly (readonly Raw[])[]): ExpectedCell[] {
  const { row, column } = boundsOf(edit);
  const cells: readonly ExpectedCell[] = edit.cells;
  return cells.filter((cell) => (current[cell.row - 1 - row]?.[cell.column - column] ?? '') !== cell.before);
}

/** Queues the write and the read-back; returns the check to run after the sync. */
export function writeCells(context: Excel.RequestContext, edit: SetCells): () => boolean {
  const sheet = context.workbook.worksheets.getItem(edit.sheet);
  const { row, column, rows, columns } = boundsOf(edit);
  const block = Array.from({ length: rows }, () => new Array<Raw | null>(columns).fill(null));
  for (const cell of edit.cells) {
    block[cell.row - 1 - row]![cell.column - column] = forExcel(cell.after);
  }
  for (const run of formatRuns(edit.cells)) {
    setNumberFormat(sheet.getRangeByIndexes(run.row - 1, run.column, run.rows, 1), run.format);
  }
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  range.formulas = block;
  range.load('values');
  return () => {
    const read = range.values as Raw[][];
    return edit.cells.every((cell) => holds(read[cell.row - 1 - row]?.[cell.column - column] ?? '', cell.after));
  };
}

/** Neighbouring cells of a column that get the same format before they are written. */
function formatRuns(cells: readonly CellChange[]): { row: number; column: number; rows: number; format: string }[] {
  const runs: { row: number; column: number; rows: number; format: string }[] = [];
  for (const { row, column, after, numberFormat } of cells) {
    const format = needsTextFormat(after) ? '@' : numberFormat;
    if (format === undefined) continue;
    const last = runs.at(-1);
    if (last?.format === format && last.column === column && last.row + last.rows === row) last.rows++;
    else runs.push({ row, column, rows: 1, format });
  }
  return runs;
}
