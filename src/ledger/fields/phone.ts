/** Phone numbers, one or several in a cell, each perhaps with a word who it belongs to. */
import type { Raw } from '../model/raw';
import type { Remark } from '../model/finding';
import type { FieldKind, Reading } from './field-kind';
import { readPhoneNumber, type PhoneNumber } from './parse/phone-number';
import { HIDDEN, HIDDEN_WHOLE, masked, maskMiddle } from './masked';
import { phoneShapeRule } from './native-formulas';
import { invalid, readState, tidyRemark, value } from './reading';
import { tidy } from './parse/tidy';

/** A part of a cell: the number and the words around it, such as （奶奶）. */
export interface PhonePart {
  readonly number: PhoneNumber;
  readonly note: string;
  readonly text: string;
}

const SEPARATORS = /(?:[/、,;|\n]+|或)(?![^()]*\))/u;
/** Shorter runs of digits beside words are no number but part of a name: 微信号abc123. */
const FEWEST_BESIDE_WORDS = 7;

/** One mobile number in its normal form: what nearly every cell holds, and the quick way through. */
const MOBILE = /^1[3-9]\d{9}$/u;

/** The parts of a cell with phone numbers, in order. */
export function parsePhones(cell: Raw): PhonePart[] {
  if (typeof cell === 'string' && MOBILE.test(cell))
    return [{ number: { kind: 'mobile', normal: cell, main: cell }, note: '', text: cell }];
  // An apostrophe is typed to make Excel keep the number as text.
  const text = String(cell)
    .normalize('NFKC')
    .replace(/^\s*['‘’`]+/u, '')
    .replace(/\r?\n/gu, '/');
  return tidy(text)
    .split(SEPARATORS)
    .map((part) => part.trim().replace(/[.。]+$/u, ''))
    .filter((part) => part !== '')
    .flatMap(parseParts);
}

/** One part, or several when numbers are set apart by spaces only or by nothing at all. */
function parseParts(text: string): PhonePart[] {
  const whole = parsePart(text);
  if (whole.number.kind !== 'wrong') return [whole];
  const glued = text.replace(/\s/gu, '');
  if (/^(?:1[3-9]\d{9}){2,}$/u.test(glued)) return (glued.match(/\d{11}/gu) ?? []).map(parsePart);
  const bySpace = text.split(' ').map(parsePart);
  return bySpace.length > 1 && bySpace.every((part) => part.number.kind !== 'wrong' && part.number.kind !== 'short') ? bySpace : [whole];
}

function parsePart(text: string): PhonePart {
  const number = readPhoneNumber(text);
  if (number.kind !== 'wrong') return { number, note: '', text };
  const run = /[+\d][\d\s()-]*\d(?:(?:转|分机)\d{1,6})?/u.exec(text)?.[0] ?? '';
  const note = text.replace(run, '').replace(/^[\s(:【[—–-]+|[\s():】\]—–-]+$/gu, '');
  if (run.replace(/\D/gu, '').length < FEWEST_BESIDE_WORDS || !isNote(note)) return { number, note: '', text };
  return { number: readPhoneNumber(run.replace(/\(+\s*$/u, '')), note, text };
}

/** Words, and no sign or single letter: the O of 13812345678O is a digit that was mistyped. */
function isNote(text: string): boolean {
  return /\p{Script=Han}|\p{L}{2}/u.test(text) && !/\d/u.test(text);
}

/** Words without a digit (空号, 去世) are no mistyped number: somebody wrote why there is none. */
function problemOf({ problem, digits }: Extract<PhoneNumber, { kind: 'wrong' }>): string {
  return digits === 0 ? 'words' : problem;
}

const WARNINGS: Readonly<Partial<Record<PhoneNumber['kind'], string>>> = { local: 'noArea', short: 'short', foreign: 'foreign' };

function read(cell: Raw): Reading {
  const state = readState(cell);
  if (state) return state;
  if (typeof cell === 'number' && Math.abs(cell) >= 1e15) return invalid(cell, { code: 'phone.numberCell', severity: 'error' });
  const parts = typeof cell === 'number' && cell < 0 ? [] : parsePhones(cell);
  const wrong = parts.flatMap(({ number, text }): Remark[] =>
    number.kind === 'wrong'
      ? [
          {
            code: `phone.${problemOf(number)}`,
            severity: 'error',
            parameters: { number: text, digits: number.digits },
          },
        ]
      : [],
  );
  if (wrong.length > 0 || parts.length === 0)
    return invalid(
      cell,
      ...(wrong.length > 0
        ? wrong
        : [{ code: 'phone.characters', severity: 'error', parameters: { number: String(cell), digits: 0 } } as const]),
    );
  const normal = parts
    .map(({ number, note }) => (number.kind === 'wrong' ? '' : number.normal + (note === '' ? '' : `（${note}）`)))
    .join('、');
  const remarks = parts.flatMap(({ number, text }): Remark[] => {
    const code = (number.kind === 'wrong' ? undefined : number.doubt) ?? WARNINGS[number.kind];
    if (code === undefined) return [];
    return [{ code: `phone.${code}`, severity: 'warning', parameters: { number: text }, ...(code === 'lostZero' ? { fix: normal } : {}) }];
  });
  // A number that is mended only after a look (a lost 0) is not tidied before.
  const isTidied = typeof cell === 'number' || remarks.some(({ fix }) => fix !== undefined);
  return value(normal, [...(isTidied ? [] : tidyRemark(cell, normal)), ...remarks]);
}

/** The normal numbers in a cell, without notes; wrong ones are left out. */
export function phoneNumbers(cell: Raw): string[] {
  return parsePhones(cell).flatMap(({ number }) => (number.kind === 'wrong' ? [] : [number.normal]));
}

/**
 * 138****5678, 0851-****5678: the first three digits of a mobile or the area code, and the last four of the number itself,
 * not of its extension. Notes may hold a name and are left out; a text with anything that is no number is hidden whole.
 */
function mask(text: string): string {
  const parts = parsePhones(text);
  if (parts.some(({ number }) => number.kind === 'wrong' || number.kind === 'short')) return HIDDEN_WHOLE;
  return parts.map(({ number }) => (number.kind === 'wrong' ? '' : maskNumber(number))).join('、');
}

function maskNumber(number: Exclude<PhoneNumber, { kind: 'wrong' }>): string {
  const [area, local] = number.main.includes('-') ? number.main.split('-') : [undefined, number.main];
  const shown = maskMiddle(local ?? '', number.kind === 'mobile' ? 3 : 0, 4);
  const extension = number.normal.slice(number.main.length).replace(/\d/gu, HIDDEN);
  return (area === undefined ? '' : `${area}-`) + shown + extension;
}

export const PHONE: FieldKind = {
  name: 'phone',
  numberFormat: '@',
  textOnly: true,
  read,
  validation: { type: 'custom', formula: phoneShapeRule('{cell}') },
  explanation: {
    zh: '电话：手机 11 位，座机带区号（0851-22345678）；几个号码用“、”分开，是谁的写在括号里。',
    en: 'A mobile of 11 digits or a landline with its area code (0851-22345678); several separated by 、, whose it is in brackets.',
  },
  mask: masked(mask),
};
