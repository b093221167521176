/** Which cells of the archive a plan changes, by file number and column. */
import { compact } from '../ledger/fields/parse/tidy';
import { cellOf, type LedgerSnapshot } from '../ledger/model/snapshot';
import type { Edit } from '../ledger/plan/edit';

/** `L2026-0001 guardianPhone` for every cell of the table of children that the edits set. */
export function touchedCells(snapshot: LedgerSnapshot, edits: readonly Edit[]): ReadonlySet<string> {
  const table = snapshot.tables.Children;
  if (!table) return new Set();
  const byOffset = new Map(Object.entries(table.columns).map(([key, at]) => [at, key]));
  return new Set(
    edits.flatMap((edit) =>
      edit.kind === 'setCells' && edit.sheet === table.sheet
        ? edit.cells.map(({ row, column }) => {
            const childId = compact(cellOf(table, row - table.headerRow - 1, 'childId'));
            return `${childId} ${byOffset.get(column - table.firstColumn) ?? ''}`;
          })
        : [],
    ),
  );
}
