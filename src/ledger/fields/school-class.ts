/** Classes: 三年级1班 in all its spellings, and `3-1` that Excel has turned into a date. */
import { ymdOf } from '../calendar/day';
import type { Raw } from '../model/raw';
import type { FieldKind } from './field-kind';
import { parseClassText, schoolClass, type ClassContext, type SchoolClass } from './parse/class-spelling';
import { maskWhole } from './masked';
import { schoolClassRule } from './native-formulas';
import { gradeIn } from './parse/school-stage';
import { invalid, readState, tidyRemark, value } from './reading';
import { compact } from './parse/tidy';

/** Serials of the years 2000–2100: in a class column they are `3-1` typed into Excel. */
const FIRST_DATE = 36526;
const LAST_DATE = 73415;

/** The class in a cell, `null` when it cannot be told. */
export function parseSchoolClass(cell: Raw, context: ClassContext): SchoolClass | null {
  if (typeof cell === 'boolean') return null;
  if (typeof cell === 'number') return parseNumber(cell, context);
  return dateText(compact(cell), context) ?? parseClassText(cell, context);
}

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep';

/** `3-1` turned date and then text, in the forms in which Excel shows or saves it: 3月1日, 1-Mar, Mar-1, 2026/3/1. */
function dateText(text: string, context: ClassContext): SchoolClass | null {
  const chinese = /^(?:20\d{2}[年/-])?(\d{1,2})月(\d{1,2})日?$/u.exec(text) ?? /^20\d{2}[-/](\d{1,2})[-/](\d{1,2})$/u.exec(text);
  if (chinese) return fromDate(Number(chinese[1]), Number(chinese[2]), context);
  const english = new RegExp(`^(?:(\\d{1,2})-)?(${MONTHS})(?:-(\\d{1,2}))?$`, 'iu').exec(text);
  if (!english) return null;
  const month = MONTHS.split('|').indexOf(english[2]?.toLowerCase() ?? '') + 1;
  return fromDate(month, Number(english[1] ?? english[3]), context);
}

function parseNumber(cell: number, context: ClassContext): SchoolClass | null {
  if (Number.isInteger(cell) && cell >= FIRST_DATE && cell <= LAST_DATE) {
    const { month, day } = ymdOf(cell);
    return fromDate(month, day, context);
  }
  const found = parseClassText(String(cell), context);
  // 3.10 typed into Excel is the number 3.1: class 1 and class 10 look the same.
  return found && !Number.isInteger(cell) ? { ...found, doubt: 'decimal' } : found;
}

function fromDate(month: number, day: number, { stage }: ClassContext): SchoolClass | null {
  const found = month <= 9 ? schoolClass(gradeIn(stage, month), day) : null;
  return found && { ...found, doubt: 'date' };
}

export const SCHOOL_CLASS: FieldKind = {
  name: 'schoolClass',
  numberFormat: '@',
  textOnly: true,
  validation: { type: 'custom', formula: schoolClassRule('{cell}') },
  explanation: { zh: '班级：写成“三年级1班”。', en: 'A class, written as 三年级1班 (grade, then number).' },
  mask: maskWhole,
  read: (cell, context) => {
    const state = readState(cell);
    if (state) return state;
    const found = parseSchoolClass(cell, context);
    if (!found) return invalid(cell, { code: 'schoolClass.unclear', severity: 'error' });
    const doubts =
      found.doubt === undefined
        ? tidyRemark(cell, found.normal)
        : [{ code: `schoolClass.${found.doubt}`, severity: 'warning', parameters: { normal: found.normal }, fix: found.normal } as const];
    return value(found.normal, doubts);
  },
};
