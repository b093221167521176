/** Which contact counts for which period: one pass in date order. */
import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';

export interface Assignment {
  /** Per period: contacts dated inside it. */
  readonly done: readonly number[];
  /** Per period: contacts in its grace. */
  readonly late: readonly number[];
}

/**
 * Gives each contact to one period: first to an earlier period when the day lies in its grace and it still lacks contacts,
 * else to the period of its own day. Where periods overlap (festivals), the earliest that still lacks contacts comes first.
 * @param periods sorted by start.
 * @param needs contacts needed per period; 0 where the period does not apply or is paused, so that it never takes a late one.
 * @param days days of contact, ascending, each once.
 */
export function assignContacts(periods: readonly Period[], needs: readonly number[], grace: number, days: readonly Day[]): Assignment {
  const done = new Array<number>(needs.length).fill(0);
  const late = new Array<number>(needs.length).fill(0);
  let first = 0;
  for (const day of days) {
    while (first < periods.length && periods[first]!.end + grace < day) first++;
    let inGrace = -1;
    let own = -1;
    for (let at = first; at < periods.length && periods[at]!.start <= day; at++) {
      const { end } = periods[at]!;
      if (day > end) {
        if (inGrace < 0 && day <= end + grace && done[at]! + late[at]! < needs[at]!) inGrace = at;
      } else if (own < 0 || (done[own]! + late[own]! >= needs[own]! && done[at]! + late[at]! < needs[at]!)) {
        own = at;
      }
    }
    if (inGrace >= 0) late[inGrace]!++;
    else if (own >= 0) done[own]!++;
  }
  return { done, late };
}
