/** What a person leaves out of an import: whole rows of a roster, or single cells of a child that the ledger knows. */
import type { ImportPreview, ImportRow } from './preview';

/** Keys of rows (`ImportRow.key`) and cells (`cellKey`) that are not to be written. */
export type LeftOut = ReadonlySet<string>;

export const NOTHING_LEFT_OUT: LeftOut = new Set();

export function cellKey(rowKey: string, column: string): string {
  return `${rowKey} ${column}`;
}

/** Whether a row would change the ledger: only then is there anything to leave out. */
export function canBeLeft({ outcome }: Pick<ImportRow, 'outcome'>): boolean {
  return outcome === 'new' || outcome === 'changed';
}

/** Whether nothing of a row is to be written: the row itself is left out, or each of its cells. */
export function isLeftOut(row: Pick<ImportRow, 'outcome' | 'key' | 'changes'>, left: LeftOut): boolean {
  if (!canBeLeft(row)) return false;
  return left.has(row.key) || (row.outcome === 'changed' && row.changes.every(({ column }) => left.has(cellKey(row.key, column))));
}

/** Of the rows that would change the ledger, how many will, and how many are left out; and cells that are left out of the others. */
export function countChosen(
  { rows }: Pick<ImportPreview, 'rows'>,
  left: LeftOut,
): { new: number; changed: number; left: number; cells: number } {
  const counts = { new: 0, changed: 0, left: 0, cells: 0 };
  for (const row of rows) {
    if (row.outcome !== 'new' && row.outcome !== 'changed') continue;
    if (isLeftOut(row, left)) {
      counts.left++;
      continue;
    }
    counts[row.outcome]++;
    if (row.outcome === 'changed') counts.cells += row.changes.filter(({ column }) => left.has(cellKey(row.key, column))).length;
  }
  return counts;
}
