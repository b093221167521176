/** What Excel does by itself after cells were written: tables take in what is typed beside them, renamed headers rename references. */
import { expandTable } from '../../sheets/behaviour/table-rows';
import { headerEdits } from '../../sheets/behaviour/table-headers';
import { adjustWorkbook } from '../../sheets/formulas';
import type { Rect, Sheet, Workbook } from '../../sheets/model';
import { structureContext } from './structure-context';

export function followEdit(workbook: Workbook, sheet: Sheet, written: Rect): void {
  for (const { table, from, to } of headerEdits(workbook, sheet, written)) {
    adjustWorkbook(workbook, { kind: 'column', table: table.name, from, to });
    workbook.changes.emit({ kind: 'table', sheetId: sheet.id, tableId: table.id, action: 'changed', source: 'person' });
  }
  const grown = expandTable(structureContext(workbook), sheet, written);
  if (!grown) return;
  workbook.changes.emit({
    kind: 'cells',
    sheetId: sheet.id,
    rect: { ...grown.rect, row: written.row, rows: written.rows },
    source: 'person',
  });
  workbook.changes.emit({ kind: 'table', sheetId: sheet.id, tableId: grown.id, action: 'resized', source: 'person' });
}
