/** A table grows when someone types right below or beside it, as Excel's automatic table expansion. */
import type { Rect, Sheet, Workbook } from '../../sheets/model';
import { intersect } from '../../sheets/model';

/** Looks at a block that was just written; grows at most one table by one edge. */
export function growTables(workbook: Workbook, sheet: Sheet, rect: Rect): void {
  const filled = hasContent(sheet, rect);
  if (!filled) return;
  for (const table of sheet.tables) {
    const { rect: area } = table;
    const below = area.row + area.rows;
    const withinColumns = rect.column >= area.column && rect.column + rect.columns <= area.column + area.columns;
    if (table.showTotals || rect.row !== below || !withinColumns) continue;
    const grown = { ...area, rows: area.rows + rect.rows };
    const added = { ...area, row: below, rows: rect.rows };
    if (sheet.tables.some((other) => other !== table && intersect(other.rect, added))) continue;
    table.rect = grown;
    fillNewRows(workbook, sheet, area, added, table.columns.map((column) => column.calculatedFormula));
    workbook.changes.emit({ kind: 'table', sheetId: sheet.id, tableId: table.id, action: 'resized', source: 'person' });
    return;
  }
}

/** New rows take the format of the last old row, calculated columns their formula. */
function fillNewRows(workbook: Workbook, sheet: Sheet, area: Rect, added: Rect, formulas: readonly (string | undefined)[]): void {
  const model = area.row + area.rows - 1;
  for (let row = added.row; row < added.row + added.rows; row++) {
    for (let offset = 0; offset < area.columns; offset++) {
      const column = area.column + offset;
      if (area.rows > 1 && sheet.cells.styleId(row, column) === 0) sheet.cells.setStyleId(row, column, sheet.cells.styleId(model, column));
      const formula = formulas[offset];
      if (formula !== undefined && sheet.cells.value(row, column) === null && !sheet.cells.formula(row, column)) sheet.cells.setInput(row, column, { text: formula });
    }
  }
  workbook.changes.emit({ kind: 'cells', sheetId: sheet.id, rect: added, source: 'person' });
}

function hasContent(sheet: Sheet, rect: Rect): boolean {
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      if (sheet.cells.value(row, column) !== null || sheet.cells.formula(row, column)) return true;
    }
  }
  return false;
}
