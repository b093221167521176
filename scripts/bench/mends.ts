/** What it costs to mend a tenth of the children's classes and phones at once, and to take that back. */
import { mend } from '../../src/commands/answer-findings';
import { CHECK_LEDGER } from '../../src/commands/check-ledger';
import { prepare, undo } from '../../src/commands/run-command';
import { isSure } from '../../src/ledger/audit';
import type { Session } from '../../src/workbench/cli/session';
import type { Workbook } from '../../src/workbench/sheets/model';
import { CONTEXT } from './ledgers';
import { measure, type CostRow } from './measure';

/** How a person writes what stands in some columns. */
const SLOPPY: Readonly<Record<string, (content: string) => string>> = {
  班级: (content) => content.replace(/^(.)年级(\d+)班$/u, '$1（$2）班'),
  监护人电话: (content) => content.replace(/^(\d{3})(\d{4})/u, '$1-$2-'),
};

/** Makes the cells sloppy, mends them, takes it back, and leaves them mended. */
export async function mendRows(workbook: Workbook, session: Session): Promise<CostRow[]> {
  const cells = makeSloppy(workbook);
  const { snapshot, outcome } = await prepare(CHECK_LEDGER, undefined, CONTEXT);
  const mends = outcome.mends.filter((one) => isSure(one.finding));
  const rows = [
    { name: `mend ${cells} cells: write`, cost: (await measure(session.log, () => mend(snapshot, mends))).cost },
    { name: `mend ${cells} cells: undo`, cost: (await measure(session.log, () => undo())).cost },
  ];
  await mend(snapshot, mends);
  return rows;
}

/** Returns the number of cells. */
function makeSloppy(workbook: Workbook): number {
  const found = workbook.table('Children');
  if (!found) throw new Error('The school has no table of children.');
  const { sheet, table } = found;
  let count = 0;
  for (const [header, write] of Object.entries(SLOPPY)) {
    const column = table.rect.column + table.columns.findIndex((one) => one.name === header);
    for (let row = table.rect.row + 1; row < table.rect.row + table.rect.rows; row += 10) {
      const content = sheet.cells.value(row, column);
      if (typeof content !== 'string' || write(content) === content) continue;
      sheet.cells.setInput(row, column, write(content));
      count++;
    }
  }
  return count;
}
