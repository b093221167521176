/** Custom functions about classes and dates as people type them. */
import type { Day } from '../ledger/calendar/day';
import { DATE, parseSchoolClass, SCHOOL_CLASS, type SchoolClass } from '../ledger/fields';
import type { Raw } from '../ledger/model/raw';
import { asOfArgument, WITHOUT_DAY } from './arguments';
import { fault } from './fault';
import { eachCell, faultOf, type Answer } from './results';

/**
 * Classes in the one spelling of the ledger: 三(1)班, 301 and a 3-1 turned date all become 三年级1班.
 * @customfunction CLASSNAME
 * @param classes Classes: one cell or a column.
 * @param [asOf] The day for which classes called by their year of entry (2021级1班) are worked out.
 * @returns Texts in the shape of the classes.
 */
export function className(classes: unknown[][], asOf?: unknown): unknown[][] {
  const day = asOfArgument(asOf);
  return eachCell(classes, (raw) => fromClass(raw, day, ({ normal }) => normal));
}

/**
 * Grades of classes: 1 to 9, 10 to 12 for senior high school, 0 before school.
 * @customfunction GRADE
 * @param classes Classes: one cell or a column.
 * @param [asOf] The day for which classes called by their year of entry (2021级1班) are worked out.
 * @returns Numbers in the shape of the classes.
 */
export function grade(classes: unknown[][], asOf?: unknown): unknown[][] {
  const day = asOfArgument(asOf);
  return eachCell(classes, (raw) => fromClass(raw, day, (found) => found.grade));
}

function fromClass(raw: Raw, asOf: Day | undefined, answer: (found: SchoolClass) => Answer): Answer {
  const { state, remarks } = SCHOOL_CLASS.read(raw, { today: asOf ?? WITHOUT_DAY });
  if (state !== 'value' && state !== 'invalid') return '';
  const isCohort = /[级届]/u.test(String(raw)) && !String(raw).includes('年级');
  if (isCohort && asOf === undefined)
    return fault('invalidValue', '按入学年份写的班级，请给出截止日期 / a day is needed for a year of entry');
  const found = parseSchoolClass(raw, { today: asOf ?? WITHOUT_DAY });
  return found ? answer(found) : faultOf(remarks);
}

/**
 * Dates as people type them (2015.3.14, 二〇一五年三月十四日, 20150314) as Excel dates.
 * @customfunction TODATE
 * @param texts Dates or texts: one cell or a column.
 * @param [asOf] Two-digit years are taken as the latest year not after this day; left out, as Excel does, up to 2029.
 * @returns Dates (format the cells as dates) in the shape of the texts.
 */
export function toDate(texts: unknown[][], asOf?: unknown): unknown[][] {
  const today = asOfArgument(asOf) ?? WITHOUT_DAY;
  return eachCell(texts, (raw) => {
    const { state, value, remarks } = DATE.read(raw, { today });
    if (state === 'value') return Number(value);
    return state === 'invalid' ? faultOf(remarks) : '';
  });
}
