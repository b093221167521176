/** Weeks from Monday to Sunday. */
import { weekdayOf } from './day';
import type { Period } from './period';

const DAYS_IN_WEEK = 7;

/** All weeks that share a day with `range`, in order. */
export function weeksIn(range: Period): Period[] {
  const weeks: Period[] = [];
  const monday = range.start - weekdayOf(range.start) + 1;
  for (let start = monday; start <= range.end; start += DAYS_IN_WEEK) {
    weeks.push({ start, end: start + DAYS_IN_WEEK - 1 });
  }
  return weeks;
}
