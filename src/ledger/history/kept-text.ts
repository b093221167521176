/** A cell as text that a person reads: what Baseline keeps of it, and what stands in 原值 and 新值 of Changes. */
import { isoOf } from '../calendar/day';
import type { FieldContext, FieldKind } from '../fields';
import { compact } from '../fields/parse/tidy';
import type { Raw } from '../model/raw';

/** Serials up to the year 2118, as in `fields/parse/typed-date`: larger numbers in a date column are digits that somebody typed. */
const LAST_SERIAL = 80_000;

/** Days as 2026-11-23, other numbers by their digits, text as it was typed; `''` for an empty cell. */
export function keptText(cell: Raw, kind: FieldKind): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  const isDay = kind.name === 'date' && Number.isInteger(cell) && cell > 60 && cell <= LAST_SERIAL && !isYear(cell);
  return isDay ? isoOf(cell) : String(cell);
}

/** A year alone, typed into a date column. */
function isYear(cell: number): boolean {
  return cell >= 1900 && cell < 2101;
}

/** Whether two texts mean the same in a column: 139 0000 0001 and １３９００００００１, 2015.3.1 and the day itself. */
export function meansTheSame(a: string, b: string, kind: FieldKind, context: FieldContext): boolean {
  if (a === b) return true;
  const [first, second] = [kind.read(a, context), kind.read(b, context)];
  if (first.state !== second.state) return false;
  return first.state === 'invalid' ? compact(a) === compact(b) : String(first.value) === String(second.value);
}
