/** Values that must not occur twice: keys, IDs, 学籍号; and the same name with the same birth date. */
import type { Finding } from '../../model/finding';
import type { TableSnapshot } from '../../model/snapshot';
import { TABLES } from '../../tables';
import type { Audit } from '../audit';
import { findingAt, headerOf, keysOf, rowNumbers, startedRows } from '../ledger-rows';

/** Rows that share a value, value by value; blank values are left out. */
function sharing(table: TableSnapshot, valueOf: (row: number) => string): readonly (readonly number[])[] {
  const firsts = new Map<string, number>();
  const groups = new Map<string, number[]>();
  for (const row of startedRows(table)) {
    const value = valueOf(row);
    if (value === '') continue;
    const first = firsts.get(value);
    if (first === undefined) {
      firsts.set(value, row);
      continue;
    }
    const group = groups.get(value);
    if (group) group.push(row);
    else groups.set(value, [first, row]);
  }
  return [...groups.values()];
}

export function duplicates(audit: Audit): Finding[] {
  const findings: Finding[] = [];
  for (const table of Object.values(audit.snapshot.tables)) {
    for (const { key } of TABLES[table.key].columns.filter((column) => column.unique)) {
      const header = headerOf(table, key);
      for (const rows of sharing(table, (row) => audit.text(table, row, key))) {
        for (const row of rows) {
          findings.push(
            findingAt(table, row, key, {
              code: 'audit.duplicate',
              severity: 'error',
              parameters: { header, rows: rowNumbers(table, others(rows, row)) },
            }),
          );
        }
      }
    }
  }
  return findings;
}

/** The same name and birth date on two rows: the same child twice, or namesakes. IDs that differ say namesakes. */
export function sameNameAndBirth(audit: Audit): Finding[] {
  const table = audit.snapshot.tables.Children;
  if (!table) return [];
  const groups = sharing(table, (row) => {
    const name = String(audit.value(table, row, 'name'));
    const birth = String(audit.value(table, row, 'birthDate'));
    return name === '' || birth === '' ? '' : `${name}|${birth}`;
  });
  return groups.flatMap((rows) => {
    const ids = rows.map((row) => String(audit.value(table, row, 'residentId')));
    const allDiffer = ids.every((id) => id !== '') && new Set(ids).size === ids.length;
    return rows.map((row) =>
      findingAt(
        table,
        row,
        'name',
        {
          code: 'audit.sameNameAndBirth',
          severity: allDiffer ? 'hint' : 'warning',
          parameters: { rows: rowNumbers(table, others(rows, row)) },
        },
        keysOf(table, others(rows, row)),
      ),
    );
  });
}

function others(rows: readonly number[], own: number): readonly number[] {
  return rows.filter((row) => row !== own);
}
