/** The calendar day at this computer: the one place in the pane where a clock is read. */
import { dayOf, type Day } from '../../ledger/calendar/day';

export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
