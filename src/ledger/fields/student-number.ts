/** School-register numbers (学籍号), 19 characters: G + resident ID, J + 17 digits and check digit, L + region, birth date, 4 digits. */
import { isoOf, strictDay, type Day } from '../calendar/day';
import type { Raw } from '../model/raw';
import type { Remark } from '../model/finding';
import type { FieldContext, FieldKind, Reading } from './field-kind';
import { studentNumberShapeRule } from './native-formulas';
import { invalid, readState, tidyRemark, value } from './reading';
import { checkDigitOf, maskOfNumber } from './resident-id';
import { compact } from './parse/tidy';

function error(code: string, parameters?: Readonly<Record<string, string | number>>): Remark {
  return { code: `studentNumber.${code}`, severity: 'error', ...(parameters ? { parameters } : {}) };
}

function hasCheckDigit(body: string): boolean {
  return /^\d{17}[\dX]$/u.test(body) && checkDigitOf(body.slice(0, 17)) === body[17];
}

function read(cell: Raw, context: FieldContext): Reading {
  const state = readState(cell);
  if (state) return state;
  if (typeof cell === 'number') return invalid(cell, error(Math.abs(cell) >= 1e15 ? 'numberCell' : 'noLetter'));
  const text = compact(cell)
    .replace(/^['‘’`]+/u, '')
    .toUpperCase();
  const kind = text[0] ?? '';
  const body = text.slice(1);
  if (!'GJL'.includes(kind)) return invalid(cell, error('noLetter'));
  if (text.length !== 19) return invalid(cell, error('length', { length: text.length }));
  if (kind === 'L' && !/^\d{18}$/u.test(body)) return invalid(cell, error('temporary'));
  if (kind !== 'L' && !hasCheckDigit(body)) return invalid(cell, error('checkDigit'));
  // A J number is given out by the register: only G and L hold a birth date.
  const born = kind === 'J' ? undefined : birthOf(body);
  if (born === null) return invalid(cell, error('birthDate', { date: body.slice(6, 14) }));
  if (born !== undefined && born > context.today) return invalid(cell, error('future', { date: isoOf(born) }));
  return value(text, [...tidyRemark(cell, text), ...(kind === 'L' ? [IS_TEMPORARY] : [])]);
}

const IS_TEMPORARY: Remark = { code: 'studentNumber.isTemporary', severity: 'hint' };

function birthOf(body: string): Day | null {
  return strictDay(Number(body.slice(6, 10)), Number(body.slice(10, 12)), Number(body.slice(12, 14)));
}

/** The resident ID inside a student number in its normal form that begins with G; `null` in any other. It may be a former one. */
export function idInStudentNumber(studentNumber: string): string | null {
  return /^G\d{17}[\dX]$/u.test(studentNumber) ? studentNumber.slice(1) : null;
}

export const STUDENT_NUMBER: FieldKind = {
  name: 'studentNumber',
  numberFormat: '@',
  textOnly: true,
  read,
  validation: { type: 'custom', formula: studentNumberShapeRule('{cell}') },
  explanation: { zh: '学籍号：G、J 或 L 开头，后面 18 位，共 19 位。', en: 'A student number: G, J or L and 18 more characters.' },
  mask: maskOfNumber(7),
};
