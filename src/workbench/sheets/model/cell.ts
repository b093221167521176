/** What one cell of the workbook model holds. */

export const ERROR_CODES = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!', '#BUSY!'] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An Excel error value. `detail` is the hover message of a custom function, never shown in the cell. */
export class CellError {
  constructor(
    readonly code: ErrorCode,
    readonly detail = '',
  ) {}
  toString(): string {
    return this.code;
  }
}

/** A cell's value. `null` is an empty cell; dates are serial numbers and differ only by number format. */
export type CellValue = string | number | boolean | CellError | null;

export interface Formula {
  /** The formula in English A1 notation with its leading `=`. */
  readonly text: string;
  /** The block that the formula fills: 1×1 unless it spills. Set by calculation. */
  spill?: { rows: number; columns: number };
}
