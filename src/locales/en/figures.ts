/** The figures that a report states: names and rules. */
import type { figures as zh } from '../zh-CN/figures';
import type { Words } from '../words';

export const figures: Words<typeof zh> = {
  names: {
    S1: 'Archive rate',
    S4: 'A parent works in another province',
    S5: 'Parents come home at most twice a year',
    S6: 'Raised by grandparents',
    S7: 'Guardian illiterate or lower primary',
    S8: 'Pairing coverage ({role})',
    S10: 'On-time rate',
  },
  rules: {
    S1: 'Children on the list whose file was made by the as-of day ÷ children on the list',
    S4: 'Children on the list with at least one parent whose area of work is another province ÷ children on the list',
    S5: 'Children on the list whose visits home a year are a number of at most 2 ÷ children on the list',
    S6: 'Children on the list whose guardianship is grandparents ÷ children on the list',
    S7: 'Children on the list whose guardian is illiterate or has lower primary schooling ÷ children on the list',
    S8: 'Children on the list with at least one pairing in force on the as-of day (begun, and not ended before it) ÷ children on the list',
    S10: 'Contacts made inside their period (no more than required) ÷ contacts required; only periods that have ended by the as-of day and are neither not applicable nor paused',
  },
  anyRole: 'any role',
  onList: 'On the list: joined by the as-of day and not left by then. Blank cells stay in the denominator.',
  none: '—',
};
