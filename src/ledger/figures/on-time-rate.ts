/** S10 按时率: required contacts made inside their period ÷ required contacts, of the periods that have ended by the day. */
import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import { defaultRange, visitStatuses, type DutyStatus } from '../duties/duty-statuses';
import type { Ledger } from '../records/ledger';
import type { Figure } from './figure';

export interface OnTime extends Figure {
  /** Periods made good in their grace. */
  readonly madeUp: number;
  readonly overdue: number;
}

export interface OnTimeRate {
  /** Periods whose last day lies in it are counted. */
  readonly range: Period;
  readonly total: OnTime;
  /** Part `duty:<id>`, in the order of the table; duties that asked for nothing are left out. */
  readonly byDuty: readonly OnTime[];
  /** Part `class:<name>`, in order of first appearance; `class:` = no class filled in. */
  readonly byClass: readonly OnTime[];
}

interface Tally {
  met: number;
  required: number;
  madeUp: number;
  overdue: number;
}

/** @param range default: the term around `asOf` with its holidays. */
export function onTimeRate(ledger: Ledger, asOf: Day, range: Period = defaultRange(ledger, asOf)): OnTimeRate {
  const total = emptyTally();
  const duties = new Map(ledger.duties.map((duty) => [duty.id, emptyTally()]));
  const classes = new Map(ledger.children.map((child) => [child.className, emptyTally()]));
  const only = ['done', 'madeUp', 'upcoming', 'dueSoon', 'overdue'] as const;
  visitStatuses(ledger, asOf, { range, only }, (status) => {
    if (status.period.end > asOf) return;
    for (const tally of [total, duties.get(status.duty.id), classes.get(status.child.className)]) {
      if (tally) add(tally, status);
    }
  });
  const parts = (prefix: string, tallies: ReadonlyMap<string, Tally>): OnTime[] =>
    [...tallies].filter(([, tally]) => tally.required > 0).map(([key, tally]) => figureOf(tally, asOf, `${prefix}:${key}`));
  return { range, total: figureOf(total, asOf), byDuty: parts('duty', duties), byClass: parts('class', classes) };
}

function emptyTally(): Tally {
  return { met: 0, required: 0, madeUp: 0, overdue: 0 };
}

function add(tally: Tally, status: DutyStatus): void {
  tally.met += Math.min(status.done, status.need);
  tally.required += status.need;
  if (status.status === 'madeUp') tally.madeUp++;
  if (status.status === 'overdue') tally.overdue++;
}

function figureOf(tally: Tally, asOf: Day, part?: string): OnTime {
  return {
    id: 'S10',
    ...(part === undefined ? {} : { part }),
    numerator: tally.met,
    denominator: tally.required,
    blanks: null,
    asOf,
    madeUp: tally.madeUp,
    overdue: tally.overdue,
  };
}
