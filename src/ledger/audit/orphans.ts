/** Rows that name a child or a helper whom the ledger does not know. */
import type { Finding } from '../model/finding';
import type { TableSnapshot } from '../model/snapshot';
import type { TableKey } from '../tables';
import { findingAt, startedRows, type Audit } from './ledger-rows';

interface Link {
  readonly from: TableKey;
  readonly column: string;
  readonly to: TableKey;
  readonly key: string;
  readonly code: string;
}

const LINKS: readonly Link[] = [
  { from: 'Pairings', column: 'childId', to: 'Children', key: 'childId', code: 'audit.orphanChild' },
  { from: 'CheckIns', column: 'childId', to: 'Children', key: 'childId', code: 'audit.orphanChild' },
  { from: 'Pauses', column: 'childId', to: 'Children', key: 'childId', code: 'audit.orphanChild' },
  { from: 'Pairings', column: 'helperId', to: 'Staff', key: 'staffId', code: 'audit.orphanHelper' },
];

function valuesOf(audit: Audit, table: TableSnapshot, key: string): Set<string> {
  return new Set(startedRows(table).map((row) => String(audit.value(table, row, key))));
}

export function orphans(audit: Audit): Finding[] {
  return LINKS.flatMap(({ from, column, to, key, code }) => {
    const table = audit.snapshot.tables[from];
    const target = audit.snapshot.tables[to];
    if (!table || !target) return [];
    const known = valuesOf(audit, target, key);
    return startedRows(table).flatMap((row) => {
      const id = String(audit.value(table, row, column));
      return id === '' || known.has(id)
        ? []
        : [findingAt(table, row, column, { code, severity: 'error', parameters: { id, sheet: target.sheet } })];
    });
  });
}
