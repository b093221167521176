/** Tables and filters after a shift: their areas, and the columns that came or went. */
import type { AutoFilter, Sheet, Table } from '../model';
import { shiftLine, shiftRect, type Shift } from './shift';
import { freeColumnName } from './table-names';

export function shiftTables(sheet: Sheet, shift: Shift): void {
  sheet.tables = sheet.tables.filter((table) => shiftTable(sheet, table, shift));
}

/** Returns whether anything of the table is left. */
function shiftTable(sheet: Sheet, table: Table, shift: Shift): boolean {
  const before = table.rect;
  const after = shiftRect(before, shift);
  if (!after) return false;
  if (shift.axis === 'columns' && after.columns !== before.columns) {
    if (shift.count > 0) addColumns(sheet, table, shift.index - before.column, shift.count);
    else table.columns = table.columns.filter((_column, at) => shiftLine(before.column + at, shift) !== null);
  }
  const smallest = (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0) + 1;
  table.rect = { ...after, rows: Math.max(after.rows, smallest) };
  if (table.filter) {
    const filter = shiftFilter(table.filter, shift);
    if (filter) table.filter = filter;
    else delete table.filter;
  }
  return true;
}

function addColumns(sheet: Sheet, table: Table, at: number, count: number): void {
  for (let index = 0; index < count; index++) {
    const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
    const name = freeColumnName(table.columns.map((column) => column.name));
    table.columns.splice(at + index, 0, { id, name });
    if (table.showHeaders) sheet.cells.setInput(table.rect.row, table.rect.column + at + index, name);
  }
}

/** `null` when the filter's whole area was deleted. Criteria stay with their columns. */
export function shiftFilter(filter: AutoFilter, shift: Shift): AutoFilter | null {
  const rect = shiftRect(filter.rect, shift);
  if (!rect) return null;
  if (shift.axis === 'rows') return { rect, criteria: filter.criteria };
  const criteria: AutoFilter['criteria'] = new Map();
  for (const [at, criterion] of filter.criteria) {
    const to = shiftLine(filter.rect.column + at, shift);
    if (to !== null && !shift.within) criteria.set(to - rect.column, criterion);
    else if (shift.within) criteria.set(at, criterion);
  }
  return { rect, criteria };
}
