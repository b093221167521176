/** The figures of a summary sheet, told twice: by its formulas and by the rules. */
import { figuresOn } from '../../../src/ledger/figures/figures';
import { basisPoints } from '../../../src/ledger/figures/ratio';
import type { LedgerSnapshot } from '../../../src/ledger/model/snapshot';
import { readLedger } from '../../../src/ledger/records/read-ledger';
import { planSummary } from '../../../src/ledger/reports/plan-summary';
import { Calculator } from '../../../src/workbench/sheets/formulas';
import type { CellValue } from '../../../src/workbench/sheets/model';
import { d } from '../calendar/helpers';
import { WORDS } from './report-words';
import { workbookOf } from './workbook-of';

export const ASOF = d('2026-11-23');

/** The rows of the sheet as calculated: id, numerator, denominator, share, blanks. */
export function calculated(snapshot: LedgerSnapshot, asOf = ASOF): CellValue[][] {
  const workbook = workbookOf(snapshot, planSummary(snapshot, { asOf }, WORDS[snapshot.settings.language]));
  new Calculator(workbook, { asOf }).recalculateAll();
  const sheet = workbook.sheet(WORDS[snapshot.settings.language].reports.summary.sheet)!;
  const rows: CellValue[][] = [];
  for (let row = 6; row < sheet.cells.rowCount; row++) {
    const id = sheet.cells.value(row, 0);
    if (typeof id === 'string' && /^S\d+$/.test(id))
      rows.push([id, 2, 3, 4, 5].map((at) => (typeof at === 'number' ? sheet.cells.value(row, at) : at)));
  }
  return rows;
}

/** The same from the rules. */
export function expected(snapshot: LedgerSnapshot, asOf = ASOF): CellValue[][] {
  const { shares, onTime } = figuresOn(readLedger(snapshot, asOf).ledger, asOf);
  return [...shares, onTime.total].map((one) => {
    const points = basisPoints(one);
    return [one.id, one.numerator, one.denominator, points === null ? '—' : points / 10_000, one.blanks];
  });
}
