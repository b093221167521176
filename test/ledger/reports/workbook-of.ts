/** A workbook with the tables of a snapshot and a planned sheet, so that the sheet's own formulas can be calculated. */
import type { LedgerSnapshot } from '../../../src/ledger/model/snapshot';
import type { Raw } from '../../../src/ledger/model/raw';
import type { WorkbookPlan } from '../../../src/ledger/plan/workbook-plan';
import { Workbook, type Sheet } from '../../../src/workbench/sheets/model';
import { PLAIN_TABLE } from '../../support/plain-table';

export function workbookOf(snapshot: LedgerSnapshot, plan: WorkbookPlan): Workbook {
  const workbook = new Workbook();
  for (const table of Object.values(snapshot.tables)) {
    const sheet = workbook.addSheet(table.sheet);
    const body = table.rows.length > 0 ? table.rows : [table.headers.map(() => '')];
    [table.headers, ...body].forEach((cells, row) => cells.forEach((cell, column) => put(sheet, row, column, cell)));
    sheet.tables.push({
      id: String(workbook.newId()),
      name: table.name,
      rect: { row: 0, column: 0, rows: body.length + 1, columns: table.headers.length },
      ...PLAIN_TABLE,
      columns: table.headers.map((name, i) => ({ id: i + 1, name })),
    });
  }
  for (const edit of plan.edits) {
    if (edit.kind === 'ensureSheet') workbook.addSheet(edit.sheet);
    if (edit.kind !== 'writeBlock') continue;
    const sheet = workbook.sheet(edit.sheet)!;
    edit.values.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (cell === null) return;
        if (typeof cell === 'object') sheet.cells.setInput(edit.row - 1 + row, edit.column + column, { text: cell.formula });
        else put(sheet, edit.row - 1 + row, edit.column + column, cell);
      }),
    );
  }
  return workbook;
}

function put(sheet: Sheet, row: number, column: number, cell: Raw): void {
  if (cell !== '') sheet.cells.setInput(row, column, cell);
}
