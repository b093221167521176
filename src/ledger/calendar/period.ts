/** Closed stretches of days [start, end]: the arithmetic that every rule about periods shares. */
import type { Day } from './day';

/** Both ends belong to the period; `end` is never before `start`. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
}

/** Number of days, both ends counted. */
export function lengthOf(period: Period): number {
  return period.end - period.start + 1;
}

export function includes(period: Period, day: Day): boolean {
  return day >= period.start && day <= period.end;
}

/** Number of days that two periods share. */
export function sharedDays(a: Period, b: Period): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start) + 1);
}

/** Joins overlapping and touching periods; the result is sorted and apart. */
export function joined(periods: readonly Period[]): Period[] {
  const result: Period[] = [];
  for (const next of [...periods].sort((a, b) => a.start - b.start)) {
    const last = result[result.length - 1];
    if (last && next.start <= last.end + 1) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
    } else {
      result.push({ start: next.start, end: next.end });
    }
  }
  return result;
}

/** Number of days of `period` that lie in any of `covers`; the covers must not overlap (see `joined`). */
export function coveredDays(period: Period, covers: readonly Period[]): number {
  let days = 0;
  for (const cover of covers) days += sharedDays(period, cover);
  return days;
}

/** The rule of halves: at least half of a period's days. An odd length needs the larger part. */
export function isAtLeastHalf(days: number, period: Period): boolean {
  return 2 * days >= lengthOf(period);
}
