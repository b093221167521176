/** How Excel turns one kind of value into another, and how it compares two. */
import { parseValue } from 'numfmt';
import { CellError, type CellValue } from '../model';
import { strictDay } from './calendar';
import { Failure } from './operands';

const PLAIN_NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;
const CHINESE_DATE = /^\s*(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?\s*$/;
/** Relative difference below which Excel shows two numbers as equal (about 15 digits). */
const CLOSE = 2 ** -48;

/** A number as Excel stores it when typed: digits after the 15th become zeros. */
function fifteenDigits(text: string): number {
  const number = Number(text);
  const digits = text
    .replace(/[eE].*$/, '')
    .replace(/\D/g, '')
    .replace(/^0+/, '');
  if (digits.length <= 15) return number;
  const [mantissa = '0', exponent = '0'] = number.toExponential(20).split('e');
  return Number(`${mantissa.slice(0, mantissa.indexOf('.') + 15)}e${exponent}`);
}

/** The number that a text stands for (also `12%`, `1,234`, dates and times), or `null`. */
export function numberInText(text: string): number | null {
  if (PLAIN_NUMBER.test(text)) return fifteenDigits(text.trim());
  const date = CHINESE_DATE.exec(text);
  if (date) return strictDay(Number(date[1]), Number(date[2]), Number(date[3] ?? 1));
  if (!/\d/.test(text)) return null;
  let known = PARSED.get(text);
  if (known === undefined) {
    const parsed = parseValue(text.trim(), { locale: 'zh-CN' })?.v;
    known = typeof parsed === 'number' ? parsed : null;
    if (PARSED.size >= MOST_PARSED) PARSED.clear();
    PARSED.set(text, known);
  }
  return known;
}

/** Texts that had to be parsed, such as the file numbers that are the criteria of thousands of COUNTIFS. */
const PARSED = new Map<string, number | null>();
const MOST_PARSED = 20_000;

/** The number in a plain numeric text such as `001` or `1.50`, or `null`: what COUNTIF sees in a text cell. */
export function plainNumberInText(text: string): number | null {
  return PLAIN_NUMBER.test(text) ? fifteenDigits(text.trim()) : null;
}

/** Fails with the value's own error, or `#VALUE!` for text that is no number. */
export function numberOf(value: CellValue): number {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof CellError) throw new Failure(value.code, value.detail);
  const number = numberInText(value);
  if (number === null) throw new Failure('#VALUE!');
  return number;
}

export function textOf(value: CellValue): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof CellError) throw new Failure(value.code, value.detail);
  return numberText(value);
}

/** A number in General with up to 15 digits, as `&` writes it. */
function numberText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (rounded === 0) return '0';
  if (size >= 1e16 || size < 1e-9) {
    const [mantissa = '', exponent = '0'] = rounded.toExponential().split('e');
    const power = Number(exponent);
    return `${mantissa}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  }
  const text = String(rounded);
  return text.includes('e') ? rounded.toFixed(20).replace(/0+$/, '') : text;
}

export function booleanOf(value: CellValue): boolean {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (value instanceof CellError) throw new Failure(value.code, value.detail);
  const word = value.toUpperCase();
  if (word === 'TRUE') return true;
  if (word === 'FALSE') return false;
  throw new Failure('#VALUE!');
}

/** Equal to 15 digits, as Excel's `=` sees numbers. */
export function sameNumber(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) < Math.abs(a) * CLOSE;
}

/** A sum or difference, 0 when only rounding noise is left. */
export function cleanSum(a: number, b: number): number {
  const sum = a + b;
  return Math.abs(sum) < Math.abs(a) * CLOSE ? 0 : sum;
}

const collator = new Intl.Collator('zh-CN');

const HAN = /\p{Script=Han}/u;

/** Order of two texts ignoring case: other scripts before Chinese, Chinese by pinyin, as a Chinese Excel sorts. */
export function compareTexts(a: string, b: string): number {
  const low = a.toLowerCase();
  const other = b.toLowerCase();
  if (low === other) return 0;
  let at = 0;
  while (at < low.length && low[at] === other[at]) at++;
  const chinese = [low, other].map((text) => HAN.test(String.fromCodePoint(text.codePointAt(at) ?? 0)));
  if (at < low.length && at < other.length && chinese[0] !== chinese[1]) return chinese[0] ? 1 : -1;
  return collator.compare(low, other) || (low < other ? -1 : 1);
}

const rank = (value: CellValue): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

/** Order of two values without errors: numbers, then texts, then FALSE and TRUE; an empty cell is like the other's zero. */
export function compareValues(a: CellValue, b: CellValue): number {
  if (a === null) return b === null ? 0 : compareValues(zeroLike(b), b);
  if (b === null) return compareValues(a, zeroLike(a));
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'number' && typeof b === 'number') return sameNumber(a, b) ? 0 : a - b;
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  return Number(a) - Number(b);
}

function zeroLike(value: CellValue): CellValue {
  return typeof value === 'string' ? '' : typeof value === 'boolean' ? false : 0;
}
