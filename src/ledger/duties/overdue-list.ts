/** The list of what is overdue and what is due soon: for the pane, the sheet 逾期清单 and the command `overdue`. */
import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import { termAround } from '../calendar/terms';
import { compareClasses } from '../fields/class-order';
import { isOnList, type Child } from '../records/child';
import type { Duty } from '../records/duty';
import type { Ledger } from '../records/ledger';
import { dutyStatuses, visitStatuses, type DutyStatus } from './duty-statuses';
import { indexOf } from './ledger-index';
import { isPairingRole } from './role-holders';

export interface OverdueRow {
  readonly childId: string;
  readonly name: string;
  readonly className: string;
  /** 1-based sheet row of the child. */
  readonly row: number;
  readonly dutyId: string;
  readonly dutyTitle: string;
  /** Key of the contact kind. */
  readonly kind: string;
  /** Key of 履行人. */
  readonly performer: string;
  /** Who holds the role on the day; empty for school, child and anyone, or when the role is vacant by now. */
  readonly names: readonly string[];
  readonly period: Period;
  readonly status: 'overdue' | 'dueSoon';
  /** Days since the last day of grace; 0 when due soon. */
  readonly daysOverdue: number;
  /** Days until the last day that still helps; 0 when overdue. */
  readonly daysLeft: number;
  readonly need: number;
  /** Contacts that counted so far, those in the grace included. */
  readonly done: number;
  /** Earlier periods of the same child and duty that are overdue too. */
  readonly earlier: number;
  /** Last successful contact of any kind, and of this kind. */
  readonly lastContact: Day | null;
  readonly lastOfKind: Day | null;
}

export interface OverdueCount {
  readonly key: string;
  readonly overdue: number;
  readonly dueSoon: number;
}

/**
 * Why a list has no rows; an empty list is not "all done" by itself. `nothingDue`: no period applies to any child;
 * `upToDate`: something is still to be done, but neither overdue nor due soon; `allDone`: everything until today is done.
 */
export type EmptyReason = 'noChildren' | 'noDuties' | 'noTerm' | 'nothingDue' | 'upToDate' | 'allDone';

export interface OverdueList {
  readonly asOf: Day;
  /** Most days overdue first, then what is due soonest; class, name and duty decide among equals. */
  readonly rows: readonly OverdueRow[];
  readonly overdue: number;
  readonly dueSoon: number;
  /** Children with at least one overdue duty. */
  readonly childrenOverdue: number;
  /** By number of the duty, in the order of the table; only duties with rows. */
  readonly byDuty: readonly OverdueCount[];
  /** By class, in order of first appearance in the table of children; `''` = no class filled in. */
  readonly byClass: readonly OverdueCount[];
  /** `null` when there are rows. */
  readonly empty: EmptyReason | null;
}

export interface OverdueQuery {
  /** In normal form; `''` asks for children without a class. */
  readonly className?: string;
  /** Periods whose last day lies in it; default as in `dutyStatuses`. */
  readonly range?: Period;
  /** Only the last overdue period of each child and duty; `earlier` says how many more there are. */
  readonly latestOnly?: boolean;
}

export function overdueList(ledger: Ledger, asOf: Day, query: OverdueQuery = {}): OverdueList {
  const found: { status: DutyStatus; earlier: number }[] = [];
  const { latestOnly, ...statusQuery } = query;
  visitStatuses(ledger, asOf, { ...statusQuery, only: ['overdue', 'dueSoon'] }, (status) => {
    // Leaving closes everything; the past states stay what they were, but nobody can act on them.
    if (!isOnList(status.child, asOf)) return;
    const last = found[found.length - 1];
    const follows = last?.status.child === status.child && last.status.duty === status.duty && last.status.status === 'overdue';
    const earlier = follows ? last.earlier + 1 : 0;
    if (follows && latestOnly && status.status === 'overdue') found.pop();
    found.push({ status, earlier });
  });
  const rows = found
    .map(({ status, earlier }) => rowOf(ledger, asOf, status, earlier))
    .sort(byUrgency(classRanks(found.map(({ status }) => status.child))));
  return {
    asOf,
    rows,
    overdue: rows.filter((row) => row.status === 'overdue').length,
    dueSoon: rows.filter((row) => row.status === 'dueSoon').length,
    childrenOverdue: new Set(rows.filter((row) => row.status === 'overdue').map((row) => row.childId)).size,
    byDuty: countBy(
      rows,
      ledger.duties.map((duty) => duty.id),
      (row) => row.dutyId,
    ),
    byClass: countBy(
      rows,
      ledger.children.map((child) => child.className),
      (row) => row.className,
    ),
    empty: rows.length > 0 ? null : emptyReason(ledger, asOf, query),
  };
}

function rowOf(ledger: Ledger, asOf: Day, status: DutyStatus, earlier: number): OverdueRow {
  const { child, duty } = status;
  const { contacts } = indexOf(ledger);
  return {
    childId: child.id,
    name: child.name,
    className: child.className,
    row: child.row,
    dutyId: duty.id,
    dutyTitle: duty.title,
    kind: duty.kind,
    performer: duty.performer,
    names: namesFor(ledger, child, duty, asOf),
    period: status.period,
    status: status.status === 'overdue' ? 'overdue' : 'dueSoon',
    daysOverdue: status.daysOverdue,
    daysLeft: status.daysLeft,
    need: status.need,
    done: status.done + status.late,
    earlier,
    lastContact: contacts.lastDay(child, asOf),
    lastOfKind: contacts.lastDay(child, asOf, duty.kind),
  };
}

/** Who can still do it is who holds the role today, not who held it in the period. */
function namesFor(ledger: Ledger, child: Child, duty: Duty, asOf: Day): readonly string[] {
  return isPairingRole(duty.performer) ? indexOf(ledger).holders.namesOn(child, duty.performer, asOf) : [];
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** Place of each class in the order of the school: comparing names again for every pair of rows is slow. */
function classRanks(children: readonly Child[]): ReadonlyMap<string, number> {
  const classes = [...new Set(children.map((child) => child.className))].sort(compareClasses);
  return new Map(classes.map((name, rank) => [name, rank]));
}

const byUrgency =
  (ranks: ReadonlyMap<string, number>) =>
  (a: OverdueRow, b: OverdueRow): number => {
    if (a.status !== b.status) return a.status === 'overdue' ? -1 : 1;
    return (
      b.daysOverdue - a.daysOverdue ||
      a.daysLeft - b.daysLeft ||
      (ranks.get(a.className) ?? 0) - (ranks.get(b.className) ?? 0) ||
      collator.compare(a.name, b.name) ||
      collator.compare(a.dutyId, b.dutyId) ||
      a.row - b.row ||
      a.period.start - b.period.start
    );
  };

function countBy(rows: readonly OverdueRow[], order: readonly string[], keyOf: (row: OverdueRow) => string): OverdueCount[] {
  const counts = new Map(order.map((key) => [key, { key, overdue: 0, dueSoon: 0 }]));
  for (const row of rows) {
    const count = counts.get(keyOf(row));
    if (count) count[row.status]++;
  }
  return [...counts.values()].filter((count) => count.overdue + count.dueSoon > 0);
}

/** Only asked of an empty list, so that the usual case pays for nothing but its rows. */
function emptyReason(ledger: Ledger, asOf: Day, query: OverdueQuery): EmptyReason {
  const inQuestion = (child: Child): boolean => query.className === undefined || child.className === query.className;
  if (!ledger.children.some((child) => inQuestion(child) && isOnList(child, asOf))) return 'noChildren';
  if (!ledger.duties.some((duty) => duty.enabled)) return 'noDuties';
  const { latestOnly: _latestOnly, ...statusQuery } = query;
  const others = dutyStatuses(ledger, asOf, { ...statusQuery, only: ['done', 'madeUp', 'upcoming'] }).filter(({ child }) =>
    isOnList(child, asOf),
  );
  if (others.some((one) => one.status === 'upcoming')) return 'upToDate';
  if (others.length > 0) return 'allDone';
  return termAround(ledger.terms, asOf) ? 'nothingDue' : 'noTerm';
}
