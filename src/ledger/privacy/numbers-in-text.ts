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
    found.push(...apart(run, match.index));
  }
  return found;
}

const SEPARATORS = /[^0-9０-９xXｘＸ]+/gu;

/** The numbers of a run: an ID behind a phone, with only a space between them, are two. What cannot be divided stays whole. */
function apart(run: string, start: number): NumberInText[] {
  const whole = numberOf(run, start);
  if (whole.kind !== 'other') return [whole];
  const parts: NumberInText[] = [];
  let from = 0;
  const gaps = [...run.matchAll(SEPARATORS)].map((match) => ({ at: match.index, length: match[0].length }));
  for (const { at, length } of [...gaps, { at: run.length, length: 0 }]) {
    const part = numberOf(run.slice(from, at), start + from);
    if (part.kind === 'other') continue;
    parts.push(part);
    from = at + length;
  }
  return parts.at(-1)?.end === whole.end ? parts : [whole];
}

function numberOf(text: string, start: number): NumberInText {
  const digits = text
    .normalize('NFKC')
    .replace(/[^0-9X]/giu, '')
    .toUpperCase();
  return { kind: kindOf(digits), start, end: start + text.length, digits };
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

/** How many digits of a number stay at its end: a phone is known again by them; an ID would be given away, as its region is known. */
const SHOWN: Readonly<Record<NumberKind, number>> = { phone: 4, residentId: 0, other: 0 };

/** Hides every run of seven digits and more, but for the last four of a phone number. */
export function hideNumbers(text: string): string {
  const found = numbersIn(text);
  if (found.length === 0) return text;
  let hidden = '';
  let from = 0;
  for (const { kind, start, end, digits } of found) {
    const hides = digits.length - SHOWN[kind];
    hidden += text.slice(from, start) + HIDDEN.repeat(hides) + digits.slice(hides);
    from = end;
  }
  return hidden + text.slice(from);
}
