/** Calendar days as serial numbers of the 1900 system, right from 1 March 1900; in UTC, so that no time zone matters. */

/** A serial day; the time is its fraction. */
export type Day = number;

export interface YearMonthDay {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Months and days past their end run on: month 14 is February of the next year. */
export function dayOf(year: number, month: number, day: number): Day {
  return Math.round((Date.UTC(year, month - 1, day) - EPOCH) / MS_PER_DAY);
}

export function ymdOf(day: Day): YearMonthDay {
  const date = new Date(EPOCH + Math.floor(day) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: Day): number {
  return ((Math.floor(day) + 5) % 7) + 1;
}

/** The day with this date, or `null` when the calendar has none (30 February). */
export function strictDay(year: number, month: number, day: number): Day | null {
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return dayOf(year, month, day);
}

/** Now in local time. */
export function clock(): Day {
  const now = new Date();
  return (now.getTime() - now.getTimezoneOffset() * 60_000 - EPOCH) / MS_PER_DAY;
}
