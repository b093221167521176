/** Finds IDs, student numbers and phone numbers inside any text, however they are spaced. */
import { HIDDEN } from '../fields/masked';
import { checkDigitOf } from '../fields/resident-id';

export type NumberKind = 'residentId' | 'phone' | 'other';

export interface NumberInText {
  readonly kind: NumberKind;
  /** Where it stands in the text, end excluded. */
  readonly start: number;
  readonly end: number;
  /** Its digits (and X) alone. */
  readonly digits: string;
}

/** What people put between the digits of one number: spaces, dashes, dots, brackets, signs that print nothing. */
const BETWEEN = '[\\s\\-‐-―－_.·()（）\\u200B-\\u200F\\u2060\\uFEFF]{0,3}';
const DIGIT = '[0-9０-９]';
const RUN = new RegExp(`${DIGIT}(?:${BETWEEN}${DIGIT}){6,}(?:${BETWEEN}[xXｘＸ])?`, 'gu');
/** The same test for texts without any such run, which are nearly all. */
const ENOUGH_DIGITS = new RegExp(`${DIGIT}(?:[^0-9０-９]{0,3}${DIGIT}){6}`, 'u');
/** A day with separators, or two of them: no number of a person. */
const DAY = /^(?:19|20)\d{2}[-–—－./·]\d{1,2}[-–—－./·]\d{1,2}$/u;
/** Days and terms, as 2026-2027-1（2026-09-01—2027-01-20） on our own summary. */
const DAYS = /(?:19|20)\d{2}(?:-20\d{2}-[12](?!\d)|[-–—－./·]\d{1,2}[-–—－./·]\d{1,2})/gu;

/** 138/0013/8000: signs that set two numbers apart elsewhere. */
const GROUPED = /(?<![0-9０-９])[1１][3-9３-９][0-9０-９]([/／,，、~～])[0-9０-９]{4}\1[0-9０-９]{4}(?![0-9０-９])/gu;
/** 100.00 200.00 300.00: amounts. */
const AMOUNTS = /^\d+\.\d+(?:\s+\d+\.\d+)+$/u;

/** Runs of seven digits and more. What is neither an ID nor a phone is `other`: an account, a serial number, two numbers in one. */
export function numbersIn(text: string): NumberInText[] {
  if (text.length < 7 || !ENOUGH_DIGITS.test(text)) return [];
  const found: NumberInText[] = [];
  const matches = [...text.matchAll(GROUPED), ...text.matchAll(RUN)].sort((a, b) => a.index - b.index);
  for (const match of matches) {
    const [run] = match;
    // The last group of one number and the first of the next may make a run of their own.
    if (match.index < (found.at(-1)?.end ?? 0) || AMOUNTS.test(run.trim())) continue;
    if (DAY.test(run.trim()) || run.replace(DAYS, '').replace(/[^0-9０-９]/gu, '') === '') continue;
    const digits = run
      .normalize('NFKC')
      .replace(/[^0-9X]/giu, '')
      .toUpperCase();
    found.push({ kind: kindOf(digits), start: match.index, end: match.index + run.length, digits });
  }
  return found;
}

function kindOf(digits: string): NumberKind {
  if (digits.length === 18 && (checkDigitOf(digits.slice(0, 17)) === digits[17] || isBirth(digits.slice(6, 14)))) return 'residentId';
  if (/^\d{15}$/u.test(digits) && isBirth(`19${digits.slice(6, 12)}`)) return 'residentId';
  if (/^(?:(?:00)?86)?1[3-9]\d{9}$/u.test(digits) || /^0\d{9,11}$/u.test(digits) || /^[48]00\d{7}$/u.test(digits)) return 'phone';
  // Several phone numbers without anything legible between them.
  return /^(?:1[3-9]\d{9}){2,}$/u.test(digits) ? 'phone' : 'other';
}

/** Eight digits that could be a day on which somebody living was born. */
function isBirth(day: string): boolean {
  return /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u.test(day);
}

/** Hides every run of seven digits and more but for its last four. */
export function hideNumbers(text: string): string {
  const found = numbersIn(text);
  if (found.length === 0) return text;
  let hidden = '';
  let from = 0;
  for (const { start, end, digits } of found) {
    hidden += text.slice(from, start) + HIDDEN.repeat(digits.length - 4) + digits.slice(-4);
    from = end;
  }
  return hidden + text.slice(from);
}
