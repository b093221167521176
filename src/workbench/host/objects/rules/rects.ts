/** Cutting blocks out of blocks, for rules that lie over parts of a sheet. */
import { intersect, type Rect } from '../../../sheets/model';

/** What is left of `rect` without `hole`: up to four blocks. */
function subtract(rect: Rect, hole: Rect): Rect[] {
  const common = intersect(rect, hole);
  if (!common) return [rect];
  const bottom = rect.row + rect.rows;
  const right = rect.column + rect.columns;
  const commonBottom = common.row + common.rows;
  const commonRight = common.column + common.columns;
  return [
    { ...rect, rows: common.row - rect.row },
    { ...rect, row: commonBottom, rows: bottom - commonBottom },
    { row: common.row, rows: common.rows, column: rect.column, columns: common.column - rect.column },
    { row: common.row, rows: common.rows, column: commonRight, columns: right - commonRight },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

export function subtractAll(rects: readonly Rect[], hole: Rect): Rect[] {
  return rects.flatMap((rect) => subtract(rect, hole));
}

/** Whether the blocks together cover every cell of `rect`. */
export function covers(rects: readonly Rect[], rect: Rect): boolean {
  let rest = [rect];
  for (const hole of rects) rest = subtractAll(rest, hole);
  return rest.length === 0;
}
