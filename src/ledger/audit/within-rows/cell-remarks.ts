/** What each field says of the content of its cells. */
import type { Finding } from '../../model/finding';
import { TABLES, type TableKey } from '../../tables';
import type { Audit } from '../audit';
import { findingAt, rowsInUse, startedRows } from '../ledger-rows';

/** The code sheet holds texts of the school's own; the other two repeat contents word for word, also wrong ones. */
const NOT_READ: ReadonlySet<TableKey> = new Set(['Codes', 'Changes', 'Verifications']);

/** Every remark of every field, with its place. */
export function cellRemarks(audit: Audit): Finding[] {
  const findings: Finding[] = [];
  for (const table of Object.values(audit.snapshot.tables)) {
    if (NOT_READ.has(table.key) || TABLES[table.key].internal) continue;
    const inUse = new Set(rowsInUse(audit, table));
    for (const { key } of TABLES[table.key].columns.filter((column) => table.columns[column.key] !== undefined)) {
      const read = audit.reader(table, key);
      for (const row of startedRows(table)) {
        const { remarks } = read(row);
        // Nearly every cell is right, and there are a million of them.
        if (remarks.length === 0) continue;
        const told = inUse.has(row) ? remarks : remarks.filter(({ severity, fix }) => severity === 'error' || fix !== undefined);
        findings.push(...told.map((remark) => findingAt(table, row, key, remark)));
      }
    }
  }
  return findings;
}
