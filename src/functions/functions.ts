/**
 * The custom functions of namespace CARE: thin, over `ledger/`. They take whole columns and give whole columns back,
 * so that a sheet holds one spilling formula, not one a row. Excel reads their names and words from functions.json,
 * made from the comments below, and for Chinese from functions.zh-cn.json. Arguments are `unknown` because Excel
 * passes what the cells hold, and because the metadata generator understands no alias.
 */
import { completedYears } from './completed-years';
import { dayArgument, isBlank } from './day-argument';

/**
 * Age in completed years on a given day, for one birth date or a whole column of them.
 * @customfunction AGE
 * @param birth Dates of birth: date cells, or text such as 2015-03-02.
 * @param asOf The day on which the age is asked.
 * @returns Ages in the shape of the dates of birth; blank where the date is blank.
 */
export function age(birth: unknown[][], asOf: unknown): unknown[][] {
  const day = dayArgument(asOf);
  if (day === null) throw notADay('asOf');
  return birth.map((row) => row.map((cell) => ageOf(cell, day)));
}

function ageOf(cell: unknown, asOf: number): number | string | CustomFunctions.Error {
  if (isBlank(cell)) return '';
  const birth = dayArgument(cell);
  if (birth === null) return notADay('birth');
  return completedYears(birth, asOf) ?? new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber);
}

function notADay(parameter: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, `${parameter}: 不是日期 / not a date`);
}
