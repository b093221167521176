/** What a part of a formula can be while it is worked out: a value, a block of values, a reference, or a function. */
import type { Node } from '@borgar/fx';
import { CellError, MAX_COLUMNS, MAX_ROWS, type CellValue, type ErrorCode, type Rect, type Sheet } from '../model';

/** A block of values in row order. */
export class Matrix {
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly values: readonly CellValue[],
  ) {}

  at(row: number, column: number): CellValue {
    return this.values[row * this.columns + column] ?? null;
  }

  static build(rows: number, columns: number, value: (row: number, column: number) => CellValue): Matrix {
    const values: CellValue[] = [];
    for (let row = 0; row < rows; row++) for (let column = 0; column < columns; column++) values.push(value(row, column));
    return new Matrix(rows, columns, values);
  }
}

/** A block of cells on a sheet. Whole columns and rows keep their full size. */
export interface Area {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** One or more areas; only a union has several. */
export class Reference {
  constructor(readonly areas: readonly Area[]) {}

  /** The only area; a union fails, as it does in functions that take one block. */
  get area(): Area {
    const first = this.areas[0];
    if (!first || this.areas.length > 1) throw new Failure('#VALUE!');
    return first;
  }
}

/** Names bound by LET or LAMBDA, innermost first. Names are lower case, without the file prefix `_xlpm.`. */
export interface Variables {
  readonly name: string;
  readonly value: Operand;
  readonly outer: Variables | null;
}

export class Lambda {
  constructor(
    readonly parameters: readonly string[],
    readonly body: Node,
    readonly variables: Variables | null,
  ) {}
}

export type Operand = CellValue | Matrix | Reference | Lambda;

/** Ends the working-out of a function with an error value. */
export class Failure extends Error {
  readonly value: CellError;
  constructor(code: ErrorCode, detail = '') {
    super(detail || code);
    this.value = new CellError(code, detail);
  }
}

/** The used part of an area: at least one cell, so that an empty whole column still has a value. */
export function usedRect({ sheet, rect }: Area): Rect {
  const rows = Math.max(1, Math.min(rect.rows, sheet.cells.rowCount - rect.row));
  let columns = rect.columns;
  if (columns > 256) {
    let widest = 0;
    for (let row = rect.row; row < rect.row + rows; row++) widest = Math.max(widest, sheet.cells.rowValues(row).length);
    columns = Math.max(1, Math.min(columns, widest - rect.column));
  }
  return { row: rect.row, column: rect.column, rows, columns };
}

/** The values of an area. Whole columns and rows are cut to the used part. */
function readArea(area: Area): Matrix {
  const whole = area.rect.rows === MAX_ROWS || area.rect.columns === MAX_COLUMNS;
  const { row: top, column: left, rows, columns } = whole ? usedRect(area) : area.rect;
  const values: CellValue[] = [];
  for (let row = top; row < top + rows; row++) {
    const cells = area.sheet.cells.rowValues(row);
    for (let column = left; column < left + columns; column++) values.push(cells[column] ?? null);
  }
  return new Matrix(rows, columns, values);
}

/** A value or a block as a block. */
export function toMatrix(operand: Operand): Matrix {
  if (operand instanceof Matrix) return operand;
  if (operand instanceof Reference) return readArea(operand.area);
  if (operand instanceof Lambda) throw new Failure('#CALC!');
  return new Matrix(1, 1, [operand]);
}

/** A reference to one cell becomes its value, a larger one its block; values stay as they are. */
export function toValue(operand: Operand): CellValue | Matrix {
  if (operand instanceof Lambda) throw new Failure('#CALC!');
  if (!(operand instanceof Reference)) return operand;
  const { sheet, rect } = operand.area;
  return rect.rows === 1 && rect.columns === 1 ? sheet.cells.value(rect.row, rect.column) : readArea(operand.area);
}

/** One value: the first of a block. */
export function toScalar(operand: Operand): CellValue {
  const value = toValue(operand);
  return value instanceof Matrix ? value.at(0, 0) : value;
}

/** Visits every value in row order; `stored` tells values of cells and arrays from values written as arguments. */
export function visit(operand: Operand, use: (value: CellValue, stored: boolean) => void): void {
  if (operand instanceof Reference) {
    for (const area of operand.areas) {
      const { row: top, column: left, rows, columns } = usedRect(area);
      for (let row = top; row < top + rows; row++) {
        const cells = area.sheet.cells.rowValues(row);
        const end = Math.min(left + columns, cells.length);
        for (let column = left; column < end; column++) use(cells[column] ?? null, true);
      }
    }
    return;
  }
  if (operand instanceof Matrix) {
    for (const value of operand.values) use(value, true);
    return;
  }
  if (operand instanceof Lambda) throw new Failure('#CALC!');
  use(operand, false);
}
