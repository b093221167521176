/**
 * The one status function: per child × duty × period one state. The overdue list, the cards, the matrix, the figures and the
 * custom functions all call it, so that they can never disagree.
 */
import { dayOf, type Day } from '../calendar/day';
import { includes, type Period } from '../calendar/period';
import { termAround, termWithHoliday } from '../calendar/terms';
import type { Child } from '../records/child';
import type { Duty } from '../records/duty';
import type { Ledger } from '../records/ledger';
import type { Pause } from '../records/pause';
import { exemptionOf, mayApply, type Exemption } from './applicability';
import { assignContacts } from './assign-contacts';
import { birthdayPeriods, calendarPeriods, cycleKey } from './cycle-periods';
import { indexOf, type LedgerIndex } from './ledger-index';
import { daysLeft, daysOverdue, soonDays, statusOf, type Counted, type StatusName } from './status';

export interface DutyStatus extends Counted {
  readonly child: Child;
  readonly duty: Duty;
  readonly period: Period;
  readonly status: StatusName;
  /** Why the period does not apply or is paused; `null` otherwise. */
  readonly exemption: Exemption;
  /** Days since the last day of grace; 0 unless overdue. */
  readonly daysOverdue: number;
  /** Days until the last day that still helps; 0 when settled or overdue. */
  readonly daysLeft: number;
}

export interface StatusQuery {
  /** Only children of this class, in normal form; `''` asks for those without a class. */
  readonly className?: string;
  readonly childId?: string;
  readonly dutyId?: string;
  /** Periods whose last day lies in it. Default: the term around `asOf` with its holidays; without one, the open periods. */
  readonly range?: Period;
  /** Only these states. */
  readonly only?: readonly StatusName[];
}

/** The states on day `asOf`, by duty, child and period in the order of the tables. Periods that start later have none. */
export function dutyStatuses(ledger: Ledger, asOf: Day, query: StatusQuery = {}): DutyStatus[] {
  const found: DutyStatus[] = [];
  visitStatuses(ledger, asOf, query, (status) => found.push(status));
  return found;
}

/** As `dutyStatuses`, handing over one state after the other. */
export function visitStatuses(ledger: Ledger, asOf: Day, query: StatusQuery, visit: (status: DutyStatus) => void): void {
  const index = indexOf(ledger);
  const range = query.range ?? defaultRange(ledger, asOf);
  const horizon = { start: horizonStart(index, range, asOf), end: asOf };
  const only = query.only ? new Set(query.only) : null;
  const children = ledger.children.filter(
    (child) =>
      (query.className === undefined || child.className === query.className) && (query.childId === undefined || child.id === query.childId),
  );
  const calendars = new Map<string, readonly Period[]>();
  for (const duty of ledger.duties) {
    if (query.dutyId !== undefined && duty.id !== query.dutyId) continue;
    const allStates = only === null || only.has('notApplicable');
    if (!duty.enabled && !allStates) continue;
    const key = cycleKey(duty);
    const shared = calendars.get(key) ?? calendarPeriods(duty, ledger, horizon);
    calendars.set(key, shared);
    for (const child of children) {
      if (!allStates && !mayApply(child, duty)) continue;
      const periods = duty.cycle.unit === 'birthday' ? birthdayPeriods(child, horizon) : shared;
      visitPeriods(index, child, duty, periods, range, asOf, only, visit);
    }
  }
}

/** The term around a day with its holidays; without one, everything that is still open on the day. */
export function defaultRange(ledger: Pick<Ledger, 'terms'>, asOf: Day): Period {
  const term = termAround(ledger.terms, asOf);
  return term ? termWithHoliday(ledger.terms, term) : { start: asOf, end: Infinity };
}

function visitPeriods(
  index: LedgerIndex,
  child: Child,
  duty: Duty,
  periods: readonly Period[],
  range: Period,
  asOf: Day,
  only: ReadonlySet<StatusName> | null,
  visit: (status: DutyStatus) => void,
): void {
  let wanted = 0;
  while (wanted < periods.length && !includes(range, periods[wanted]!.end)) wanted++;
  if (wanted === periods.length) return;
  const days = index.contacts.daysFor(child, duty, index.holders, asOf);
  const first = firstThatMatters(periods, wanted, duty.grace, days);
  const pauses: readonly Pause[] = index.pausesOf(child);
  const exemptions: Exemption[] = [];
  const needs: number[] = [];
  const considered = first === 0 ? periods : periods.slice(first);
  for (const period of considered) {
    const exemption = exemptionOf(child, duty, period, index.holders, pauses, asOf);
    exemptions.push(exemption);
    needs.push(exemption === null ? duty.need : 0);
  }
  const assigned = days.length === 0 ? null : assignContacts(considered, needs, duty.grace, days);
  const soon = soonDays(duty.cycle);
  for (let at = 0; at < considered.length; at++) {
    const period = considered[at]!;
    if (!includes(range, period.end)) continue;
    const counted = { need: duty.need, done: assigned?.done[at] ?? 0, late: assigned?.late[at] ?? 0 };
    const exemption = exemptions[at]!;
    const status: StatusName =
      exemption === null ? statusOf(counted, period, duty.grace, soon, asOf) : exemption === 'paused' ? 'paused' : 'notApplicable';
    if (only !== null && !only.has(status)) continue;
    visit({
      child,
      duty,
      period,
      status,
      exemption,
      need: counted.need,
      done: counted.done,
      late: counted.late,
      daysOverdue: daysOverdue(status, period, duty.grace, asOf),
      daysLeft: daysLeft(status, period, duty.grace, asOf),
    });
  }
}

/**
 * The first period that must be looked at for period `wanted` to be right: as long as a contact may belong to an earlier period
 * (in its grace, or in both of two that overlap), that one has to be settled first.
 */
function firstThatMatters(periods: readonly Period[], wanted: number, grace: number, days: readonly Day[]): number {
  if (days.length === 0) return wanted;
  let first = wanted;
  while (first > 0) {
    const { start } = periods[first]!;
    let lastEnd = -Infinity;
    for (let before = 0; before < first; before++) lastEnd = Math.max(lastEnd, periods[before]!.end);
    if (!days.some((day) => day >= start && day <= lastEnd + grace)) return first;
    first--;
  }
  return first;
}

/** Far enough back that no earlier period could still claim a contact: the first term or contact, and a year before the range. */
function horizonStart(index: LedgerIndex, range: Period, asOf: Day): Day {
  const firstTerm = index.ledger.terms.reduce((first, term) => Math.min(first, term.start), Infinity);
  return Math.max(EARLIEST, Math.min(range.start - 366, asOf - 366, firstTerm, index.contacts.firstDay));
}

/** Nothing in a ledger of school children is older; a mistyped year must not make the calendar endless. */
const EARLIEST = dayOf(1990, 1, 1);
