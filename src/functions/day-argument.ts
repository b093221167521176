/** A day as a person gives it to a custom function: a date cell (a serial number) or text such as `2015-03-02`. */
import { dayOf, dayOfIso, type Day } from '../ledger/calendar/day';

/** Excel's calendar is wrong before this day, and nobody in a school was born earlier. */
const FIRST_DAY = dayOf(1900, 3, 1);
const LAST_DAY = dayOf(9999, 12, 31);

/** A blank cell arrives as null, an empty text or 0. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === 0 || (typeof cell === 'string' && cell.trim() === '');
}

/** The day, or `null` when the cell is none. A time of day is dropped. */
export function dayArgument(cell: unknown): Day | null {
  if (typeof cell === 'string') return dayOfIso(cell.trim());
  if (typeof cell !== 'number' || !Number.isFinite(cell)) return null;
  const day = Math.floor(cell);
  return day >= FIRST_DAY && day <= LAST_DAY ? day : null;
}
