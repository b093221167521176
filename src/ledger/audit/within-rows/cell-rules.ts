/** Rules about single cells: what each field says of its content, and required cells that are blank on a started row. */
import type { Finding } from '../../model/finding';
import { TABLES, type TableKey } from '../../tables';
import type { Audit } from '../audit';
import { findingAt, headerOf, rowsInUse, startedRows } from '../ledger-rows';

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

/**
 * Required cells that nobody has filled in. In the archive 无, 未知 and — are answers; a contact without a day or a pairing without a
 * helper is none.
 */
export function missingRequired(audit: Audit): Finding[] {
  const findings: Finding[] = [];
  for (const table of Object.values(audit.snapshot.tables)) {
    if (table.key === 'Codes') continue;
    const inUse = rowsInUse(audit, table);
    for (const { key, kind } of TABLES[table.key].columns.filter((column) => column.required && table.columns[column.key] !== undefined)) {
      const read = audit.reader(table, key);
      const header = headerOf(table, key);
      const code = kind.name === 'key' ? 'audit.keyRequired' : table.key === 'Children' ? 'audit.required' : 'audit.rowIncomplete';
      // A row without its key cannot be found again; anything else may be filled in later.
      const severity = key === TABLES[table.key].columns[0]?.key ? 'error' : 'warning';
      for (const row of code === 'audit.required' ? inUse : startedRows(table)) {
        const { state } = read(row);
        const isAnswered = table.key === 'Children' && kind.name !== 'key' ? state !== 'empty' : state === 'value' || state === 'invalid';
        if (!isAnswered) findings.push(findingAt(table, row, key, { code, severity, parameters: { header } }));
      }
    }
  }
  return findings;
}
