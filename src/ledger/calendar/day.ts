/**
 * Whole days as Excel serial numbers (1900 system): 1 January 2026 is 46023. Never a JS `Date` outside this file,
 * and none here that depends on a time zone.
 */
export type Day = number;

export interface YearMonthDay {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;
/** Serial 0 as UTC milliseconds; right for every day from 1 March 1900, before which Excel's own calendar is wrong. */
const EPOCH = Date.UTC(1899, 11, 30);

export function dayOf(year: number, month: number, day: number): Day {
  return Math.round((Date.UTC(year, month - 1, day) - EPOCH) / MS_PER_DAY);
}

export function ymdOf(day: Day): YearMonthDay {
  const date = new Date(EPOCH + Math.floor(day) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The number of days in a month. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A day that exists in the calendar, or `null` (30 February, month 13). */
export function strictDay(year: number, month: number, day: number): Day | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null;
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return dayOf(year, month, day);
}

/** `2026-11-23`. */
export function isoOf(day: Day): string {
  const { year, month, day: dayOfMonth } = ymdOf(day);
  return `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** `2026-11-23` → serial, `null` when it is no such day. */
export function dayOfIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? strictDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: Day): number {
  return ((Math.floor(day) + 5) % 7) + 1;
}
