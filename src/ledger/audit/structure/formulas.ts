/**
 * Columns that are calculated, with cells in which somebody has typed over the formula; and single formulas among typed values.
 * A school may calculate columns of its own, or birth dates from IDs: a column of formulas throughout is no finding.
 */
import type { Finding } from '../../model/finding';
import { sheetRow, type TableSnapshot } from '../../model/snapshot';
import { TABLES } from '../../tables';
import type { Audit } from '../audit';
import { startedRows } from '../ledger-rows';

export function formulaCells(audit: Audit): Finding[] {
  return Object.values(audit.snapshot.tables)
    .filter((table) => (table.formulas?.length ?? 0) > 0 && !TABLES[table.key].internal)
    .flatMap((table) => table.headers.flatMap((_header, column) => inColumn(table, column)));
}

/** Offsets of the body rows in which a column holds a formula. */
export function formulaRows(table: TableSnapshot, column: number): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const block of table.formulas ?? []) {
    if (column < block.column || column >= block.column + block.columns) continue;
    for (let row = block.row; row < block.row + block.rows; row++) rows.add(row);
  }
  return rows;
}

function inColumn(table: TableSnapshot, column: number): Finding[] {
  const calculated = formulaRows(table, column);
  if (calculated.size === 0) return [];
  const rows = startedRows(table);
  const typed = rows.filter((row) => !calculated.has(row));
  const formulas = rows.length - typed.length;
  if (formulas >= 2 && formulas > typed.length) return typed.map((row) => at(table, row, column, 'audit.formulaOverwritten', 'warning'));
  const isOwn = Object.values(table.columns).includes(column);
  if (!isOwn) return [];
  return rows.filter((row) => calculated.has(row)).map((row) => at(table, row, column, 'audit.formulaAmongValues', 'hint'));
}

function at(table: TableSnapshot, row: number, column: number, code: string, severity: 'warning' | 'hint'): Finding {
  const header = table.headers[column] ?? '';
  const [columnKey] = Object.entries(table.columns).find(([, place]) => place === column) ?? [];
  const place = { sheet: table.sheet, table: table.key, row: sheetRow(table, row), column: table.firstColumn + column, header };
  const content = table.rows[row]?.[column] ?? '';
  return { code, severity, parameters: { header }, place: { ...place, ...(columnKey !== undefined && { columnKey }), content } };
}
