/** A sheet that somebody brought: cells as they are, before anything is recognised. */
import type { Raw } from '../model/raw';

export interface RosterSource {
  readonly name: string;
  /** 1-based sheet row and 0-based sheet column of `values[0][0]`, so that messages name real cells. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Rows of equal length. */
  readonly values: readonly (readonly Raw[])[];
  /** The same cells as shown, so that a class turned into a date can be told from a date. */
  readonly texts: readonly (readonly string[])[];
  /** Merged blocks, relative to `values`. */
  readonly merges: readonly { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }[];
  /** Rows and columns of `values` that are hidden, by hand or by a filter; absent = none. */
  readonly hidden?: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  /** Rows of `values` with struck-out text, and cells with a formula that nothing has ever computed; absent = none are known. */
  readonly struckRows?: readonly number[];
  readonly uncomputed?: readonly { readonly row: number; readonly column: number }[];
  /** Whether the sheet itself is hidden. */
  readonly isHidden?: boolean;
  /** Name of the file that it was read from; absent for a sheet of the open workbook. */
  readonly file?: string;
}
