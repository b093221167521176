/** Dates and times as serial numbers of the 1900 system, with Excel's 29 February 1900. */
import { parseDate, parseTime } from 'numfmt';
import { dayOf, daysInMonth, weekdayOf, ymdOf, type YearMonthDay } from '../calendar';
import type { CellValue } from '../../model';
import { numberInText, numberOf, textOf } from '../coercion';
import { Failure, toMatrix, type Operand } from '../operands';
import { spread } from '../operators';
import { eager, numeric, scalar, type FunctionTable } from './definition';

/** Serial 60 is the day that never was; days before it count one less than the calendar's. */
const PHANTOM = 60;
const LAST = 2_958_465;

function serial(year: number, month: number, day: number): number {
  const date = dayOf(year, month, day);
  return inRange(date <= PHANTOM ? date - 1 : date);
}

function inRange(day: number): number {
  if (!(day >= 0 && day <= LAST)) throw new Failure('#NUM!');
  return day;
}

/** Calendar day of a serial number. Serial 0 is shown as 0 January 1900. */
function calendar(value: number): YearMonthDay {
  const day = Math.floor(inRange(value));
  if (day === 0) return { year: 1900, month: 1, day: 0 };
  if (day === PHANTOM) return { year: 1900, month: 2, day: 29 };
  return ymdOf(day < PHANTOM ? day + 1 : day);
}

/** The same day so many months on, or the month's last. */
function monthsOn(from: number, months: number): number {
  const { year, month, day } = calendar(from);
  const at = year * 12 + month - 1 + Math.trunc(months);
  const target = { year: Math.floor(at / 12), month: (at % 12) + 1 };
  return serial(target.year, target.month, Math.min(day, daysInMonth(target.year, target.month)));
}

function monthEnd(from: number, months: number): number {
  const { year, month } = calendar(from);
  return serial(year, month + Math.trunc(months) + 1, 0);
}

/** Whole months between two days, as DATEDIF counts: a month is full on the same day number. */
function fullMonths(from: YearMonthDay, to: YearMonthDay): number {
  return (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
}

function dateDifference(start: number, end: number, unit: string): number {
  if (Math.floor(start) > Math.floor(end)) throw new Failure('#NUM!');
  const from = calendar(start);
  const to = calendar(end);
  switch (unit.toUpperCase()) {
    case 'D':
      return Math.floor(end) - Math.floor(start);
    case 'M':
      return fullMonths(from, to);
    case 'Y':
      return Math.floor(fullMonths(from, to) / 12);
    case 'YM':
      return fullMonths(from, to) % 12;
    case 'YD':
      return Math.floor(end) - monthsOn(start, Math.floor(fullMonths(from, to) / 12) * 12);
    // Days since the last full month; Excel's own answer is known to be wrong near month ends, this one is not.
    case 'MD':
      return Math.floor(end) - monthsOn(start, fullMonths(from, to));
    default:
      throw new Failure('#NUM!');
  }
}

/** Week day by Excel's numbering: 1 from Sunday, 2 from Monday, 3 Monday = 0, 11–17 from Monday … Sunday. */
function weekday(day: number, kind: number): number {
  const monday = weekdayOf(inRange(day));
  if (kind === 3) return monday - 1;
  const first = firstDay(kind);
  return ((monday - first + 7) % 7) + 1;
}

/** Monday = 1 … Sunday = 7: the day that a week of this numbering begins with. */
function firstDay(kind: number): number {
  if (kind === 1 || kind === 17) return 7;
  if (kind === 2) return 1;
  if (kind >= 11 && kind <= 16) return kind - 10;
  throw new Failure('#NUM!');
}

function weekNumber(day: number, kind: number): number {
  if (kind === 21) return isoWeek(day);
  const first = serial(calendar(day).year, 1, 1);
  return Math.floor((Math.floor(day) - first + weekday(first, kind) - 1) / 7) + 1;
}

function isoWeek(day: number): number {
  const thursday = Math.floor(day) - weekdayOf(day) + 4;
  return Math.floor((thursday - serial(calendar(thursday).year, 1, 1)) / 7) + 1;
}

function holidays(list: Operand | undefined): Set<number> {
  return new Set(
    list === undefined || list === null
      ? []
      : toMatrix(list)
          .values.filter((value) => value !== null)
          .map((value) => Math.floor(numberOf(value))),
  );
}

function workDays(from: number, to: number, free: ReadonlySet<number>): number {
  if (from > to) return -workDays(to, from, free);
  let count = 0;
  for (let day = Math.floor(from); day <= Math.floor(to); day++) if (weekdayOf(day) <= 5 && !free.has(day)) count++;
  return count;
}

function workDay(from: number, days: number, free: ReadonlySet<number>): number {
  let day = Math.floor(from);
  const step = Math.sign(days);
  for (let left = Math.abs(Math.trunc(days)); left > 0;) {
    day = inRange(day + step);
    if (weekdayOf(day) <= 5 && !free.has(day)) left--;
  }
  return day;
}

function dateInText(text: string): number {
  const parsed =
    parseDate(text.trim(), { locale: 'zh-CN' })?.v ?? parseDate(text.trim())?.v ?? (text.includes('年') ? numberInText(text) : null);
  if (typeof parsed !== 'number') throw new Failure('#VALUE!');
  return Math.floor(parsed);
}

function timeInText(text: string): number {
  const parsed = parseTime(text.trim())?.v ?? parseDate(text.trim())?.v;
  if (typeof parsed !== 'number') throw new Failure('#VALUE!');
  return parsed - Math.floor(parsed);
}

/** Seconds of the day, rounded as Excel shows them. */
const seconds = (value: number): number => Math.round((inRange(value) - Math.floor(value)) * 86_400) % 86_400;

const dateOf = ([value = null]: CellValue[]): YearMonthDay => calendar(numberOf(value));

export const DATE_FUNCTIONS: FunctionTable = {
  TODAY: eager(0, 0, (_, { engine }) => Math.floor(engine.now())),
  NOW: eager(0, 0, (_, { engine }) => engine.now()),
  DATE: numeric(3, 3, (year, month, day) =>
    serial(Math.trunc(year! < 1900 && year! >= 0 ? year! + 1900 : year!), Math.trunc(month!), Math.trunc(day!)),
  ),
  TIME: numeric(3, 3, (hour, minute, second) => ((Math.trunc(hour!) * 3600 + Math.trunc(minute!) * 60 + Math.trunc(second!)) / 86_400) % 1),
  YEAR: scalar(1, 1, (values) => dateOf(values).year),
  MONTH: scalar(1, 1, (values) => dateOf(values).month),
  DAY: scalar(1, 1, (values) => dateOf(values).day),
  HOUR: numeric(1, 1, (value) => Math.floor(seconds(value!) / 3600)),
  MINUTE: numeric(1, 1, (value) => Math.floor(seconds(value!) / 60) % 60),
  SECOND: numeric(1, 1, (value) => seconds(value!) % 60),
  EDATE: numeric(2, 2, (day, months) => monthsOn(day!, months!)),
  EOMONTH: numeric(2, 2, (day, months) => monthEnd(day!, months!)),
  DATEDIF: scalar(3, 3, ([start = null, end = null, unit = null]) => dateDifference(numberOf(start), numberOf(end), textOf(unit))),
  DAYS: numeric(2, 2, (end, start) => Math.floor(end!) - Math.floor(start!)),
  WEEKDAY: numeric(1, 2, (day, kind = 1) => weekday(day!, kind)),
  WEEKNUM: numeric(1, 2, (day, kind = 1) => weekNumber(day!, kind)),
  ISOWEEKNUM: numeric(1, 1, (day) => isoWeek(day!)),
  NETWORKDAYS: eager(2, 3, ([start = null, end = null, list]) =>
    spread([start, end], ([from = null, to = null]) => workDays(numberOf(from), numberOf(to), holidays(list))),
  ),
  WORKDAY: eager(2, 3, ([start = null, days = null, list]) =>
    spread([start, days], ([from = null, count = null]) => workDay(numberOf(from), numberOf(count), holidays(list))),
  ),
  DATEVALUE: scalar(1, 1, ([text = null]) => dateInText(textOf(text))),
  TIMEVALUE: scalar(1, 1, ([text = null]) => timeInText(textOf(text))),
};
