/** Blocks of values as the wire carries them: row arrays, or one value for all. */
import { HostError } from '../../dispatch/host-error';
import type { Rect } from '../../../sheets/model';

/** Reads above this many cells answer `null`, as Excel does. */
const CELL_LIMIT = 5_000_000;

const WRONG_SIZE = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** A function that gives the value for each place. A single value stands for every cell. Throws InvalidArgument. */
export function readMatrix(value: unknown, rect: Rect): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows = value as unknown[];
  const fits = rows.length === rect.rows && rows.every((row) => Array.isArray(row) && row.length === rect.columns);
  if (!fits) throw new HostError('InvalidArgument', WRONG_SIZE);
  return (row, column) => (rows[row] as unknown[])[column];
}

/** The block as row arrays; `null` above Excel's limit. */
export function buildMatrix(rect: Rect, at: (row: number, column: number) => unknown): unknown[][] | null {
  if (rect.rows * rect.columns > CELL_LIMIT) return null;
  const rows: unknown[][] = [];
  for (let row = 0; row < rect.rows; row++) {
    const cells: unknown[] = new Array(rect.columns);
    for (let column = 0; column < rect.columns; column++) cells[column] = at(rect.row + row, rect.column + column);
    rows.push(cells);
  }
  return rows;
}
