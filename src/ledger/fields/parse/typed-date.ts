/** Dates as people type them: 2015.3.14, 二〇一五年三月十四日, 20150314, 15/3/14, 2015年3月. */
import { strictDay, ymdOf, type Day } from '../../calendar/day';
import type { Raw } from '../../model/raw';
import { parseChineseNumber } from './chinese-number';
import { tidy } from './tidy';

export type TypedDate =
  | { readonly kind: 'day'; readonly day: Day; readonly doubt?: 'twoDigitYear' | 'timeOfDay' | 'serialText' }
  /** Year and month are known, the day is not. */
  | { readonly kind: 'month'; readonly year: number; readonly month: number; readonly doubt?: 'twoDigitYear' }
  | { readonly kind: 'wrong'; readonly problem: 'impossible' | 'unclear' | 'yearOnly' | 'noYear' | 'lunar' | 'ambiguousMonth' };

/** Serials up to the year 2118; larger numbers are digits such as 20150314. Serial 60 is a day that never was. */
const LAST_SERIAL = 80_000;
/** Five digits as text are a serial that lost its date format, when they are a day of 1970–2050. */
const TEXT_SERIALS = [25_569, 55_153] as const;

const wrong = (problem: Extract<TypedDate, { kind: 'wrong' }>['problem']): TypedDate => ({ kind: 'wrong', problem });

/**
 * Reads a cell of a date column. `today` decides the century of two-digit years: the latest one that is not after this year, or
 * that lies at most `yearsAhead` years ahead, where days to come are written too.
 */
export function parseTypedDate(cell: Raw, today: Day, yearsAhead = 0): TypedDate {
  if (typeof cell === 'boolean') return wrong('unclear');
  const latestYear = ymdOf(today).year + yearsAhead;
  return typeof cell === 'number' ? fromNumber(cell, latestYear) : fromText(cell, latestYear);
}

function fromNumber(cell: number, latestYear: number): TypedDate {
  const isYear = cell >= 1900 && cell < 2101;
  if (isYear) return Number.isInteger(cell) ? wrong('yearOnly') : yearAndDecimals(cell);
  if (cell >= 1 && cell <= LAST_SERIAL) {
    if (Math.floor(cell) === 60) return wrong('impossible');
    return Number.isInteger(cell) ? { kind: 'day', day: cell } : { kind: 'day', day: Math.floor(cell), doubt: 'timeOfDay' };
  }
  return Number.isInteger(cell) ? fromDigits(String(cell), latestYear) : wrong('unclear');
}

/** `2015.03` typed into Excel is a number; `2015.1` may have been 2015.1 or 2015.10. */
function yearAndDecimals(cell: number): TypedDate {
  const [year = '', decimals = ''] = String(cell).split('.');
  return decimals === '1' ? wrong('ambiguousMonth') : monthOf(Number(year), Number(decimals));
}

function monthOf(year: number, month: number, doubt?: 'twoDigitYear'): TypedDate {
  return strictDay(year, month, 1) === null ? wrong('impossible') : { kind: 'month', year, month, ...(doubt ? { doubt } : {}) };
}

function dayFrom(year: number, month: number, day: number, doubt?: 'twoDigitYear'): TypedDate {
  const found = strictDay(year, month, day);
  return found === null ? wrong('impossible') : { kind: 'day', day: found, ...(doubt ? { doubt } : {}) };
}

/** 20150314, 150314, 201503. */
function fromDigits(digits: string, latestYear: number): TypedDate {
  if (/^(19|20)\d{6}$/u.test(digits)) return dayFrom(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)));
  if (/^(19|20)\d{2}(0[1-9]|1[0-2])$/u.test(digits)) return monthOf(Number(digits.slice(0, 4)), Number(digits.slice(4)));
  if (/^(19|20)\d{2}$/u.test(digits)) return wrong('yearOnly');
  if (/^\d{6}$/u.test(digits))
    return dayFrom(fullYear(Number(digits.slice(0, 2)), latestYear), Number(digits.slice(2, 4)), Number(digits.slice(4)), 'twoDigitYear');
  const serial = Number(digits);
  if (digits.length === 5 && serial >= TEXT_SERIALS[0] && serial <= TEXT_SERIALS[1])
    return { kind: 'day', day: serial, doubt: 'serialText' };
  return wrong('unclear');
}

function fullYear(twoDigits: number, latestYear: number): number {
  const century = latestYear - (latestYear % 100);
  return century + twoDigits <= latestYear ? century + twoDigits : century - 100 + twoDigits;
}

const TIME = /[T ]*(?:上午|下午)?[T ]*(?:\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?|(?<=[日号 ])\d{1,2}[时点](?:\d{1,2}分)?)(?:Z| ?[AP]M)?$/iu;
const WEEKDAY = / ?(?:\(?(?:星期|周|礼拜)[一二三四五六日天]\)?|\([一二三四五六日天]\))$/u;
/** Words around a date that say no more than the column does. */
const AROUND = /^(?:公历|阳历|生于|出生于|出生日期|出生)[: ]?|(?:出生|生)$/gu;

/** A zero among Chinese digits, as it is typed: 二O一五, 一九九0. */
const TYPED_ZERO = /(?<=[〇零一二三四五六七八九])[0oOＯｏ０](?=[〇零一二三四五六七八九年])/gu;
/** 2015年3-4月, 2015.3~4, 2015年3、4月: two months, not a day. Behind the same sign as before, or above 12, it is a day. */
const MONTHS_TO = /\d\s*([年./-])\s*(?:0?[1-9]|1[0-2])(月?)\s*([-~—–−、,])\s*(?:0?[1-9]|1[0-2])(?:月|\D*$)/u;

function namesSeveralMonths(text: string): boolean {
  const [, first, month, second] = MONTHS_TO.exec(text) ?? [];
  return first !== undefined && (month === '月' || first !== second);
}

function fromText(cell: string, latestYear: number): TypedDate {
  if (/农历|阴历|旧历|[正腊冬]月|初[一二三四五六七八九十]|闰|廿|卅/u.test(cell)) return wrong('lunar');
  if (namesSeveralMonths(tidy(cell))) return wrong('unclear');
  const text = tidy(
    cell
      .replace(/[○◯]/gu, '〇')
      .replace(TYPED_ZERO, '〇')
      .replace(/[。．、，]/gu, '.'),
  )
    .replace(TIME, '')
    .replace(WEEKDAY, '')
    .replace(AROUND, '')
    .replace(/(?<=\d) (?=\d)/gu, '-')
    .replace(/ /gu, '')
    .replace(/月份$/u, '月')
    .replace(/[./\\,·—–−_~-]+/gu, '-');
  const plain = text
    .replace(/年|月(?=.)/gu, '-')
    .replace(/[月日号]$/u, '')
    .replace(/-+/gu, '-')
    .replace(/^-|-$/gu, '');
  const parts = plain.split('-').map(parsePart);
  const [first, second, third] = parts;
  if (parts.some((part) => part === null) || !first || parts.length > 3) return wrong('unclear');
  if (parts.length === 1) return /年$/u.test(text) ? wrong('yearOnly') : fromDigits(first.text, latestYear);
  if (parts.length === 2 && second) {
    if (first.text.length === 4) return monthOf(first.number, second.number);
    return /年/u.test(text) ? monthOf(fullYear(first.number, latestYear), second.number, 'twoDigitYear') : wrong('noYear');
  }
  if (!second || !third || text.endsWith('月')) return wrong('unclear');
  if (first.text.length === 4) return dayFrom(first.number, second.number, third.number);
  if (third.text.length === 4 || first.text.length > 2) return wrong('unclear');
  return dayFrom(fullYear(first.number, latestYear), second.number, third.number, 'twoDigitYear');
}

function parsePart(text: string): { readonly text: string; readonly number: number } | null {
  if (/^\d{1,8}$/u.test(text)) return { text, number: Number(text) };
  const number = parseChineseNumber(text);
  return number === null ? null : { text: String(number), number };
}
