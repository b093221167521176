/** A1 addresses and rectangles. Rows and columns are 0-based everywhere in the model. */

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A block of cells; `rows` and `columns` count cells and are at least 1. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** 0 → `A`, 27 → `AB`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `AB` → 27. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `{0,0,2,2}` → `A1:B2`; one cell → `A1`; whole columns → `A:B`; whole rows → `1:2`. */
export function rectAddress(rect: Rect): string {
  const lastRow = rect.row + rect.rows;
  const lastColumn = rect.column + rect.columns - 1;
  if (rect.rows === MAX_ROWS && rect.columns < MAX_COLUMNS) return `${columnName(rect.column)}:${columnName(lastColumn)}`;
  if (rect.columns === MAX_COLUMNS && rect.rows < MAX_ROWS) return `${rect.row + 1}:${lastRow}`;
  const first = `${columnName(rect.column)}${rect.row + 1}`;
  if (rect.rows === 1 && rect.columns === 1) return first;
  return `${first}:${columnName(lastColumn)}${lastRow}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

/** `A1`, `$A$1:B2`, `A:C`, `2:5` → rectangle; `null` when the text is no address on a sheet. */
export function parseRect(text: string): Rect | null {
  const [from, to = from, extra] = text.trim().split(':');
  if (from === undefined || to === undefined || extra !== undefined) return null;
  const a = CELL.exec(from);
  const b = CELL.exec(to);
  if (a && b) return spanned(Number(a[2]) - 1, columnIndex(a[1]!), Number(b[2]) - 1, columnIndex(b[1]!));
  if (!text.includes(':')) return null;
  const c = COLUMN.exec(from);
  const d = COLUMN.exec(to);
  if (c && d) return spanned(0, columnIndex(c[1]!), MAX_ROWS - 1, columnIndex(d[1]!));
  const e = ROW.exec(from);
  const f = ROW.exec(to);
  if (e && f) return spanned(Number(e[1]) - 1, 0, Number(f[1]) - 1, MAX_COLUMNS - 1);
  return null;
}

function spanned(row1: number, column1: number, row2: number, column2: number): Rect | null {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const rows = Math.abs(row2 - row1) + 1;
  const columns = Math.abs(column2 - column1) + 1;
  if (row < 0 || column < 0 || row + rows > MAX_ROWS || column + columns > MAX_COLUMNS) return null;
  return { row, column, rows, columns };
}

/** The common part of two blocks, or `null`. */
export function intersect(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function contains(rect: Rect, row: number, column: number): boolean {
  return row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;
}

/** The smallest block around both. */
export function bounding(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** A sheet name as a formula or address writes it: quoted unless it is a plain word. */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !CELL.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}
