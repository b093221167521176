/** Merged cells. */
import { contains, intersect, type Rect, type Sheet } from '../model';
import { SheetRefusal } from './refusal';

/** Merges a block (or each of its rows): only the upper left value stays. Merges inside it are replaced. */
export function mergeCells(sheet: Sheet, rect: Rect, across = false): void {
  if (sheet.tables.some((table) => intersect(table.rect, rect)))
    throw new SheetRefusal('tableOverlap', 'Cells of a table cannot be merged.');
  unmergeCells(sheet, rect);
  const blocks = across ? Array.from({ length: rect.rows }, (_unused, at) => ({ ...rect, row: rect.row + at, rows: 1 })) : [rect];
  for (const block of blocks) {
    if (block.rows * block.columns === 1) continue;
    keepFirstValue(sheet, block);
    sheet.merges.push(block);
  }
}

/** Takes apart every merge that touches the block. */
export function unmergeCells(sheet: Sheet, rect: Rect): void {
  sheet.merges = sheet.merges.filter((merge) => !intersect(merge, rect));
}

/** The merge around a cell, or `null`. */
export function mergeAt(sheet: Sheet, row: number, column: number): Rect | null {
  return sheet.merges.find((merge) => contains(merge, row, column)) ?? null;
}

/** The first value in reading order moves to the corner, as in Excel; the others are lost. */
function keepFirstValue(sheet: Sheet, block: Rect): void {
  const { cells } = sheet;
  let kept = false;
  for (let row = block.row; row < block.row + block.rows; row++) {
    for (let column = block.column; column < block.column + block.columns; column++) {
      const formula = cells.formula(row, column);
      const value = cells.value(row, column);
      if (value === null && !formula) continue;
      const corner = row === block.row && column === block.column;
      if (!corner) cells.setInput(row, column, null);
      if (!kept && !corner) {
        cells.setInput(block.row, block.column, formula ?? value);
        if (formula) cells.setValue(block.row, block.column, value);
      }
      kept = true;
    }
  }
}
