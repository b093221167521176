/** What a person gives to a custom function: cells, a day, a language; each as Excel passes it, which may be anything. */
import { dayOf, type Day } from '../ledger/calendar/day';
import { parseTypedDate } from '../ledger/fields/typed-date';
import type { Language, Raw } from '../ledger/model/raw';
import { fault } from './fault';

/** Excel's calendar is wrong before this day, and nobody in a school was born earlier. */
const FIRST_DAY = dayOf(1900, 3, 1);
const LAST_DAY = dayOf(9999, 12, 31);

/** A blank cell arrives as null, an empty text or 0. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === 0 || (typeof cell === 'string' && cell.trim() === '');
}

/** The content of a cell; `null` for what no field reads, such as an error or a picture. */
export function rawOf(cell: unknown): Raw | null {
  return typeof cell === 'string' || typeof cell === 'boolean' || (typeof cell === 'number' && Number.isFinite(cell)) ? cell : null;
}

/** The day, or `null` when the cell is none: a date cell, or a date as people type it. A time of day is dropped. */
export function dayArgument(cell: unknown, today: Day): Day | null {
  const raw = rawOf(cell);
  if (raw === null) return null;
  const found = parseTypedDate(raw, today);
  return found.kind === 'day' && found.day >= FIRST_DAY && found.day <= LAST_DAY ? found.day : null;
}

/**
 * The as-of day of a function, `undefined` when it was left out. No function looks at the clock: a sheet that is opened
 * later would show other figures than the ones that were printed.
 * @throws CustomFunctions.Error when something is given that is no day
 */
export function asOfArgument(cell: unknown): Day | undefined {
  if (isBlank(cell)) return undefined;
  const day = dayArgument(cell, WITHOUT_DAY);
  if (day === null) throw fault('invalidValue', 'asOf: 不是日期 / not a date');
  return day;
}

/** Stands for today where no as-of day is given: two-digit years are then read as Excel reads them, up to 2029. */
export const WITHOUT_DAY = dayOf(2029, 12, 31);

/**
 * `en` for English; Chinese when left out.
 * @throws CustomFunctions.Error for any other language
 */
export function languageArgument(text: unknown): Language {
  if (isBlank(text)) return 'zh-CN';
  const tag = String(text).trim().toLowerCase();
  if (tag.startsWith('en')) return 'en';
  if (tag.startsWith('zh')) return 'zh-CN';
  throw fault('invalidValue', 'language: 只能是 zh 或 en / zh or en');
}
