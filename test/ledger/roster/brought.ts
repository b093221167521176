/** What became of the children of a roster, as tests of the import look at it. */
import type { Raw } from '../../../src/ledger/model/raw';
import { cellOf, type LedgerSnapshot } from '../../../src/ledger/model/snapshot';
import type { ImportResult } from '../../../src/ledger/roster';

export function child(ledger: LedgerSnapshot, name: string, ...keys: string[]): Raw[] {
  const table = ledger.tables.Children!;
  const row = table.rows.findIndex((_, index) => cellOf(table, index, 'name') === name);
  return keys.map((key) => cellOf(table, row, key));
}
export const outcomes = (result: ImportResult): string[] => result.preview.rows.map((row) => `${row.sourceRow} ${row.name} ${row.outcome}`);
export const codes = (result: ImportResult): string[] =>
  result.plan.findings.filter((finding) => finding.severity !== 'hint').map((finding) => `${finding.place.row} ${finding.code}`);
