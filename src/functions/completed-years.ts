/** Age in completed years (周岁), as a school counts it: one more on the birthday itself. */
import { ymdOf, type Day } from '../ledger/calendar/day';

/**
 * Completed years from `birth` to `asOf`; `null` before the birth. A child born on 29 February is a year older on
 * 1 March when the year has no such day.
 */
export function completedYears(birth: Day, asOf: Day): number | null {
  if (Math.floor(asOf) < Math.floor(birth)) return null;
  const from = ymdOf(birth);
  const to = ymdOf(asOf);
  const birthdayPassed = to.month > from.month || (to.month === from.month && to.day >= from.day);
  return to.year - from.year - (birthdayPassed ? 0 : 1);
}
