/** The states that a duty can be in, and the rule that chooses among them once the contacts are counted. */
import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import type { Cycle } from '../records/duty';

/** 完成 · 补做 · 未到期 · 将到期 · 逾期 · 暂停 · 不适用. */
export const STATUS_NAMES = ['done', 'madeUp', 'upcoming', 'dueSoon', 'overdue', 'paused', 'notApplicable'] as const;
export type StatusName = (typeof STATUS_NAMES)[number];

/** How many days before its end a period is 将到期. */
const SOON_DAYS = 7;
const SOON_DAYS_OF_A_WEEK = 2;

export function soonDays(cycle: Cycle): number {
  return cycle.unit === 'week' ? SOON_DAYS_OF_A_WEEK : SOON_DAYS;
}

export interface Counted {
  readonly need: number;
  /** Contacts dated inside the period. */
  readonly done: number;
  /** Contacts in its grace. */
  readonly late: number;
}

/** The state of a period that applies to the child and is not paused. The last day of the period and of its grace are never overdue. */
export function statusOf(counted: Counted, period: Period, grace: number, soon: number, asOf: Day): StatusName {
  if (counted.done >= counted.need) return 'done';
  if (counted.done + counted.late >= counted.need) return 'madeUp';
  if (asOf > period.end + grace) return 'overdue';
  if (asOf > period.end) return 'dueSoon';
  return period.end - asOf <= soon ? 'dueSoon' : 'upcoming';
}

/** Days since the last day of grace; 0 unless overdue. */
export function daysOverdue(status: StatusName, period: Period, grace: number, asOf: Day): number {
  return status === 'overdue' ? asOf - (period.end + grace) : 0;
}

/** Days until the last day that still helps: the end of the period, or of its grace once the period is over; 0 when settled. */
export function daysLeft(status: StatusName, period: Period, grace: number, asOf: Day): number {
  if (status !== 'upcoming' && status !== 'dueSoon') return 0;
  return (asOf > period.end ? period.end + grace : period.end) - asOf;
}
