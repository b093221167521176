/**
 * A child that changes its class: the contacts that its class teacher made so far must still count. Class teachers of the staff list
 * have no dates, so the time up to the change is written down as a pairing that has ended.
 */
import type { Day } from '../calendar/day';
import { labelOf, PAIRING_END, PAIRING_KIND, codeKey } from '../codes';
import { compact, tidy } from '../fields/parse/tidy';
import { cellOf, type LedgerSnapshot, type TableSnapshot } from '../model/snapshot';
import { classKey } from '../records/class-name';
import type { ChildRow } from './child-rows';
import { closePairings, dayIn, rowsOfChild } from './close-support';
import type { Draft } from './draft';

const ROLE = 'classTeacher';

export function leaveClass(draft: Draft, snapshot: LedgerSnapshot, child: ChildRow, day: Day, nextNumber: () => string): void {
  const { Pairings, Staff } = snapshot.tables;
  const since = Pairings && child.joined !== null ? Math.max(child.joined, takenOverOn(draft, Pairings, child)) : day;
  if (Pairings && Staff && since < day) {
    for (const { id, name } of teachersOf(draft, Staff, child.className)) {
      if (hasPairing(draft, Pairings, child, since, id, name)) continue;
      const values = new Map<string, string | number>([
        ['pairingId', nextNumber()],
        ['childId', child.childId],
        ['childName', child.name],
        ['role', labelOf(PAIRING_KIND, ROLE, snapshot.settings.language)],
        ['helperId', id],
        ['helperName', name],
        ['startsOn', since],
        ['endsOn', day - 1],
        ['endReason', labelOf(PAIRING_END, 'changed', snapshot.settings.language)],
      ]);
      draft.add('Pairings', values, child);
    }
  }
  closePairings(draft, snapshot, child, day, 'changed', ROLE);
}

function teachersOf(draft: Draft, staff: TableSnapshot, className: string): { id: string; name: string }[] {
  return staff.rows.flatMap((_cells, row) =>
    className !== '' && classKey(cellOf(staff, row, 'class'), draft.context) === className
      ? [{ id: compact(cellOf(staff, row, 'staffId')), name: tidy(cellOf(staff, row, 'name')) }]
      : [],
  );
}

/** The day after the last pairing with a class teacher whom another replaced: since then the staff list counts (`duties/role-holders`). */
function takenOverOn(draft: Draft, table: TableSnapshot, child: ChildRow): Day {
  const ends = rowsOfChild(table, child.childId)
    .filter((row) => isClassTeacher(table, row) && codeKey(PAIRING_END, cellOf(table, row, 'endReason')) === 'changed')
    .map((row) => (dayIn(draft, table, row, 'endsOn') ?? -Infinity) + 1);
  return Math.max(-Infinity, ...ends);
}

function isClassTeacher(table: TableSnapshot, row: number): boolean {
  return codeKey(PAIRING_KIND, cellOf(table, row, 'role')) === ROLE;
}

/** Whether a pairing that goes on says all the while that this person is its class teacher. */
function hasPairing(draft: Draft, table: TableSnapshot, child: ChildRow, since: Day, id: string, name: string): boolean {
  return rowsOfChild(table, child.childId).some(
    (row) =>
      isClassTeacher(table, row) &&
      (isSame(compact(cellOf(table, row, 'helperId')), id) || isSame(tidy(cellOf(table, row, 'helperName')), name)) &&
      (dayIn(draft, table, row, 'startsOn') ?? Infinity) <= since &&
      dayIn(draft, table, row, 'endsOn') === null,
  );
}

/** Two that are blank say nothing of one person. */
function isSame(one: string, other: string): boolean {
  return one !== '' && one === other;
}

/** Pairing numbers after the highest: P0001 and on. */
export function pairingNumbers(table: TableSnapshot | undefined): () => string {
  let last = 0;
  table?.rows.forEach((_cells, row) => {
    const match = /^P(\d+)$/iu.exec(compact(cellOf(table, row, 'pairingId')));
    if (match) last = Math.max(last, Number(match[1]));
  });
  return () => `P${String(++last).padStart(4, '0')}`;
}
