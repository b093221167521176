/** Writes results into the sheets: single values, blocks that spill, and #SPILL! where something stands in the way. */
import { CellError, MAX_COLUMNS, MAX_ROWS, bounding, contains, intersect, type CellValue, type Rect, type Sheet } from '../model';
import { outputOf } from './graph';
import type { FormulaCell } from './formula-cell';
import { guarded } from './operators';
import { Matrix, toValue, type Area, type Operand } from './operands';

export class Results {
  /** Changed cells per sheet, as one block each. */
  readonly changed = new Map<Sheet, Rect>();
  /** Blocks beyond a formula's own cell that changed: their readers may have to run again. */
  spilled: Area[] = [];

  constructor(private readonly touched: (sheet: Sheet, column: number) => void) {}

  write(cell: FormulaCell, result: Operand): void {
    const value = guarded(() => toValue(result));
    if (!(value instanceof Matrix) || value.values.length === 0)
      return this.writeSingle(cell, value instanceof Matrix ? new CellError('#CALC!') : value, false);
    if (value.values.length === 1) return this.writeSingle(cell, value.at(0, 0), true);
    const rect = { row: cell.row, column: cell.column, rows: value.rows, columns: value.columns };
    if (isBlocked(cell, rect)) {
      this.writeSingle(cell, new CellError('#SPILL!'), false);
      cell.blocked = rect;
      return;
    }
    this.writeBlock(cell, rect, new Matrix(value.rows, value.columns, value.values.map(shown)));
  }

  private writeSingle(cell: FormulaCell, value: CellValue, isBlock: boolean): void {
    const before = outputOf(cell);
    this.clear(cell, before, { ...before, rows: 1, columns: 1 });
    if (isBlock) cell.formula.spill = { rows: 1, columns: 1 };
    else delete cell.formula.spill;
    cell.blocked = undefined;
    cell.written = undefined;
    this.set(cell.sheet, cell.row, cell.column, shown(value));
  }

  private writeBlock(cell: FormulaCell, rect: Rect, block: Matrix): void {
    const before = outputOf(cell);
    let differs = before.rows !== rect.rows || before.columns !== rect.columns;
    this.clear(cell, before, rect);
    for (let row = 0; row < rect.rows; row++) {
      for (let column = 0; column < rect.columns; column++) {
        if (this.set(cell.sheet, rect.row + row, rect.column + column, block.at(row, column))) differs = true;
      }
    }
    cell.formula.spill = { rows: rect.rows, columns: rect.columns };
    cell.blocked = undefined;
    cell.written = block;
    if (differs) this.spilled.push({ sheet: cell.sheet, rect: bounding(before, rect) });
  }

  /** Empties what a formula filled before and does not fill now. */
  clear(cell: FormulaCell, before: Rect, now: Rect | null): void {
    let cleared = false;
    for (let row = before.row; row < before.row + before.rows; row++) {
      for (let column = before.column; column < before.column + before.columns; column++) {
        const own = row === cell.row && column === cell.column;
        if (own || (now && contains(now, row, column)) || !isOwn(cell, row, column)) continue;
        cleared = this.set(cell.sheet, row, column, null) || cleared;
      }
    }
    if (cleared) this.spilled.push({ sheet: cell.sheet, rect: before });
  }

  private set(sheet: Sheet, row: number, column: number, value: CellValue): boolean {
    if (same(sheet.cells.value(row, column), value)) return false;
    sheet.cells.setValue(row, column, value);
    this.touched(sheet, column);
    const at = { row, column, rows: 1, columns: 1 };
    const known = this.changed.get(sheet);
    if (!known) this.changed.set(sheet, at);
    else if (!contains(known, row, column)) this.changed.set(sheet, bounding(known, at));
    return true;
  }
}

/** An empty result shows 0. */
function shown(value: CellValue): CellValue {
  return value ?? 0;
}

function same(a: CellValue, b: CellValue): boolean {
  return a === b || (a instanceof CellError && b instanceof CellError && a.code === b.code && a.detail === b.detail);
}

/** Whether a cell past the anchor holds what the formula put there, and nothing a person typed since. */
function isOwn(cell: FormulaCell, row: number, column: number): boolean {
  if (!contains(outputOf(cell), row, column) || cell.sheet.cells.formula(row, column)) return false;
  if (!cell.written) return true;
  return same(cell.sheet.cells.value(row, column), cell.written.at(row - cell.row, column - cell.column));
}

function isBlocked(cell: FormulaCell, rect: Rect): boolean {
  const { sheet } = cell;
  if (rect.row + rect.rows > MAX_ROWS || rect.column + rect.columns > MAX_COLUMNS) return true;
  if (sheet.tables.some((table) => intersect(table.rect, rect)) || sheet.merges.some((merge) => intersect(merge, rect))) return true;
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      if (row === cell.row && column === cell.column) continue;
      if (sheet.cells.formula(row, column)) return true;
      if (sheet.cells.value(row, column) !== null && !isOwn(cell, row, column)) return true;
    }
  }
  return false;
}
