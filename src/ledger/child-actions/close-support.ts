/** Pairings and pauses that end because of an action. 结束日期 is the last day, 离册日期 the first day off the list: one apart. */
import type { Day } from '../calendar/day';
import { codeKey, labelOf, PAIRING_END, PAIRING_KIND, PAUSE_REASON } from '../codes';
import { compact } from '../fields/parse/tidy';
import { cellOf, type LedgerSnapshot, type TableSnapshot } from '../model/snapshot';
import { columnOf, PAIRINGS } from '../tables';
import type { ChildRow } from './child-rows';
import type { Draft } from './draft';

/** Rows of a table that name the child. */
export function rowsOfChild(table: TableSnapshot | undefined, childId: string): number[] {
  return table?.rows.flatMap((_cells, row) => (compact(cellOf(table, row, 'childId')) === childId ? [row] : [])) ?? [];
}

/** A day of a cell; `null` when it holds none. */
export function dayIn(draft: Draft, table: TableSnapshot, row: number, key: 'startsOn' | 'endsOn'): Day | null {
  const { value, state } = columnOf(PAIRINGS, key).kind.read(cellOf(table, row, key), draft.context);
  return state === 'value' && typeof value === 'number' ? value : null;
}

/** Ends what still goes on at `day`, with the day before as its last. What began on or after the day ends on its first day. */
function endBefore(draft: Draft, table: TableSnapshot, row: number, day: Day, child: ChildRow): boolean {
  const end = dayIn(draft, table, row, 'endsOn');
  if (end !== null && end < day) return false;
  const last = Math.max(day - 1, dayIn(draft, table, row, 'startsOn') ?? day - 1);
  if (end !== null && end <= last) return false;
  draft.set(table, row, 'endsOn', last, child);
  return true;
}

/** @param reason key of 结束原因. @param only role to which it is limited. */
export function closePairings(
  draft: Draft,
  { tables, settings }: LedgerSnapshot,
  child: ChildRow,
  day: Day,
  reason: string,
  only?: string,
): void {
  const table = tables.Pairings;
  if (!table) return;
  for (const row of rowsOfChild(table, child.childId)) {
    if (only !== undefined && codeKey(PAIRING_KIND, cellOf(table, row, 'role')) !== only) continue;
    const isPlanned = dayIn(draft, table, row, 'endsOn') !== null && compact(cellOf(table, row, 'endReason')) !== '';
    // The reason of an end that was planned stays: the rules about class teachers go by it.
    if (endBefore(draft, table, row, day, child) && !isPlanned)
      draft.set(table, row, 'endReason', labelOf(PAIRING_END, reason, settings.language), child);
  }
}

/** @param only key of 原因 to which it is limited. */
export function closePauses(draft: Draft, { tables }: LedgerSnapshot, child: ChildRow, day: Day, only?: string): void {
  const table = tables.Pauses;
  if (!table) return;
  for (const row of rowsOfChild(table, child.childId)) {
    const reason = codeKey(PAUSE_REASON, cellOf(table, row, 'reason'));
    // Times off the list are no pauses: what has been stays.
    if (reason === 'offList' || (only !== undefined && reason !== only)) continue;
    endBefore(draft, table, row, day, child);
  }
}

/** The first day on which each child that had left was on the list again, after the last of its absences. */
export function lastReturns(draft: Draft, { tables }: LedgerSnapshot): ReadonlyMap<string, Day> {
  const table = tables.Pauses;
  const days = new Map<string, Day>();
  table?.rows.forEach((_cells, row) => {
    if (codeKey(PAUSE_REASON, cellOf(table, row, 'reason')) !== 'offList') return;
    const childId = compact(cellOf(table, row, 'childId'));
    const end = dayIn(draft, table, row, 'endsOn');
    if (end !== null) days.set(childId, Math.max(end + 1, days.get(childId) ?? 0));
  });
  return days;
}

/** @param end last day; `null` while it goes on. */
export function addPause(draft: Draft, { settings }: LedgerSnapshot, child: ChildRow, start: Day, end: Day | null, reason: string): void {
  draft.add(
    'Pauses',
    new Map<string, string | number>([
      ['childId', child.childId],
      ['childName', child.name],
      ['startsOn', start],
      ['endsOn', end ?? ''],
      ['reason', labelOf(PAUSE_REASON, reason, settings.language)],
    ]),
    child,
  );
}
