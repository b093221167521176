/**
 * Dates that stand as text: the rules read them, but native formulas see only numbers. Where a figure's formula depends on one,
 * it is said, so that nobody wonders why two figures differ.
 */
import { codeKey, PAUSE_REASON } from '../codes';
import type { Finding } from '../model/finding';
import { cellOf, sheetRow, type LedgerSnapshot, type TableSnapshot } from '../model/snapshot';
import type { TableKey } from '../tables/table-key';
import { readState } from '../fields/reading';

const COLUMNS: readonly (readonly [table: TableKey, columns: readonly string[]])[] = [
  ['Children', ['joinedOn', 'leftOn', 'archivedOn', 'homeVisitsPerYear']],
  ['Pairings', ['startsOn', 'endsOn']],
  ['Pauses', ['startsOn', 'endsOn']],
];

/** Of Pauses a figure asks only for the absences of children that came back. */
function isAsked(table: TableSnapshot, row: number): boolean {
  return table.key !== 'Pauses' || codeKey(PAUSE_REASON, cellOf(table, row, 'reason')) === 'offList';
}

export function textDates(snapshot: LedgerSnapshot): Finding[] {
  const findings: Finding[] = [];
  for (const [key, columns] of COLUMNS) {
    const table = snapshot.tables[key];
    for (const column of table ? columns : []) {
      const at = table?.columns[column];
      if (!table || at === undefined) continue;
      table.rows.forEach((_cells, row) => {
        const content = cellOf(table, row, column);
        if (typeof content === 'number' || readState(content) || !isAsked(table, row)) return;
        findings.push({
          code: 'report.textInsteadOfNumber',
          severity: 'warning',
          parameters: { content: String(content) },
          place: {
            sheet: table.sheet,
            table: key,
            row: sheetRow(table, row),
            column: table.firstColumn + at,
            header: table.headers[at] ?? '',
            content,
          },
        });
      });
    }
  }
  return findings;
}
