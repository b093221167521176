/** Age in completed years (周岁), as a school counts it: one more on the birthday itself. */
import { ymdOf, type Day } from './day';

/**
 * Completed years from a birth date to a day; negative before the birth. A child born on 29 February is a year older on
 * 1 March when the year has no such day.
 */
export function ageAt(birth: Day, asOf: Day): number {
  const from = ymdOf(birth);
  const to = ymdOf(asOf);
  const before = to.month < from.month || (to.month === from.month && to.day < from.day);
  return to.year - from.year - (before ? 1 : 0);
}
