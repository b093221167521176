/** School-register numbers (学籍号), 19 characters: G + resident ID, J + 17 digits and check digit, L + region, birth date, 4 digits. */
import { strictDay } from '../calendar/day';
import type { Raw } from '../model/raw';
import type { Remark } from '../model/finding';
import type { FieldKind, Reading } from './field-kind';
import { studentNumberShapeRule } from './native-formulas';
import { invalid, readState, tidyRemark, value } from './reading';
import { checkDigitOf, maskNumber } from './resident-id';
import { compact } from './tidy';

function error(code: string, parameters?: Readonly<Record<string, string | number>>): Remark {
  return { code: `studentNumber.${code}`, severity: 'error', ...(parameters ? { parameters } : {}) };
}

function hasCheckDigit(body: string): boolean {
  return /^\d{17}[\dX]$/u.test(body) && checkDigitOf(body.slice(0, 17)) === body[17];
}

function read(cell: Raw): Reading {
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
  if (kind === 'L') {
    const born = strictDay(Number(body.slice(6, 10)), Number(body.slice(10, 12)), Number(body.slice(12, 14)));
    if (!/^\d{18}$/u.test(body) || born === null) return invalid(cell, error('temporary'));
    return value(text, [...tidyRemark(cell, text), { code: 'studentNumber.isTemporary', severity: 'hint' }]);
  }
  if (!hasCheckDigit(body)) return invalid(cell, error('checkDigit'));
  return value(text, tidyRemark(cell, text));
}

export const STUDENT_NUMBER: FieldKind = {
  name: 'studentNumber',
  numberFormat: '@',
  textOnly: true,
  read,
  validation: { type: 'custom', formula: studentNumberShapeRule('{cell}') },
  mask: maskNumber,
};
