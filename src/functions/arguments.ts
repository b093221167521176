/** What a person gives to a custom function: cells, a day, a language; each as Excel passes it, which may be anything. */
import { dayOf, type Day } from '../ledger/calendar/day';
import { parseTypedDate } from '../ledger/fields/parse/typed-date';
import type { Language } from '../ledger/model/raw';
import { errorIn, isBlank, rawOf, unreadable } from './cell-content';
import { fault } from './fault';

/** Excel's calendar is wrong before this day, and nobody in a school was born earlier. */
const FIRST_DAY = dayOf(1900, 3, 1);
const LAST_DAY = dayOf(9999, 12, 31);

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
  if (errorIn(cell) !== null) throw unreadable(cell);
  const day = dayArgument(cell, WITHOUT_DAY);
  if (day === null) throw fault('invalidValue', '截止日期不是日期 / asOf is not a date');
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
  const tag = textArgument(text).toLowerCase();
  if (tag.startsWith('en')) return 'en';
  if (tag.startsWith('zh')) return 'zh-CN';
  throw fault('invalidValue', '语言只能写 zh 或 en / language is zh or en');
}

/**
 * A word, without spaces around it.
 * @throws CustomFunctions.Error when an error stands there
 */
export function textArgument(cell: unknown): string {
  if (errorIn(cell) !== null) throw unreadable(cell);
  return String(rawOf(cell) ?? '').trim();
}
