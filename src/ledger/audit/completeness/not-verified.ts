/** Children whose entries nobody has checked since the term began: those never checked first, then the longest ago. */
import type { Day } from '../../calendar/day';
import { termAround, type Term } from '../../calendar/terms';
import { sheetRow } from '../../model/snapshot';
import type { Audit } from '../audit';
import { childrenOnList, startedRows } from '../ledger-rows';

export interface NotVerified {
  readonly childId: string;
  readonly name: string;
  readonly className: string;
  /** 1-based sheet row. */
  readonly row: number;
  /** `null` = never, or the date cannot be read. */
  readonly verifiedOn: Day | null;
}

export interface NotVerifiedList {
  /** The entries must have been checked on this day or later. */
  readonly since: Day;
  readonly children: readonly NotVerified[];
}

/** About half a year, where the calendar has no term around the day. */
const DAYS_WITHOUT_TERM = 183;

/** @param since default: the first day of the term around the audit's day. */
export function notVerifiedSince(audit: Audit, since: Day = termStart(audit)): NotVerifiedList {
  const table = audit.snapshot.tables.Children;
  if (!table) return { since, children: [] };
  const children = childrenOnList(audit, table).flatMap((row): NotVerified[] => {
    const value = audit.value(table, row, 'verifiedOn');
    const verifiedOn = typeof value === 'number' ? value : null;
    if (verifiedOn !== null && verifiedOn >= since) return [];
    const [childId = '', name = '', className = ''] = ['childId', 'name', 'class'].map((key) => audit.text(table, row, key));
    return [{ childId, name, className, row: sheetRow(table, row), verifiedOn }];
  });
  return { since, children: children.sort((a, b) => (a.verifiedOn ?? 0) - (b.verifiedOn ?? 0) || a.row - b.row) };
}

function termStart(audit: Audit): Day {
  const table = audit.snapshot.tables.Terms;
  const terms = table
    ? startedRows(table).flatMap((row): Term[] => {
        const [start, end] = [audit.value(table, row, 'startsOn'), audit.value(table, row, 'endsOn')];
        return typeof start === 'number' && typeof end === 'number' && end >= start ? [{ id: String(row), start, end }] : [];
      })
    : [];
  return termAround(terms, audit.today)?.start ?? audit.today - DAYS_WITHOUT_TERM;
}
