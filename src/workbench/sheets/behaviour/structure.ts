/** Inserting and deleting rows, columns and cells, with everything that lies over them. */
import { bodyRect, contains, intersect, MAX_COLUMNS, MAX_ROWS, type Rect, type Sheet, type Workbook } from '../model';
import { clearCells, moveCells } from './move-cells';
import { SheetRefusal } from './refusal';
import type { Shift } from './shift';
import { shiftLayers } from './structure-layers';
import { shiftTables } from './structure-tables';

export interface StructureContext {
  readonly workbook: Workbook;
  /** Rewrites all formulas of the workbook after the cells have moved. */
  adjustFormulas(shift: Shift): void;
}

/** Inserts whole rows before `row`; they take the formats of the row above. Emits no change: the caller does. */
export function insertRows(context: StructureContext, sheet: Sheet, row: number, count: number): void {
  apply(context, sheet, { sheet: sheet.name, axis: 'rows', index: row, count });
}

export function deleteRows(context: StructureContext, sheet: Sheet, row: number, count: number): void {
  apply(context, sheet, { sheet: sheet.name, axis: 'rows', index: row, count: -count });
}

export function insertColumns(context: StructureContext, sheet: Sheet, column: number, count: number): void {
  apply(context, sheet, { sheet: sheet.name, axis: 'columns', index: column, count });
}

export function deleteColumns(context: StructureContext, sheet: Sheet, column: number, count: number): void {
  apply(context, sheet, { sheet: sheet.name, axis: 'columns', index: column, count: -count });
}

/** Inserts empty cells and moves what was there down or right. Whole rows or columns are recognised as such. */
export function insertCells(context: StructureContext, sheet: Sheet, rect: Rect, direction: 'down' | 'right'): void {
  apply(context, sheet, bandShift(sheet, rect, direction === 'down' ? 'rows' : 'columns', 1));
}

/** Deletes cells and closes the gap from below or from the right. */
export function deleteCells(context: StructureContext, sheet: Sheet, rect: Rect, direction: 'up' | 'left'): void {
  apply(context, sheet, bandShift(sheet, rect, direction === 'up' ? 'rows' : 'columns', -1));
}

function bandShift(sheet: Sheet, rect: Rect, axis: Shift['axis'], sign: 1 | -1): Shift {
  if (rect.columns === MAX_COLUMNS) return { sheet: sheet.name, axis: 'rows', index: rect.row, count: sign * rect.rows };
  if (rect.rows === MAX_ROWS) return { sheet: sheet.name, axis: 'columns', index: rect.column, count: sign * rect.columns };
  return axis === 'rows'
    ? {
        sheet: sheet.name,
        axis,
        index: rect.row,
        count: sign * rect.rows,
        within: { first: rect.column, last: rect.column + rect.columns - 1 },
      }
    : {
        sheet: sheet.name,
        axis,
        index: rect.column,
        count: sign * rect.columns,
        within: { first: rect.row, last: rect.row + rect.rows - 1 },
      };
}

function apply(context: StructureContext, sheet: Sheet, shift: Shift): void {
  refuseBroken(sheet, shift);
  shiftCells(sheet, shift);
  shiftLayers(context.workbook, sheet, shift);
  shiftTables(sheet, shift);
  if (shift.count > 0) inheritStyles(sheet, shift);
  context.adjustFormulas(shift);
  if (shift.count > 0 && shift.axis === 'rows') fillCalculatedColumns(sheet, shift);
}

/** Refuses before anything has moved. */
function refuseBroken(sheet: Sheet, shift: Shift): void {
  const { axis, index, count, within } = shift;
  const band: Rect = movingBand(shift);
  const used = sheet.cells.usedRect(true);
  const limit = axis === 'rows' ? MAX_ROWS : MAX_COLUMNS;
  const usedBand = used && intersect(used, band);
  if (count > 0 && usedBand && (axis === 'rows' ? usedBand.row + usedBand.rows : usedBand.column + usedBand.columns) + count > limit) {
    throw new SheetRefusal('pastEdge', 'Cells that are not empty would be pushed off the sheet.');
  }
  const cuts = (rect: Rect): boolean => {
    const common = within && intersect(rect, band);
    if (!common) return false;
    return axis === 'rows' ? common.columns < rect.columns : common.rows < rect.rows;
  };
  if (sheet.tables.some((table) => cuts(table.rect)))
    throw new SheetRefusal('tableParts', 'The operation would move only a part of a table.');
  if (sheet.merges.some(cuts)) throw new SheetRefusal('mergeParts', 'The operation would move only a part of a merged cell.');
  if (count >= 0 || axis !== 'rows') return;
  for (const { rect, showHeaders } of sheet.tables) {
    const header = showHeaders && rect.row >= index && rect.row < index - count;
    const inBand = !within || contains({ ...band, row: 0, rows: MAX_ROWS }, 0, rect.column);
    if (header && inBand && rect.row + rect.rows > index - count)
      throw new SheetRefusal('tableHeader', 'The header row of a table cannot be deleted alone.');
  }
}

/** All cells from the index on, in the moving band. */
function movingBand({ axis, index, within }: Shift): Rect {
  return axis === 'rows'
    ? {
        row: index,
        rows: MAX_ROWS - index,
        column: within?.first ?? 0,
        columns: within ? within.last - within.first + 1 : MAX_COLUMNS,
      }
    : {
        column: index,
        columns: MAX_COLUMNS - index,
        row: within?.first ?? 0,
        rows: within ? within.last - within.first + 1 : MAX_ROWS,
      };
}

function shiftCells(sheet: Sheet, shift: Shift): void {
  const { axis, count, within } = shift;
  if (axis === 'rows' && !within) {
    sheet.cells.shiftRows(shift.index, count);
    return;
  }
  const band = movingBand(shift);
  if (count < 0) {
    const gone = axis === 'rows' ? { ...band, rows: -count } : { ...band, columns: -count };
    clearCells(sheet.cells, gone);
  }
  const from =
    count > 0
      ? band
      : axis === 'rows'
        ? { ...band, row: band.row - count, rows: band.rows + count }
        : { ...band, column: band.column - count, columns: band.columns + count };
  moveCells(sheet.cells, from, axis === 'rows' ? count : 0, axis === 'columns' ? count : 0);
}

/** New lines look like the one before them, unless that is a table's header or there is none. */
function inheritStyles(sheet: Sheet, { axis, index, count, within }: Shift): void {
  const afterHeader = axis === 'rows' && sheet.tables.some((table) => table.showHeaders && table.rect.row === index - 1);
  const model = afterHeader ? index + count : index - 1;
  const used = sheet.cells.usedRect();
  if (model < 0 || !used) return;
  const first = within?.first ?? 0;
  const last = Math.min(within?.last ?? Infinity, axis === 'rows' ? used.column + used.columns - 1 : used.row + used.rows - 1);
  for (let line = index; line < index + count; line++) {
    for (let cross = first; cross <= last; cross++) {
      const style = axis === 'rows' ? sheet.cells.styleId(model, cross) : sheet.cells.styleId(cross, model);
      if (style !== 0) sheet.cells.setStyleId(axis === 'rows' ? line : cross, axis === 'rows' ? cross : line, style);
    }
  }
}

/** Rows inserted inside a table get the formulas of its calculated columns. */
function fillCalculatedColumns(sheet: Sheet, { index, count }: Shift): void {
  for (const table of sheet.tables) {
    const body = bodyRect(table);
    for (let row = Math.max(index, body.row); row < Math.min(index + count, body.row + body.rows); row++) {
      table.columns.forEach((column, at) => {
        if (column.calculatedFormula) sheet.cells.setInput(row, body.column + at, { text: column.calculatedFormula });
      });
    }
  }
}
