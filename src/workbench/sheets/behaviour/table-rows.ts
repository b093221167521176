/** How a table grows: rows appended by an add-in, rows and columns typed next to it by a person. */
import { bodyRect, intersect, type Rect, type Sheet, type Table } from '../model';
import { insertCells, type StructureContext } from './structure';
import { writeHeaders } from './table-headers';
import { freeColumnName } from './table-names';

/** Grows the table at its end; what lies below moves down. Returns the block of the new rows. */
export function appendRows(context: StructureContext, sheet: Sheet, table: Table, count: number): Rect {
  const rows = table.rect.rows + count;
  const end = table.rect.row + table.rect.rows - (table.showTotals ? 1 : 0);
  const added: Rect = { row: end, column: table.rect.column, rows: count, columns: table.rect.columns };
  if (table.showTotals || anythingBelow(sheet, added)) insertCells(context, sheet, added, 'down');
  growDown(sheet, table, { ...table.rect, rows }, added);
  return added;
}

/**
 * Call after a person or an add-in wrote into `written`: a table that ends directly above it, or directly left of it,
 * takes it in, as Excel's auto-correction does. As in Excel nothing happens when the first written cell is empty, when
 * the table has a totals row, or when the block reaches beyond the table's sides. Returns the grown table.
 */
export function expandTable(context: StructureContext, sheet: Sheet, written: Rect): Table | null {
  if (sheet.cells.value(written.row, written.column) === null && !sheet.cells.formula(written.row, written.column)) return null;
  for (const table of sheet.tables) {
    const { rect } = table;
    const below =
      !table.showTotals &&
      written.row === rect.row + rect.rows &&
      written.column >= rect.column &&
      written.column + written.columns <= rect.column + rect.columns;
    const beside =
      written.column === rect.column + rect.columns && written.row >= rect.row && written.row + written.rows <= rect.row + rect.rows;
    if (!below && !beside) continue;
    const target = below ? { ...rect, rows: rect.rows + written.rows } : { ...rect, columns: rect.columns + written.columns };
    const blocked =
      sheet.tables.some((one) => one !== table && intersect(one.rect, target)) || sheet.merges.some((merge) => intersect(merge, target));
    if (blocked) continue;
    if (below) growDown(sheet, table, target, { ...written, column: rect.column, columns: rect.columns }, written);
    else growRight(context, sheet, table, written.columns);
    return table;
  }
  return null;
}

/** Puts the formulas of calculated columns into the body's rows from `fromRow` on, except into `kept`. */
export function fillCalculated(sheet: Sheet, table: Table, fromRow: number, kept?: Rect): void {
  const body = bodyRect(table);
  for (let row = Math.max(fromRow, body.row); row < body.row + body.rows; row++) {
    table.columns.forEach((column, at) => {
      const place = { row, column: body.column + at, rows: 1, columns: 1 };
      if (column.calculatedFormula && !(kept && intersect(place, kept)))
        sheet.cells.setInput(row, place.column, { text: column.calculatedFormula });
    });
  }
}

function growDown(sheet: Sheet, table: Table, rect: Rect, added: Rect, kept?: Rect): void {
  table.rect = rect;
  if (table.filter) table.filter = { ...table.filter, rect: { ...rect, rows: rect.rows - (table.showTotals ? 1 : 0) } };
  inheritFormats(sheet, added);
  extendRules(sheet, added);
  fillCalculated(sheet, table, added.row, kept);
}

function growRight(context: StructureContext, sheet: Sheet, table: Table, count: number): void {
  const { rect } = table;
  table.rect = { ...rect, columns: rect.columns + count };
  for (let index = 0; index < count; index++) {
    const id = Math.max(0, ...table.columns.map((one) => one.id)) + 1;
    const column = rect.column + rect.columns + index;
    const names = table.columns.map((one) => one.name);
    table.columns.push({ id, name: freeColumnName(names) });
    if (table.showHeaders && sheet.cells.value(rect.row, column) === null) sheet.cells.setInput(rect.row, column, freeColumnName(names));
  }
  if (table.filter) table.filter = { ...table.filter, rect: { ...table.filter.rect, columns: table.rect.columns } };
  writeHeaders(context.workbook, sheet, table);
}

function anythingBelow(sheet: Sheet, added: Rect): boolean {
  const used = sheet.cells.usedRect(true);
  const below = used && intersect(used, { ...added, rows: Math.max(used.row + used.rows - added.row, 1) });
  if (!below) return false;
  for (let row = below.row; row < below.row + below.rows; row++) {
    for (let column = below.column; column < below.column + below.columns; column++) {
      if (sheet.cells.value(row, column) !== null || sheet.cells.formula(row, column)) return true;
    }
  }
  return false;
}

/** New cells that have no format take that of the cell above the first new row. */
function inheritFormats(sheet: Sheet, added: Rect): void {
  for (let column = added.column; column < added.column + added.columns; column++) {
    const style = sheet.cells.styleId(added.row - 1, column);
    for (let row = added.row; row < added.row + added.rows; row++) {
      if (style !== 0 && sheet.cells.styleId(row, column) === 0) sheet.cells.setStyleId(row, column, style);
    }
  }
}

/** Rules that end with the table's last row before now go on to the new end. */
function extendRules(sheet: Sheet, added: Rect): void {
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) {
    rule.ranges = rule.ranges.map((range) => {
      const inside = range.column >= added.column && range.column + range.columns <= added.column + added.columns;
      return inside && range.row + range.rows === added.row ? { ...range, rows: range.rows + added.rows } : range;
    });
  }
}
