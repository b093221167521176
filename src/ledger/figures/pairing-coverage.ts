/** S8 结对覆盖: children with a pairing in force on the day, in any role and in each. */
import type { Day } from '../calendar/day';
import { coverageOn } from '../pairing/coverage';
import type { Child } from '../records/child';
import type { Ledger } from '../records/ledger';
import type { Figure } from './figure';

export function pairingCoverage(ledger: Pick<Ledger, 'pairings'>, list: readonly Child[], asOf: Day): Figure[] {
  return coverageOn(list, ledger.pairings, asOf).map(({ role, covered }) => ({
    id: 'S8',
    part: role,
    numerator: covered.length,
    denominator: list.length,
    blanks: null,
    asOf,
  }));
}
