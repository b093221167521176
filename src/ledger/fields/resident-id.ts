/** Resident ID numbers (GB 11643-1999): 17 digits and a check digit; 15-digit cards have been void since 2013. */
import { isoOf, strictDay, ymdOf, type Day } from '../calendar/day';
import type { Raw } from '../model/raw';
import type { Remark } from '../model/finding';
import type { FieldContext, FieldKind, Reading } from './field-kind';
import { residentIdShapeRule } from './native-formulas';
import { invalid, readState, tidyRemark, value } from './reading';
import { compact } from './tidy';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';
/** First two digits of the region; 81–83 are residence permits of 港澳台居民, 9x permits of foreigners. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);
/** Plausible ages by whose number it is; outside of them a warning. */
const AGES = { child: [3, 18], guardian: [16, 100], parent: [16, 100], staff: [16, 100] } as const;

/** What a right number says of its holder. */
export interface ResidentIdFacts {
  readonly birthDate: Day;
  readonly sex: 'male' | 'female';
  /** Two digits. */
  readonly province: string;
  /** Six digits. */
  readonly region: string;
}

/** The check digit that belongs to 17 digits. */
export function checkDigitOf(seventeen: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(seventeen[index]), 0);
  return CHECK_DIGITS.charAt(sum % 11);
}

/** The facts in a number in its normal form, `null` when the number is wrong. */
export function residentIdFacts(id: string): ResidentIdFacts | null {
  if (!/^\d{17}[\dX]$/u.test(id) || checkDigitOf(id.slice(0, 17)) !== id[17]) return null;
  const birthDate = birthOf(id);
  if (birthDate === null) return null;
  return { birthDate, sex: Number(id[16]) % 2 === 1 ? 'male' : 'female', province: id.slice(0, 2), region: id.slice(0, 6) };
}

function birthOf(id: string): Day | null {
  return strictDay(Number(id.slice(6, 10)), Number(id.slice(10, 12)), Number(id.slice(12, 14)));
}

/** Whole years from a birth date to a day. */
export function ageAt(birth: Day, today: Day): number {
  const from = ymdOf(birth);
  const to = ymdOf(today);
  const before = to.month < from.month || (to.month === from.month && to.day < from.day);
  return to.year - from.year - (before ? 1 : 0);
}

/** The 18-digit number that replaced a 15-digit one, `null` when its birth date does not exist. */
export function upgraded(fifteen: string): string | null {
  const seventeen = `${fifteen.slice(0, 6)}19${fifteen.slice(6)}`;
  return birthOf(`${seventeen}0`) === null ? null : seventeen + checkDigitOf(seventeen);
}

/** Digits and X as they are meant: NFKC, no spaces, dashes or leading apostrophe, X upper case. */
function normalForm(cell: Raw): string {
  return compact(cell)
    .replace(/^['‘’`]+/u, '')
    .replace(/[-—–]/gu, '')
    .toUpperCase();
}

function read(cell: Raw, context: FieldContext): Reading {
  const state = readState(cell);
  if (state) return state;
  const id = normalForm(cell);
  if (isDestroyed(cell, id)) return invalid(cell, error('numberCell'));
  if (!/^[\dX]+$/u.test(id)) return invalid(cell, error('characters'));
  if (/^\d{15}$/u.test(id)) return readFifteen(cell, id, context);
  if (id.length !== 18) return invalid(cell, error('length', { length: id.length }));
  if (!/^\d{17}[\dX]$/u.test(id)) return invalid(cell, error('characters'));
  const check = checkDigitOf(id.slice(0, 17));
  if (check !== id[17]) {
    return invalid(cell, id.endsWith('000') ? error('lostTail') : error('checkDigit'));
  }
  const birth = birthOf(id);
  if (birth === null) return invalid(cell, error('birthDate', { date: id.slice(6, 14) }));
  if (birth > context.today) return invalid(cell, error('future', { date: isoOf(birth) }));
  return value(id, [...tidyRemark(cell, id), ...regionRemarks(id), ...ageRemarks(birth, context)]);
}

/** A number cell keeps 15 digits: what stood behind them is gone, whatever the cell shows. */
function isDestroyed(cell: Raw, id: string): boolean {
  return (typeof cell === 'number' && Math.abs(cell) >= 1e15) || /^\d(\.\d+)?E\+?\d+$/u.test(id);
}

function error(code: string, parameters?: Readonly<Record<string, string | number>>): Remark {
  return { code: `residentId.${code}`, severity: 'error', ...(parameters ? { parameters } : {}) };
}

function readFifteen(cell: Raw, id: string, context: FieldContext): Reading {
  const newer = upgraded(id);
  const parameters = newer === null ? undefined : { upgraded: newer };
  const code = newer === null ? 'void15' : 'void15Upgrade';
  if (newer === null || context.subject === 'child') return invalid(cell, error(code, parameters));
  return value(id, [{ ...error(code, parameters), severity: 'warning' }]);
}

function regionRemarks(id: string): readonly Remark[] {
  if (id.startsWith('9')) return [{ code: 'residentId.foreign', severity: 'warning' }];
  const province = id.slice(0, 2);
  return PROVINCES.has(province) ? [] : [{ code: 'residentId.region', severity: 'warning', parameters: { province } }];
}

function ageRemarks(birth: Day, context: FieldContext): readonly Remark[] {
  if (!context.subject) return [];
  const age = ageAt(birth, context.today);
  const [from, to] = AGES[context.subject];
  return age >= from && age <= to ? [] : [{ code: 'residentId.age', severity: 'warning', parameters: { age } }];
}

/** First six and last four digits show. */
export function maskNumber(raw: Raw): string {
  const characters = [...String(raw)];
  const shown = characters.length >= 15 ? 6 : 0;
  return characters.map((character, index) => (index < shown || index >= characters.length - 4 ? character : '*')).join('');
}

export const RESIDENT_ID: FieldKind = {
  name: 'residentId',
  numberFormat: '@',
  textOnly: true,
  read,
  validation: { type: 'custom', formula: residentIdShapeRule('{cell}') },
  mask: maskNumber,
};
