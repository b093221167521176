/** A cell with a formula, as the calculation keeps it. */
import type { Node } from '@borgar/fx';
import { MAX_COLUMNS, type Formula, type Rect, type Sheet } from '../model';
import type { Matrix } from './operands';
import type { Precedents } from './precedents';

export interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: Formula;
  /** `null` when the text cannot be read. */
  readonly tree: Node | null;
  readonly precedents: Precedents;
  /** What it last wrote into the sheet beyond its own cell, to tell that from what a person typed there. */
  written?: Matrix | undefined;
  /** The block that it wanted to fill when something stood in the way. */
  blocked?: Rect | undefined;
}

/** One number for a cell of a sheet. */
export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}
