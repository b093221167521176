/** Where Ctrl+End and the page keys lead, as in Excel. */
import type { Rect, Sheet } from '../../sheets/model';
import { MAX_ROWS } from '../../sheets/model';

export interface Place {
  row: number;
  column: number;
}

/** The last cell of what the sheet holds. */
export function lastCell(sheet: Sheet): Place {
  const used = sheet.cells.usedRect();
  return used ? { row: used.row + used.rows - 1, column: used.column + used.columns - 1 } : { row: 0, column: 0 };
}

/** The row `count` rows further, or the nearest one in sight before the edge. */
export function page(sheet: Sheet, from: Place, count: number): Place {
  const row = Math.min(MAX_ROWS - 1, Math.max(0, from.row + count));
  const shown = { row, column: from.column };
  if (!hiddenRow(sheet, row)) return shown;
  return nextShown(sheet, row, count > 0 ? 1 : -1, from);
}

/** The block that has both places as corners. */
export function between(a: Place, b: Place): Rect {
  return {
    row: Math.min(a.row, b.row),
    column: Math.min(a.column, b.column),
    rows: Math.abs(a.row - b.row) + 1,
    columns: Math.abs(a.column - b.column) + 1,
  };
}

function nextShown(sheet: Sheet, from: number, direction: 1 | -1, otherwise: Place): Place {
  for (let row = from; row >= 0 && row < MAX_ROWS; row += direction) if (!hiddenRow(sheet, row)) return { row, column: otherwise.column };
  return otherwise;
}

function hiddenRow(sheet: Sheet, row: number): boolean {
  const format = sheet.rows.get(row);
  return format?.hidden === true || format?.filtered === true;
}
