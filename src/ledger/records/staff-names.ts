/** Names on the staff list, to choose a person from. */
import { tidy } from '../fields/parse/tidy';
import { cellOf, type LedgerSnapshot } from '../model/snapshot';

/** Each name once, in the order of the table. */
export function staffNames(snapshot: LedgerSnapshot): string[] {
  const table = snapshot.tables.Staff;
  if (!table) return [];
  return [...new Set(table.rows.map((_cells, row) => tidy(cellOf(table, row, 'name'))).filter((name) => name !== ''))];
}
