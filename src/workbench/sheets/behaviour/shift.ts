/** Where blocks and lines go when rows, columns or cells are inserted or deleted. */
import type { Rect } from '../model';

/** `count` > 0 inserts before `index`, `count` < 0 deletes from `index` on. */
export interface Shift {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly axis: 'rows' | 'columns';
  readonly index: number;
  readonly count: number;
  /**
   * Only cells between these columns (for rows) or rows (for columns) move: inserting and deleting of cells.
   * Absent = whole lines.
   */
  readonly within?: { readonly first: number; readonly last: number };
}

const KEYS = {
  rows: { start: 'row', size: 'rows', crossStart: 'column', crossSize: 'columns' },
  columns: { start: 'column', size: 'columns', crossStart: 'row', crossSize: 'rows' },
} as const;

/** The block afterwards; `null` when all of it was deleted. A block that lies only partly in the moving band stays. */
export function shiftRect(rect: Rect, shift: Shift): Rect | null {
  const { start, size, crossStart, crossSize } = KEYS[shift.axis];
  const { within } = shift;
  if (within && (rect[crossStart] < within.first || rect[crossStart] + rect[crossSize] - 1 > within.last)) return rect;
  const span = shiftSpan(rect[start], rect[size], shift);
  return span && { ...rect, [start]: span.first, [size]: span.count };
}

/** The same for lines `first … first + count − 1`. */
export function shiftSpan(first: number, count: number, shift: Shift): { first: number; count: number } | null {
  const { index } = shift;
  const end = first + count;
  if (shift.count >= 0) {
    if (index <= first) return { first: first + shift.count, count };
    return index < end ? { first, count: count + shift.count } : { first, count };
  }
  const to = (place: number): number => (place <= index ? place : Math.max(index, place + shift.count));
  const left = to(end) - to(first);
  return left > 0 ? { first: to(first), count: left } : null;
}

/** One line's new place; `null` when it was deleted. */
export function shiftLine(line: number, shift: Shift): number | null {
  return shiftSpan(line, 1, shift)?.first ?? null;
}

/** A map by line, moved. */
export function shiftLines<T>(lines: Map<number, T>, shift: Shift): void {
  const moved = [...lines].flatMap(([line, value]): [number, T][] => {
    const to = shiftLine(line, shift);
    return to === null ? [] : [[to, value]];
  });
  lines.clear();
  for (const [line, value] of moved) lines.set(line, value);
}
