/** Resident ID numbers (GB 11643-1999): 17 digits and a check digit; 15-digit cards have been void since 2013. */
import { ageAt } from '../calendar/age';
import { isoOf, strictDay, type Day } from '../calendar/day';
import type { Raw } from '../model/raw';
import type { Remark } from '../model/finding';
import { wasEverRegion } from '../regions/region-codes';
import type { FieldContext, FieldKind, Reading } from './field-kind';
import { HIDDEN_WHOLE, masked, maskMiddle } from './masked';
import { residentIdShapeRule } from './native-formulas';
import { invalid, readState, tidyRemark, value } from './reading';
import { compact } from './parse/tidy';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';
/** First two digits of the region; 81–83 are residence permits of 港澳台居民, 9x permits of foreigners: neither has counties. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);
/** Provinces whose counties the table of regions lists. */
const MAINLAND = /^[1-6]/u;
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

/**
 * A child cannot have a 15-digit number, as none was given out after 1999. Of an adult the number is kept with a warning;
 * its 18-digit form follows by arithmetic, so it is offered as a mend. Not for sequences of 996 and more: those were of
 * people born before 1900, whose year this arithmetic gets wrong.
 */
function readFifteen(cell: Raw, id: string, context: FieldContext): Reading {
  if (context.subject === 'child') return invalid(cell, error('void15Child'));
  const newer = upgraded(id);
  if (newer === null) return invalid(cell, error('void15'));
  const remark = { code: 'residentId.void15Upgrade', severity: 'warning', parameters: { upgraded: newer } } as const;
  return value(id, [Number(id.slice(12)) >= 996 ? remark : { ...remark, fix: newer }]);
}

function regionRemarks(id: string): readonly Remark[] {
  if (id.startsWith('9')) return [{ code: 'residentId.foreign', severity: 'warning' }];
  const province = id.slice(0, 2);
  if (!PROVINCES.has(province)) return [{ code: 'residentId.region', severity: 'warning', parameters: { province } }];
  const county = id.slice(0, 6);
  if (!MAINLAND.test(id) || wasEverRegion(county)) return [];
  return [{ code: 'residentId.county', severity: 'warning', parameters: { county } }];
}

function ageRemarks(birth: Day, context: FieldContext): readonly Remark[] {
  if (!context.subject) return [];
  const age = ageAt(birth, context.today);
  const [from, to] = AGES[context.subject];
  return age >= from && age <= to ? [] : [{ code: 'residentId.age', severity: 'warning', parameters: { age } }];
}

/**
 * Only the first characters show (the region, for a 学籍号 with its letter): with the last four beside them whoever knows the birthday
 * would have the whole number. What is no whole number is hidden whole.
 */
export function maskOfNumber(first: number): (value: Raw) => string {
  return masked((text) => ([...text].length < 15 ? HIDDEN_WHOLE : maskMiddle(text, first, 0)));
}

export const RESIDENT_ID: FieldKind = {
  name: 'residentId',
  numberFormat: '@',
  textOnly: true,
  read,
  validation: { type: 'custom', formula: residentIdShapeRule('{cell}') },
  explanation: {
    zh: '身份证号：18 位，前 17 位是数字，末位是数字或 X，按文本填写。',
    en: 'A resident ID: 17 digits and a digit or X, typed as text.',
  },
  mask: maskOfNumber(6),
};
