/** Numbers that are right in form and plainly invented: they come from counters, not from people. */
import { ymdOf, type Day } from '../../ledger/calendar/day';
import { checkDigitOf } from '../../ledger/fields/resident-id';
import type { Sex } from './people-names';

/** A county code that exists (麻江县), so that the region is understood; the sample says in 备注 that the numbers are invented. */
export const SAMPLE_COUNTY = '522635';

/** A resident ID of the county: `order` makes the sequence, whose last digit is odd for men. */
export function residentId(birth: Day, sex: Sex, order: number): string {
  const { year, month, day } = ymdOf(birth);
  const sequence = ((order * 2) % 998) + (sex === 'male' ? 1 : 2);
  const seventeen =
    SAMPLE_COUNTY + String(year) + String(month).padStart(2, '0') + String(day).padStart(2, '0') + String(sequence).padStart(3, '0');
  return seventeen + checkDigitOf(seventeen);
}

/** 19900000001, 19900000002, …: right in form, and nobody would take them for somebody's. */
export class PhoneCounter {
  private count = 0;

  next(): string {
    return `199000${String(++this.count).padStart(5, '0')}`;
  }
}
