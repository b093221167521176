/** What follows from the facts: a kind, or which facts are missing for it. Never a guess. */
import { dayOf, daysInMonth, ymdOf, type Day } from '../calendar/day';
import type { Since } from './facts';

export interface Derived {
  /** Key of the code list; `null` when it cannot be told. */
  readonly kind: string | null;
  /** Columns of Children that would have to be known. Empty when the kind is certain. */
  readonly missing: readonly string[];
}

export const certain = (kind: string): Derived => ({ kind, missing: [] });
export const unknown = (missing: readonly string[]): Derived => ({ kind: null, missing: [...new Set(missing)] });

/** The day that lies so many months later; in a month that lacks the day, its last. */
export function monthsLater(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = ymdOf(day);
  const count = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(count / 12), (count % 12) + 1];
  return dayOf(y, m, Math.min(dayOfMonth, daysInMonth(y, m)));
}

/** Whether at least so many months have passed: `null` when it depends on the day of a month that is all we know. */
export function hasLasted(since: Since, months: number, asOf: Day): boolean | null {
  if (monthsLater(since.last, months) <= asOf) return true;
  return monthsLater(since.first, months) <= asOf ? null : false;
}
