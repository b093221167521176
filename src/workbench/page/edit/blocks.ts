/** Small operations on the cells of a block. */
import { translateFormula } from '../../sheets/formulas';
import type { CellValue, Formula, Rect, Sheet } from '../../sheets/model';
import { seriesValue } from './series';

export function eachCell(rect: Rect, act: (row: number, column: number) => void): void {
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) act(row, column);
  }
}

export interface BlockCell {
  input: CellValue | Formula;
  style: number;
}

/** What the cells of a block hold, in rows. */
export function blockCells(sheet: Sheet, rect: Rect): BlockCell[][] {
  return Array.from({ length: rect.rows }, (_unused, r) =>
    Array.from({ length: rect.columns }, (_also, c) => {
      const [row, column] = [rect.row + r, rect.column + c];
      return { input: sheet.cells.formula(row, column) ?? sheet.cells.value(row, column), style: sheet.cells.styleId(row, column) };
    }),
  );
}

/** Fills the cells of `target` outside `source` from it, along the direction in which `target` is longer. */
export function fillBlock(sheet: Sheet, source: Rect, target: Rect, mode: 'series' | 'copy'): void {
  const down = target.rows !== source.rows;
  const values = blockCells(sheet, source).map((row) =>
    row.map(({ input }, column) =>
      typeof input === 'object' && input !== null && 'text' in input ? sheet.cells.value(source.row, source.column + column) : input,
    ),
  );
  eachCell(target, (row, column) => {
    const [dr, dc] = [row - source.row, column - source.column];
    if (dr >= 0 && dr < source.rows && dc >= 0 && dc < source.columns) return;
    const from = { row: source.row + modulo(dr, source.rows), column: source.column + modulo(dc, source.columns) };
    const formula = sheet.cells.formula(from.row, from.column);
    if (formula) sheet.cells.setInput(row, column, { text: translateFormula(formula.text, from, { row, column }) });
    else if (mode === 'copy') sheet.cells.setInput(row, column, sheet.cells.value(from.row, from.column));
    else {
      const line = down ? values.map((cells) => cells[from.column - source.column] ?? null) : (values[from.row - source.row] ?? []);
      const step = down ? stepBeyond(dr, source.rows) : stepBeyond(dc, source.columns);
      sheet.cells.setInput(row, column, seriesValue(line, step));
    }
    sheet.cells.setStyleId(row, column, sheet.cells.styleId(from.row, from.column));
  });
}

/** Places beyond the source: 1 for the first after it, −1 for the first before it. */
function stepBeyond(offset: number, length: number): number {
  return offset < 0 ? offset : offset - length + 1;
}

const modulo = (value: number, by: number): number => ((value % by) + by) % by;
