/** Keeps tracked ranges on their cells when rows and columns come and go above or left of them. */
import type { References } from '../../dispatch/references';
import type { Change, Rect } from '../../../sheets/model';
import { rangeClass } from './range';

export function moveRanges(references: References, change: Change): void {
  if (change.kind !== 'rows' && change.kind !== 'columns') return;
  const [start, size] = change.kind === 'rows' ? (['row', 'rows'] as const) : (['column', 'columns'] as const);
  const count = change.action === 'inserted' ? change.count : -change.count;
  for (const object of references.all()) {
    const range = object.as(rangeClass);
    if (range && range.sheet.id === change.sheetId) range.rect = moved(range.rect, start, size, change.index, count);
  }
}

/** A block after `count` rows were inserted at `index`, or deleted from it on when negative. */
function moved(rect: Rect, start: 'row' | 'column', size: 'rows' | 'columns', index: number, count: number): Rect {
  const first = rect[start];
  const end = first + rect[size];
  if (count >= 0) {
    if (index <= first) return { ...rect, [start]: first + count };
    return index < end ? { ...rect, [size]: rect[size] + count } : rect;
  }
  const shift = (place: number): number => (place <= index ? place : Math.max(index, place + count));
  return { ...rect, [start]: shift(first), [size]: Math.max(1, shift(end) - shift(first)) };
}
