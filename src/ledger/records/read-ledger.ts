/** From the raw tables of a snapshot to the records on which the rules work, with everything that could not be read. */
import type { Day } from '../calendar/day';
import { joined, type Period } from '../calendar/period';
import { fieldContextOf } from '../codes/field-context';
import type { FieldContext } from '../fields';
import type { Finding } from '../model/finding';
import type { LedgerSnapshot } from '../model/snapshot';
import type { TableKey } from '../tables/table-key';
import { checkInsOf } from './check-ins';
import type { Child } from './child';
import type { Ledger } from './ledger';
import type { Pause } from './pause';
import { readCheckIns } from './read-check-ins';
import { readFestivals, readTerms } from './read-calendar';
import { readChildren } from './read-children';
import { readDuties } from './read-duties';
import { readPairings, readPauses, readStaff } from './read-people';
import { RowReader } from './row-reader';

/** The tables that the rules about duties and figures need. */
export const LEDGER_TABLES: readonly TableKey[] = [
  'Children',
  'Staff',
  'Pairings',
  'Duties',
  'Pauses',
  'CheckIns',
  'Terms',
  'Holidays',
  'Codes',
];

export interface LedgerReading {
  readonly ledger: Ledger;
  /** Cells and rows that could not be read, and so count for nothing. */
  readonly findings: readonly Finding[];
}

/** Reads what the snapshot holds; a table that it lacks is empty. */
export function readLedger(snapshot: LedgerSnapshot, today: Day): LedgerReading {
  const findings: Finding[] = [];
  const context = fieldContextOf(snapshot, today);
  const from = <T>(key: TableKey, read: (reader: RowReader) => T, none: T): T => {
    const table = snapshot.tables[key];
    return table ? read(new RowReader(table, context, findings)) : none;
  };
  const pauses = from('Pauses', readPauses, []);
  const children = withAbsences(from('Children', readChildren, []), pauses);
  const childIds = new Set(children.map((child) => child.id));
  const ledger: Ledger = {
    children,
    staff: from('Staff', readStaff, []),
    pairings: from('Pairings', readPairings, []),
    duties: from('Duties', readDuties, []),
    checkIns: from('CheckIns', (reader) => readCheckIns(reader, childIds), checkInsOf([])),
    pauses: pauses.filter((pause) => !pause.offList),
    terms: from('Terms', readTerms, []),
    festivals: from('Holidays', readFestivals, []),
    settings: { monthStartDay: snapshot.settings.monthStartDay },
  };
  return { ledger, findings };
}

/**
 * The children with their times off the list, for lists that need nothing else of the ledger. The snapshot holds Children and Pauses.
 * @param findings gets what could not be read of the children; of Pauses that is said where duties are reckoned.
 */
export function readChildrenWithAbsences(snapshot: LedgerSnapshot, context: FieldContext, findings: Finding[] = []): readonly Child[] {
  const { Children, Pauses } = snapshot.tables;
  if (!Children) return [];
  return withAbsences(
    readChildren(new RowReader(Children, context, findings)),
    Pauses ? readPauses(new RowReader(Pauses, context, [])) : [],
  );
}

function withAbsences(children: readonly Child[], pauses: readonly Pause[]): readonly Child[] {
  const absences = new Map<string, Period[]>();
  for (const { childId, start, end, offList } of pauses)
    if (offList) absences.set(childId, [...(absences.get(childId) ?? []), { start, end: end ?? Infinity }]);
  if (absences.size === 0) return children;
  return children.map((child) => {
    const own = absences.get(child.id);
    return own ? { ...child, absences: joined(own) } : child;
  });
}
