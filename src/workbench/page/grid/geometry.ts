/** From cells to places in the window and back, with scrolling, frozen panes and zoom. */
import type { SheetSkeleton } from '@univerjs/core';
import type { Rect } from '../../sheets/model';
import { MAX_COLUMNS, MAX_ROWS } from '../../sheets/model';

export interface GridView {
  skeleton: SheetSkeleton;
  /** The canvas in the window. */
  canvas: DOMRect;
  /** Pixels that the part beyond the frozen panes is scrolled by. */
  scroll: { x: number; y: number };
  freeze: { rows: number; columns: number };
}

/** `null` when the cell is scrolled out of sight. */
export function cellBox({ skeleton, canvas, scroll, freeze }: GridView, row: number, column: number): DOMRect | null {
  const cell = skeleton.getCellWithCoordByIndex(row, column);
  const place = cell.isMerged || cell.isMergedMainCell ? cell.mergeInfo : cell;
  const zoom = skeleton.scaleX;
  const x = place.startX - (column < freeze.columns ? 0 : scroll.x);
  const y = place.startY - (row < freeze.rows ? 0 : scroll.y);
  const left = skeleton.rowHeaderWidth + (column < freeze.columns ? 0 : (skeleton.columnWidthAccumulation[freeze.columns - 1] ?? 0));
  const top = skeleton.columnHeaderHeight + (row < freeze.rows ? 0 : (skeleton.rowHeightAccumulation[freeze.rows - 1] ?? 0));
  if (x + 1 < left || y + 1 < top || x * zoom > canvas.width || y * zoom > canvas.height) return null;
  return new DOMRect(canvas.left + x * zoom, canvas.top + y * zoom, (place.endX - place.startX) * zoom, (place.endY - place.startY) * zoom);
}

/** How a scroll position is said to the grid: the first row and column in sight, and the pixels by which they are scrolled off. */
export interface ScrollPlace {
  sheetViewStartRow: number;
  sheetViewStartColumn: number;
  offsetX: number;
  offsetY: number;
}

/** Pixels that the scroll bars take over the grid's edges. */
const SCROLL_BAR = 14;

/**
 * The least scrolling that brings a cell wholly into sight; `null` when it is in sight already. The grid's own way of
 * doing this leaves cells under frozen rows that are higher than the others.
 */
export function scrollToShow({ skeleton, canvas, scroll, freeze }: GridView, row: number, column: number): ScrollPlace | null {
  const cell = skeleton.getCellWithCoordByIndex(row, column);
  const zoom = skeleton.scaleX;
  const { columnWidthAccumulation: widths, rowHeightAccumulation: heights } = skeleton;
  const left = skeleton.rowHeaderWidth + (widths[freeze.columns - 1] ?? 0);
  const top = skeleton.columnHeaderHeight + (heights[freeze.rows - 1] ?? 0);
  const x =
    column < freeze.columns ? scroll.x : shown(scroll.x, cell.startX - left, cell.endX - left, canvas.width / zoom - left - SCROLL_BAR);
  const y = row < freeze.rows ? scroll.y : shown(scroll.y, cell.startY - top, cell.endY - top, canvas.height / zoom - top - SCROLL_BAR);
  return x === scroll.x && y === scroll.y ? null : placeOf(widths, heights, x, y);
}

/** Scrolling by `now` shows `room` pixels from there on; how far to scroll so that `start` to `end` are among them. */
function shown(now: number, start: number, end: number, room: number): number {
  if (start < now || end - start > room) return start;
  return end > now + room ? end - room : now;
}

function placeOf(widths: readonly number[], heights: readonly number[], x: number, y: number): ScrollPlace {
  const [row, column] = [placeAt(heights, y), placeAt(widths, x)];
  return {
    sheetViewStartRow: row,
    sheetViewStartColumn: column,
    offsetY: y - (heights[row - 1] ?? 0),
    offsetX: x - (widths[column - 1] ?? 0),
  };
}

/** How many rows the scrolled part shows. */
export function rowsInSight({ skeleton, canvas, scroll, freeze }: GridView): number {
  const heights = skeleton.rowHeightAccumulation;
  const bottom = scroll.y + canvas.height / skeleton.scaleX - skeleton.columnHeaderHeight - SCROLL_BAR;
  return Math.max(1, placeAt(heights, bottom) - placeAt(heights, scroll.y + (heights[freeze.rows - 1] ?? 0)));
}

/** The cell at a point of the window, or the whole row or column when the point is on its header. */
export function targetAt({ skeleton, canvas, scroll, freeze }: GridView, x: number, y: number): Rect | null {
  const zoom = skeleton.scaleX;
  const left = (x - canvas.left) / zoom - skeleton.rowHeaderWidth;
  const top = (y - canvas.top) / zoom - skeleton.columnHeaderHeight;
  if (left < 0 && top < 0) return null;
  const frozenWidth = skeleton.columnWidthAccumulation[freeze.columns - 1] ?? 0;
  const frozenHeight = skeleton.rowHeightAccumulation[freeze.rows - 1] ?? 0;
  const column = placeAt(skeleton.columnWidthAccumulation, left < frozenWidth ? left : left + scroll.x);
  const row = placeAt(skeleton.rowHeightAccumulation, top < frozenHeight ? top : top + scroll.y);
  if (left < 0) return { row, column: 0, rows: 1, columns: MAX_COLUMNS };
  if (top < 0) return { row: 0, column, rows: MAX_ROWS, columns: 1 };
  return { row, column, rows: 1, columns: 1 };
}

/** The row or column at an offset, by the running totals of their sizes. */
function placeAt(totals: readonly number[], offset: number): number {
  let [low, high] = [0, totals.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((totals[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
