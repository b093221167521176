/** Dates and times as people type them in a Chinese Excel, with the number format that Excel gives the cell. */
import { fullYear, serialOf } from './serial';

/** A number together with the format that a General cell takes on. */
export interface TypedNumber {
  value: number;
  numberFormat?: string;
}

const DATE_FORMAT = 'yyyy/m/d';
const CHINESE_DATE = 'yyyy"年"m"月"d"日"';
const CHINESE_MONTH = 'yyyy"年"m"月"';
const CHINESE_DAY = 'm"月"d"日"';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';

type Reader = (parts: number[], year: number) => TypedNumber | null;

/** Each way to write a day: a pattern whose groups are numbers (or month names), and what they mean. */
const DATE_FORMS: [pattern: RegExp, read: Reader][] = [
  [/^(\d{4}|\d{2})([-/])(\d{1,2})\2(\d{1,2})$/, ([y, , m, d]) => day(y, m, d, DATE_FORMAT)],
  [/^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/, ([m, , d, y]) => day(y, m, d, DATE_FORMAT)],
  [/^(\d{4}|\d{2})年(\d{1,2})月(\d{1,2})日?$/, ([y, m, d]) => day(y, m, d, CHINESE_DATE)],
  [/^(\d{4}|\d{2})年(\d{1,2})月$/, ([y, m]) => day(y, m, 1, CHINESE_MONTH)],
  [/^(\d{1,2})月(\d{1,2})日$/, ([m, d], year) => day(year, m, d, CHINESE_DAY)],
  [/^(\d{4})[-/](\d{1,2})$/, ([y, m]) => day(y, m, 1, 'mmm-yy')],
  [/^(\d{1,2})[-/](\d{1,2})$/, ([m, d], year) => day(year, m, d, CHINESE_DAY) ?? day(d, m, 1, 'mmm-yy')],
  [/^(\d{1,2})[-/](\d{4})$/, ([m, y]) => day(y, m, 1, 'mmm-yy')],
  [new RegExp(`^(\\d{1,2})[- ]${MONTH_NAME}[- ,]+(\\d{4}|\\d{2})$`, 'i'), ([d, m, y]) => day(y, m, d, 'd-mmm-yy')],
  [new RegExp(`^${MONTH_NAME}[- ](\\d{1,2}),? +(\\d{4})$`, 'i'), ([m, d, y]) => day(y, m, d, 'd-mmm-yy')],
  [new RegExp(`^(\\d{1,2})[- ]${MONTH_NAME}$`, 'i'), ([d, m], year) => day(year, m, d, 'd-mmm')],
  [new RegExp(`^${MONTH_NAME}[- ](\\d{4})$`, 'i'), ([m, y]) => day(y, m, 1, 'mmm-yy')],
  [new RegExp(`^${MONTH_NAME}[- ](\\d{1,2})$`, 'i'), ([m, d], year) => day(year, m, d, 'd-mmm') ?? day(d, m, 1, 'mmm-yy')],
];

const TIME = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?(?: ?([ap])m?)?$/i;
const CHINESE_TIME = /^(上午|下午)?(\d{1,2})时(\d{1,2})分(?:(\d{1,2})秒)?$/;

/** Reads a date, a time or both; `year` completes `3-1`. `null` when the text is neither. */
export function readDateOrTime(text: string, year: number): TypedNumber | null {
  const whole = readDate(text, year) ?? readTime(text);
  if (whole) return whole;
  const space = text.indexOf(' ');
  if (space < 0) return null;
  const date = readDate(text.slice(0, space), year);
  const time = readTime(text.slice(space + 1).trim());
  return date && time && time.value < 1 ? { value: date.value + time.value, numberFormat: `${DATE_FORMAT} h:mm` } : null;
}

function readDate(text: string, year: number): TypedNumber | null {
  for (const [pattern, read] of DATE_FORMS) {
    const match = pattern.exec(text);
    const found = match && read(match.slice(1).map(numberOf), year);
    if (found) return found;
  }
  return null;
}

function readTime(text: string): TypedNumber | null {
  const chinese = CHINESE_TIME.exec(text);
  if (chinese) {
    const hours = Number(chinese[2]) + (chinese[1] === '下午' && Number(chinese[2]) < 12 ? 12 : 0);
    const format = chinese[4] ? 'h"时"mm"分"ss"秒"' : 'h"时"mm"分"';
    return time(hours, Number(chinese[3]), Number(chinese[4] ?? 0), chinese[1] ? `上午/下午${format}` : format);
  }
  const match = TIME.exec(text);
  if (!match) return null;
  const [, h, m, s, half] = match;
  const hours = Number(h);
  const seconds = s === undefined ? '' : ':ss';
  if (half) {
    if (hours < 1 || hours > 12) return null;
    const from = half.toLowerCase() === 'p' ? 12 : 0;
    return time((hours % 12) + from, Number(m), Number(s ?? 0), `h:mm${seconds} AM/PM`);
  }
  return time(hours, Number(m), Number(s ?? 0), hours > 23 ? '[h]:mm:ss' : `h:mm${seconds}`);
}

function time(hours: number, minutes: number, seconds: number, numberFormat: string): TypedNumber | null {
  if (minutes > 59 || seconds >= 60) return null;
  return { value: (hours * 3600 + minutes * 60 + seconds) / 86_400, numberFormat };
}

function day(y: number | undefined, m: number | undefined, d: number | undefined, numberFormat: string): TypedNumber | null {
  const value = serialOf(fullYear(y ?? 0), m ?? 0, d ?? 0);
  return value === null ? null : { value, numberFormat };
}

function numberOf(part: string | undefined): number {
  const named = MONTHS.indexOf((part ?? '').slice(0, 3).toLowerCase());
  return named >= 0 ? named + 1 : Number(part);
}
