/** Since when another person decides for a child, from the rows of Changes. */
import type { Day } from '../calendar/day';
import { fieldContextOf } from '../codes/field-context';
import type { FieldContext } from '../fields';
import { compact } from '../fields/parse/tidy';
import { currentKeys, whatOf } from '../history/changes-table';
import { isCorrection } from '../history/reasons';
import { cellOf, type LedgerSnapshot, type TableSnapshot } from '../model/snapshot';
import { CHANGES, CHILDREN, columnOf } from '../tables';

/** Columns whose change means that somebody else now decides for the child. */
const GUARDIAN_COLUMNS: ReadonlySet<string> = new Set(['guardianName', 'guardianRelation', 'guardianship']);

/**
 * The latest such day of each child up to the day, by its present number. A guardian that is filled in for the first time is no other
 * one, nor is a text that was put right (录入更正); one that was cleared is compared with whoever is filled in later.
 */
export function guardianChanges(snapshot: LedgerSnapshot, asOf: Day): ReadonlyMap<string, Day> {
  const table = snapshot.tables.Changes;
  const context = fieldContextOf(snapshot, asOf);
  const latest = new Map<string, Day>();
  if (!table) return latest;
  const now = currentKeys(table);
  const known = new Map<string, string>();
  for (const { row, day } of inOrder(table, context)) {
    if (day > asOf) break;
    const what = whatOf(String(cellOf(table, row, 'column')));
    if (typeof what !== 'object' || what === null || !GUARDIAN_COLUMNS.has(what.column)) continue;
    const { kind } = columnOf(CHILDREN, what.column);
    /** 无, 未知 and — name nobody. */
    const valueIn = (key: 'before' | 'after'): string | undefined => {
      const { state, value } = kind.read(cellOf(table, row, key), context);
      return state === 'value' || state === 'invalid' ? String(value) : undefined;
    };
    const child = now(compact(cellOf(table, row, 'childId')));
    const place = `${child} ${what.column}`;
    const before = valueIn('before') ?? known.get(place);
    const after = valueIn('after');
    const last = after ?? before;
    if (last !== undefined) known.set(place, last);
    const isOther = before !== undefined && after !== undefined && after !== before && !isCorrection(String(cellOf(table, row, 'reason')));
    if (isOther) latest.set(child, Math.max(day, latest.get(child) ?? 0));
  }
  return latest;
}

/** Rows with a day, from the earliest, however the table has been sorted. */
function inOrder(table: TableSnapshot, context: FieldContext): { readonly row: number; readonly day: Day }[] {
  const { kind } = columnOf(CHANGES, 'date');
  return table.rows
    .flatMap((_cells, row) => {
      const { state, value } = kind.read(cellOf(table, row, 'date'), context);
      return state === 'value' && typeof value === 'number' ? [{ row, day: value, number: compact(cellOf(table, row, 'changeId')) }] : [];
    })
    .sort((a, b) => a.day - b.day || (a.number < b.number ? -1 : Number(a.number > b.number)));
}
