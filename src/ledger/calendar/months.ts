/** Duty months: they may start on any day of the month, so that a school can close its books on the 25th. */
import { dayOf, daysInMonth, ymdOf, type Day } from './day';
import type { Period } from './period';

/** The first day of the duty month named after a calendar month; `month` may run below 1 or above 12. */
function monthStart(year: number, month: number, startDay: number): Day {
  const wholeYear = year + Math.floor((month - 1) / 12);
  const wholeMonth = ((((month - 1) % 12) + 12) % 12) + 1;
  return dayOf(wholeYear, wholeMonth, Math.min(startDay, daysInMonth(wholeYear, wholeMonth)));
}

/**
 * All duty months that share a day with `range`, in order.
 * @param startDay 1–31; a start day that a month lacks is that month's last day.
 */
export function monthsIn(range: Period, startDay: number): Period[] {
  if (!Number.isInteger(startDay) || startDay < 1 || startDay > 31) {
    throw new RangeError(`A month starts on a day from 1 to 31, not ${startDay}.`);
  }
  const months: Period[] = [];
  const { year, month } = ymdOf(range.start);
  // The calendar month before may reach into the range when months start late.
  for (let offset = -1; ; offset++) {
    const start = monthStart(year, month + offset, startDay);
    if (start > range.end) return months;
    const end = monthStart(year, month + offset + 1, startDay) - 1;
    if (end >= range.start) months.push({ start, end });
  }
}
