/** Excel tables: making, resizing, renaming and taking apart. */
import { bodyRect, contains, intersect, type Rect, type Sheet, type Table, type Workbook } from '../model';
import { clearCells } from './move-cells';
import { SheetRefusal } from './refusal';
import { insertCells, type StructureContext } from './structure';
import { showFilteredRows } from './filter';
import { fillCalculated } from './table-rows';
import { writeHeaders } from './table-headers';
import { checkTableName, freeColumnName, freeTableName } from './table-names';

export { headerEdits, writeHeaders } from './table-headers';
export { appendRows, expandTable, fillCalculated } from './table-rows';

export const DEFAULT_TABLE_STYLE = 'TableStyleMedium2';

export interface NewTable {
  rect: Rect;
  /** Whether the first row of `rect` holds headers; else a header row is written above it by moving the cells down. */
  hasHeaders: boolean;
  name?: string;
  style?: string;
}

/** A table needs one data row: a block of headers alone is a row higher than it says. */
export function addTable(context: StructureContext, sheet: Sheet, options: NewTable): Table {
  const { workbook } = context;
  const { hasHeaders, name = freeTableName(workbook) } = options;
  checkTableName(workbook, name);
  const rows = Math.max(options.rect.rows + (hasHeaders ? 0 : 1), 2);
  const rect = { ...options.rect, rows };
  refuseOverlap(sheet, rect);
  if (!hasHeaders) insertCells(context, sheet, { ...options.rect, rows: 1 }, 'down');
  const table: Table = {
    id: `{T${workbook.newId()}}`,
    name,
    rect,
    showHeaders: true,
    showTotals: false,
    columns: [],
    style: options.style ?? DEFAULT_TABLE_STYLE,
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
    showFilterButton: true,
  };
  writeHeaders(workbook, sheet, table);
  sheet.tables.push(table);
  return table;
}

/** The header row must stay where it is and the new area must overlap the old one. */
export function resizeTable(workbook: Workbook, sheet: Sheet, table: Table, rect: Rect): void {
  const smallest = (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0) + 1;
  if (rect.row !== table.rect.row || !intersect(rect, table.rect) || rect.rows < smallest) {
    throw new SheetRefusal('tableHeader', 'The header must stay in the same row, and the new area must overlap the old one.');
  }
  refuseOverlap(sheet, rect, table);
  const bodyBefore = bodyRect(table);
  const movedBy = rect.column - table.rect.column;
  if (movedBy > 0) table.columns.splice(0, movedBy);
  for (let index = 0; index < -movedBy; index++) {
    const id = Math.max(0, ...table.columns.map((one) => one.id)) + 1;
    table.columns.unshift({ id, name: freeColumnName(table.columns.map((one) => one.name)) });
  }
  table.columns.length = Math.min(table.columns.length, rect.columns);
  table.rect = rect;
  if (table.filter)
    table.filter = {
      rect: { ...rect, rows: rect.rows - (table.showTotals ? 1 : 0) },
      criteria: table.filter.criteria,
    };
  writeHeaders(workbook, sheet, table);
  fillCalculated(sheet, table, bodyBefore.row + bodyBefore.rows);
}

/** The table is gone, its cells and what they hold stay. */
export function convertToRange(sheet: Sheet, table: Table): void {
  showFilteredRows(sheet, table);
  sheet.tables = sheet.tables.filter((one) => one !== table);
}

/** The table is gone with its cells. */
export function deleteTable(sheet: Sheet, table: Table): void {
  convertToRange(sheet, table);
  clearCells(sheet.cells, table.rect);
}

/** The caller rewrites the formulas that use the old name. */
export function renameTable(workbook: Workbook, table: Table, name: string): void {
  checkTableName(workbook, name, table.id);
  table.name = name;
}

export function tableAt(sheet: Sheet, row: number, column: number): Table | undefined {
  return sheet.tables.find((table) => contains(table.rect, row, column));
}

export function refuseOverlap(sheet: Sheet, rect: Rect, own?: Table): void {
  if (sheet.tables.some((table) => table !== own && intersect(table.rect, rect)))
    throw new SheetRefusal('tableOverlap', 'A table cannot overlap another table.');
  if (sheet.merges.some((merge) => intersect(merge, rect))) throw new SheetRefusal('tableOverlap', 'A table cannot hold merged cells.');
}
