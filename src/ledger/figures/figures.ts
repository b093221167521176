/** All figures of a report on one day. The Enrolment and Aid tables, and with them S2, S3 and S9, come later. */
import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import type { Ledger } from '../records/ledger';
import { ARCHIVE_RATE } from './archive-rate';
import { AWAY_IN_ANOTHER_PROVINCE } from './away-in-another-province';
import { countsOn, type GroupedCount } from './counts';
import { listOn, share, type Figure, type ShareFigure } from './figure';
import { GUARDIAN_SCHOOLING } from './guardian-schooling';
import { onTimeRate, type OnTimeRate } from './on-time-rate';
import { pairingCoverage } from './pairing-coverage';
import { RAISED_BY_GRANDPARENTS } from './raised-by-grandparents';
import { SELDOM_HOME } from './seldom-home';

/** The figures that are shares of the list, in the order of the report. */
export const SHARE_FIGURES: readonly ShareFigure[] = [
  ARCHIVE_RATE,
  AWAY_IN_ANOTHER_PROVINCE,
  SELDOM_HOME,
  RAISED_BY_GRANDPARENTS,
  GUARDIAN_SCHOOLING,
];

export interface Figures {
  readonly asOf: Day;
  /** S1, S4, S5, S6, S7, then S8 for any role and each. */
  readonly shares: readonly Figure[];
  readonly onTime: OnTimeRate;
  readonly counts: readonly GroupedCount[];
}

/** @param range for S10; default: the term around `asOf` with its holidays. */
export function figuresOn(ledger: Ledger, asOf: Day, range?: Period): Figures {
  const list = listOn(ledger, asOf);
  return {
    asOf,
    shares: [...SHARE_FIGURES.map((figure) => share(figure, list, asOf)), ...pairingCoverage(ledger, list, asOf)],
    onTime: range ? onTimeRate(ledger, asOf, range) : onTimeRate(ledger, asOf),
    counts: countsOn(ledger, asOf),
  };
}
