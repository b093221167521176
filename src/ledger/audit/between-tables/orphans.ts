/** Rows that name a child or a helper whom the ledger does not know, or by another name than the ledger has. */
import type { Finding } from '../../model/finding';
import { sheetRow, type TableSnapshot } from '../../model/snapshot';
import type { TableKey } from '../../tables';
import type { Audit } from '../audit';
import { findingAt, startedRows } from '../ledger-rows';

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
  return LINKS.flatMap((link) => {
    const table = audit.snapshot.tables[link.from];
    const target = audit.snapshot.tables[link.to];
    if (!table || !target) return [];
    const known = rowsByKey(audit, target, link.key);
    // A pupil who helps another may be named by file number.
    const pupils = link.to === 'Staff' ? audit.snapshot.tables.Children : undefined;
    const also = pupils && rowsByKey(audit, pupils, 'childId');
    const strangers = startedRows(table).flatMap((row): Finding[] => {
      const id = audit.text(table, row, link.column);
      if (id === '' || known.has(id) || also?.has(id)) return [];
      const parameters = { id, sheet: target.sheet };
      return [findingAt(table, row, link.column, { code: link.code, severity: 'error', parameters })];
    });
    return [...strangers, ...otherNames(audit, link, table, target, known)];
  });
}

/** Names that are not those of their keys, once for each key and name: after a change of name all earlier rows have the old one. */
function otherNames(
  audit: Audit,
  { column, name }: Link,
  table: TableSnapshot,
  target: TableSnapshot,
  known: ReadonlyMap<string, number>,
): Finding[] {
  const rows = new Map<string, { readonly first: number; readonly owner: number; count: number }>();
  for (const row of startedRows(table)) {
    const id = audit.text(table, row, column);
    const owner = id === '' ? undefined : known.get(id);
    const said = owner === undefined ? '' : audit.text(table, row, name);
    if (owner === undefined || said === '') continue;
    const right = audit.text(target, owner, 'name');
    if (right === '' || said === right) continue;
    const one = rows.get(`${id} ${said}`);
    if (one) one.count++;
    else rows.set(`${id} ${said}`, { first: row, owner, count: 1 });
  }
  return [...rows.values()].map(({ first, owner, count }) => {
    const [id, said, right] = [audit.text(table, first, column), audit.text(table, first, name), audit.text(target, owner, 'name')];
    const parameters = { said, right, id, row: sheetRow(target, owner), count };
    return findingAt(table, first, name, { code: 'audit.nameDisagrees', severity: 'warning', parameters }, right);
  });
}
