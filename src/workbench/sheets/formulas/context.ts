/** What a function sees of the world while a formula is worked out. */
import type { Node } from '@borgar/fx';
import type { CellValue, Sheet, Workbook } from '../model';
import type { Day } from './calendar';
import type { Area, Operand, Variables } from './operands';
import type { ColumnIndex } from './column-index';

/** The cell that a formula stands in, or is read as if it stood in. */
export interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** What the calculation offers to the formulas it works out. */
export interface Engine {
  readonly workbook: Workbook;
  /** Serial day and time of TODAY and NOW. */
  now(): Day;
  /** The index over one column of a sheet, valid for the values as they are now. */
  columnIndex(sheet: Sheet, column: number): ColumnIndex;
  /** Brings an area up to date that the formula reached in a way not visible in its text (OFFSET, INDIRECT). */
  prepare(area: Area): void;
  /** A function that the engine does not know, or a custom one. `undefined` = no such function. */
  callCustom(name: string, args: Operand[], place: Place): Operand | undefined;
  reportUnknown(name: string): void;
}

export interface Context {
  readonly engine: Engine;
  readonly place: Place;
  readonly variables: Variables | null;
  /** Works out a part of the formula, by default with the variables in force here. An omitted argument is empty. */
  evaluate(node: Node | null, variables?: Variables | null): Operand;
  /** Calls what LAMBDA made. */
  apply(lambda: Operand, args: readonly Operand[]): Operand;
}

/** Custom functions such as `CARE.AGE`, by upper-case name with namespace. */
export interface CustomFunctions {
  lookup(name: string): CustomFunction | undefined;
}

export interface CustomCall {
  readonly name: string;
  readonly place: Place;
}

/** A block argument arrives as rows of values. A promise shows #BUSY! until it settles. */
export type CustomFunction = (
  args: (CellValue | CellValue[][])[],
  call: CustomCall,
) => CellValue | CellValue[][] | Promise<CellValue | CellValue[][]>;
