/** Periods that are neither week, month nor term: holiday windows of N days, festivals, birthdays. */
import { dayOf, daysInMonth, ymdOf, type Day } from './day';
import type { Period } from './period';

/** A row of the calendar of festivals. */
export interface Festival extends Period {
  readonly name: string;
}

/** A greeting may be given from so many days before a festival. */
export const FESTIVAL_LEAD = 7;
/** A birthday may be kept so many days before or after. */
export const BIRTHDAY_MARGIN = 3;

/** Windows of `days` days from the first day of each holiday; a last window that is shorter is dropped. */
export function windowsIn(holidays: readonly Period[], days: number): Period[] {
  if (!Number.isInteger(days) || days < 1) throw new RangeError(`A window has at least 1 day, not ${days}.`);
  const windows: Period[] = [];
  for (const holiday of holidays) {
    for (let start = holiday.start; start + days - 1 <= holiday.end; start += days) {
      windows.push({ start, end: start + days - 1 });
    }
  }
  return windows;
}

/** From 7 days before the first day of each festival to its last day, in order; `names` empty means all festivals. */
export function festivalWindows(festivals: readonly Festival[], names: readonly string[] = []): Period[] {
  return festivals
    .filter((festival) => names.length === 0 || names.includes(festival.name))
    .map((festival) => ({ start: festival.start - FESTIVAL_LEAD, end: festival.end }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The day on which a birthday is kept in a year: 29 February is kept on 28 February in common years. */
export function birthdayIn(birth: Day, year: number): Day {
  const { month, day } = ymdOf(birth);
  return dayOf(year, month, Math.min(day, daysInMonth(year, month)));
}

/** The windows around the birthdays (not the birth itself) that share a day with `range`, in order. */
export function birthdayWindows(birth: Day, range: Period): Period[] {
  const windows: Period[] = [];
  const first = Math.max(ymdOf(range.start).year - 1, ymdOf(birth).year + 1);
  const last = ymdOf(range.end).year + 1;
  for (let year = first; year <= last; year++) {
    const day = birthdayIn(birth, year);
    const window = { start: day - BIRTHDAY_MARGIN, end: day + BIRTHDAY_MARGIN };
    if (window.end >= range.start && window.start <= range.end) windows.push(window);
  }
  return windows;
}
