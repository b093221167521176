/** A ledger with six right children, and what a person has done to it, for tests of the check. */
import { CHECK_LEDGER, type CheckOutcome } from '../../src/commands/check-ledger';
import { apply, prepare, type Prepared } from '../../src/commands/run-command';
import { SET_UP } from '../../src/commands/set-up';
import { TABLES } from '../../src/ledger/tables';
import type { CellValue, Workbook } from '../../src/workbench/sheets/model';
import { childNumber } from '../ledger/audit/ledgers';
import { d } from '../ledger/calendar/helpers';
import { contextOn } from '../support/command-context';
import { ledgerFile } from '../support/ledger-file';

export const CONTEXT = contextOn(d('2026-11-23'));
export const COLUMNS = TABLES.Children.columns.map((column) => column.key);
export const columnAt = (key: string): number => COLUMNS.indexOf(key);
export const CHILDREN = 6;

export const ledger = ledgerFile(async (workbook) => {
  await apply(await prepare(SET_UP, { schoolName: '示范小学', term: '2026-2027-1', language: 'zh-CN' }, CONTEXT));
  const { sheet, table } = workbook.table('Children')!;
  for (let row = 0; row < CHILDREN; row++) {
    const child = childNumber(row);
    COLUMNS.forEach((key, column) => child[key] !== undefined && sheet.cells.setInput(row + 1, column, child[key] as CellValue));
  }
  table.rect = { ...table.rect, rows: 1 + CHILDREN };
});

/** The ledger with six right children, and what a person has done to the sheet of children since. */
export const open = (change: (cells: Cells, workbook: Workbook) => void = () => undefined): Workbook =>
  ledger.open((workbook) => change(workbook.table('Children')!.sheet.cells, workbook));
export const look = (): Promise<Prepared<CheckOutcome>> => prepare(CHECK_LEDGER, undefined, CONTEXT);
export const told = ({ outcome }: Prepared<CheckOutcome>): string[] =>
  outcome.findings.map(({ code, place, parameters }) => `${code} ${place.row} ${JSON.stringify(parameters ?? {})}`);

export const NAME = columnAt('name');
export type Cells = Workbook['sheets'][number]['cells'];
/** A cell with a formula, and what it shows. */
export function calculate(cells: Cells, row: number, column: number, shown: string): void {
  cells.setInput(row, column, { text: `="${shown}"` });
  cells.setValue(row, column, shown);
}
