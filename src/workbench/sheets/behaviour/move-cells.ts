/** Moves and copies the contents of cells (value, formula, style) inside one sheet. */
import { intersect, type CellGrid, type Rect } from '../model';

/** The part of a block that holds anything; `null` when nothing does. */
export function usedPart(grid: CellGrid, rect: Rect): Rect | null {
  const used = grid.usedRect();
  return used && intersect(used, rect);
}

/** Moves a block by so many rows and columns; what it leaves is empty. Source and target may overlap. */
export function moveCells(grid: CellGrid, rect: Rect, down: number, right: number): void {
  const part = usedPart(grid, rect);
  if (!part) return;
  const rows = order(part.row, part.rows, down);
  const columns = order(part.column, part.columns, right);
  for (const row of rows) {
    for (const column of columns) {
      const formula = grid.formula(row, column);
      const value = grid.value(row, column);
      const style = grid.styleId(row, column);
      clearCell(grid, row, column);
      grid.setInput(row + down, column + right, formula ?? value);
      if (formula) grid.setValue(row + down, column + right, value);
      grid.setStyleId(row + down, column + right, style);
    }
  }
  // Cells of the target that nothing was moved onto must not keep what stood there.
  clearOutside(grid, rect, part, down, right);
}

function clearCell(grid: CellGrid, row: number, column: number): void {
  grid.setInput(row, column, null);
  grid.setStyleId(row, column, 0);
}

/** Every used cell of a block is emptied, formats too. */
export function clearCells(grid: CellGrid, rect: Rect): void {
  const part = usedPart(grid, rect);
  if (!part) return;
  for (let row = part.row; row < part.row + part.rows; row++) {
    for (let column = part.column; column < part.column + part.columns; column++) clearCell(grid, row, column);
  }
}

function clearOutside(grid: CellGrid, rect: Rect, part: Rect, down: number, right: number): void {
  const target = usedPart(grid, { ...rect, row: rect.row + down, column: rect.column + right });
  if (!target) return;
  const moved = { ...part, row: part.row + down, column: part.column + right };
  for (let row = target.row; row < target.row + target.rows; row++) {
    for (let column = target.column; column < target.column + target.columns; column++) {
      const inside = row >= moved.row && row < moved.row + moved.rows && column >= moved.column && column < moved.column + moved.columns;
      if (!inside) clearCell(grid, row, column);
    }
  }
}

/** Lines in the order that never overwrites one that is still to move. */
function order(first: number, count: number, by: number): number[] {
  const lines = Array.from({ length: count }, (_unused, index) => first + index);
  return by > 0 ? lines.reverse() : lines;
}
