/** Content on a ledger's sheet that lies outside its table: rows below it are counted nowhere. */
import { columnLetters } from '../../model/cell-address';
import type { Finding } from '../../model/finding';
import { TABLES } from '../../tables';
import type { Audit } from '../audit';

export function beyondTable(audit: Audit): Finding[] {
  return Object.values(audit.snapshot.tables).flatMap((table): Finding[] => {
    if (TABLES[table.key].internal) return [];
    const { below, right } = table.beyond ?? {};
    const place = { sheet: table.sheet, table: table.key };
    const findings: Finding[] = [];
    if (below) {
      findings.push({
        code: 'audit.belowTable',
        severity: 'warning',
        parameters: { from: below.from, to: below.to },
        place: { ...place, row: below.to, column: table.firstColumn },
        basis: `${below.from}-${below.to}`,
      });
    }
    if (right) {
      const parameters = { from: columnLetters(right.from), to: columnLetters(right.to) };
      findings.push({
        code: 'audit.besideTable',
        severity: 'hint',
        parameters,
        place: { ...place, row: table.headerRow, column: right.from },
        basis: `${parameters.from}-${parameters.to}`,
      });
    }
    return findings;
  });
}
