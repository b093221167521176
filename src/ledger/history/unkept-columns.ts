/**
 * Columns that set-up adds to a Baseline that has rows already: a new version keeps more, or somebody deleted a column there. What the
 * archive holds of them was not typed since the last comparison, so it is kept without a row of Changes, once.
 */
import type { LedgerSnapshot } from '../model/snapshot';
import type { Edit } from '../plan/edit';

/** Keys of the columns of which Baseline holds nothing yet. */
export function unkeptColumns({ settings }: LedgerSnapshot): ReadonlySet<string> {
  return new Set(settings.unkeptColumns.split(',').filter((key) => key !== ''));
}

/** Remembers the columns that this set-up adds to Baseline. A table that is made anew has no rows, which says it already. */
export function addedUnkept(snapshot: LedgerSnapshot): Edit[] {
  return changedTo(snapshot, new Set([...unkeptColumns(snapshot), ...(snapshot.tables.Baseline?.missing ?? [])]));
}

/** Forgets those that a comparison has filled: all but those that it could not compare. */
export function filledUnkept(snapshot: LedgerSnapshot, notCompared: readonly string[]): Edit[] {
  return changedTo(snapshot, new Set([...unkeptColumns(snapshot)].filter((key) => notCompared.includes(key))));
}

function changedTo({ settings }: LedgerSnapshot, keys: ReadonlySet<string>): Edit[] {
  const value = [...keys].join(',');
  return value === settings.unkeptColumns ? [] : [{ kind: 'setting', key: 'unkeptColumns', value }];
}
