/** Classes: 三年级1班 in all its spellings, and `3-1` that Excel has turned into a date. */
import { ymdOf, type Day } from '../calendar/day';
import type { Raw } from '../model/raw';
import type { FieldKind } from './field-kind';
import { parseClassText, schoolClass, type SchoolClass } from './class-spelling';
import { invalid, readState, tidyRemark, value } from './reading';
import { compact } from './tidy';

/** Serials of the years 2000–2100: in a class column they are `3-1` typed into Excel. */
const FIRST_DATE = 36526;
const LAST_DATE = 73415;

/** The class in a cell, `null` when it cannot be told. */
export function parseSchoolClass(cell: Raw, today: Day): SchoolClass | null {
  if (typeof cell === 'boolean') return null;
  if (typeof cell === 'number') return parseNumber(cell, today);
  const date = /^(\d{1,2})月(\d{1,2})日?$/u.exec(compact(cell));
  return date ? fromDate(Number(date[1]), Number(date[2])) : parseClassText(cell, today);
}

function parseNumber(cell: number, today: Day): SchoolClass | null {
  if (Number.isInteger(cell) && cell >= FIRST_DATE && cell <= LAST_DATE) {
    const { month, day } = ymdOf(cell);
    return fromDate(month, day);
  }
  const found = parseClassText(String(cell), today);
  // 3.10 typed into Excel is the number 3.1: class 1 and class 10 look the same.
  return found && !Number.isInteger(cell) ? { ...found, doubt: 'decimal' } : found;
}

function fromDate(month: number, day: number): SchoolClass | null {
  const found = month <= 9 ? schoolClass(month, day) : null;
  return found && { ...found, doubt: 'date' };
}

export const SCHOOL_CLASS: FieldKind = {
  name: 'schoolClass',
  numberFormat: '@',
  textOnly: true,
  read: (cell, context) => {
    const state = readState(cell);
    if (state) return state;
    const found = parseSchoolClass(cell, context.today);
    if (!found) return invalid(cell, { code: 'schoolClass.unclear', severity: 'error' });
    const doubts =
      found.doubt === undefined
        ? tidyRemark(cell, found.normal)
        : [{ code: `schoolClass.${found.doubt}`, severity: 'warning', parameters: { normal: found.normal }, fix: found.normal } as const];
    return value(found.normal, doubts);
  },
};
