/** Short ways to write days and periods in tests: `d('2026-09-01')`, `p('2026-09-01', '2026-09-30')`. */
import { dayOfIso, isoOf, type Day } from '../../../src/ledger/calendar/day';
import type { Period } from '../../../src/ledger/calendar/period';

export function d(iso: string): Day {
  const day = dayOfIso(iso);
  if (day === null) throw new Error(`No such day: ${iso}`);
  return day;
}

export function p(start: string, end: string): Period {
  return { start: d(start), end: d(end) };
}

/** `2026-09-01..2026-09-30`. */
export function shown(period: Period): string {
  return `${isoOf(period.start)}..${isoOf(period.end)}`;
}
