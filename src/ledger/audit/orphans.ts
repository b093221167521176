/** Rows that name a child or a helper whom the ledger does not know, or by another name than the ledger has. */
import type { Finding } from '../model/finding';
import { sheetRow, type TableSnapshot } from '../model/snapshot';
import type { TableKey } from '../tables';
import { findingAt, startedRows, type Audit } from './ledger-rows';

interface Link {
  readonly from: TableKey;
  readonly column: string;
  /** The column that repeats the name, for reading. */
  readonly name: string;
  readonly to: TableKey;
  readonly key: string;
  readonly code: string;
}

const LINKS: readonly Link[] = [
  { from: 'Pairings', column: 'childId', name: 'childName', to: 'Children', key: 'childId', code: 'audit.orphanChild' },
  { from: 'CheckIns', column: 'childId', name: 'childName', to: 'Children', key: 'childId', code: 'audit.orphanChild' },
  { from: 'Pauses', column: 'childId', name: 'childName', to: 'Children', key: 'childId', code: 'audit.orphanChild' },
  { from: 'Pairings', column: 'helperId', name: 'helperName', to: 'Staff', key: 'staffId', code: 'audit.orphanHelper' },
];

/** Rows of the target by key; of a double key the first. */
function rowsByKey(audit: Audit, table: TableSnapshot, key: string): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const row of startedRows(table)) {
    const id = audit.text(table, row, key);
    if (!rows.has(id)) rows.set(id, row);
  }
  return rows;
}

export function orphans(audit: Audit): Finding[] {
  return LINKS.flatMap(({ from, column, name, to, key, code }) => {
    const table = audit.snapshot.tables[from];
    const target = audit.snapshot.tables[to];
    if (!table || !target) return [];
    const known = rowsByKey(audit, target, key);
    return startedRows(table).flatMap((row): Finding[] => {
      const id = audit.text(table, row, column);
      if (id === '') return [];
      const found = known.get(id);
      if (found === undefined) return [findingAt(table, row, column, { code, severity: 'error', parameters: { id, sheet: target.sheet } })];
      const said = audit.text(table, row, name);
      const right = audit.text(target, found, 'name');
      if (said === '' || right === '' || said === right) return [];
      const parameters = { said, right, id, row: sheetRow(target, found) };
      return [findingAt(table, row, name, { code: 'audit.nameDisagrees', severity: 'warning', parameters }, right)];
    });
  });
}
