/** The edits of which every plan consists: plain data, in the order in which they are applied. */
import type { Raw } from '../model/raw';

/** What a plan may write into a cell; `null` leaves the cell as it is, `''` clears it. */
export type Written = Raw | null | { readonly formula: string };

export interface CellFormat {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  /** `#RRGGBB`. */
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly border?: 'thin' | 'none';
  /** Points. */
  readonly rowHeight?: number;
}

/** A block on a sheet: 1-based `row` as Excel shows it, 0-based `column`. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A cell to change, with what it held when the plan was made: if it holds something else, nothing is written. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly before: Raw;
  readonly after: Written;
  /** Number format that the cell gets first: a day written into a cell of format text would become text. */
  readonly numberFormat?: string;
}

/** A cell that must still hold what it held when the plan was made. */
export type ExpectedCell = Pick<CellChange, 'row' | 'column' | 'before'>;

export interface ValidationRule {
  readonly type: 'list' | 'date' | 'wholeNumber' | 'decimal' | 'textLength' | 'custom';
  /** For `list` a formula naming the range, for `custom` the formula, relative to the first cell of the area. */
  readonly formula?: string;
  readonly from?: number;
  readonly to?: number;
  /** Shown when the cell is selected. */
  readonly prompt?: string;
  /** Shown when the entry is refused (or questioned, for `warning`). */
  readonly message: string;
  readonly style: 'stop' | 'warning' | 'information';
}

export interface HighlightRule {
  /** Formula relative to the first cell of the area, or Excel's own duplicate rule. */
  readonly rule: { readonly formula: string } | 'duplicates';
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
}

export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  readonly paper: 'A4' | 'A3';
  readonly fitToWidth: boolean;
  /** Number of rows from the top that repeat on every page. */
  readonly titleRows?: number;
  /** Number of columns from the left that repeat on every page. */
  readonly titleColumns?: number;
  readonly footer?: string;
}

export type Edit =
  /** Makes the sheet if there is none of the name; an existing one is left alone. */
  | {
      readonly kind: 'ensureSheet';
      readonly sheet: string;
      readonly tabColor?: string;
      readonly first?: boolean;
      readonly hidden?: boolean;
    }
  /** Empties a generated sheet before it is written anew: cells, formats, merges, rules. Only for sheets that the add-in generated. */
  | { readonly kind: 'clearSheet'; readonly sheet: string }
  /** Makes a table at A1 of its sheet unless a table of the name exists anywhere. `rows` are its first data rows. */
  | {
      readonly kind: 'ensureTable';
      readonly sheet: string;
      readonly table: string;
      readonly headers: readonly string[];
      readonly numberFormats: readonly string[];
      readonly rows: readonly (readonly Raw[])[];
      readonly style: string;
    }
  /** Adds missing columns at the right end of a table. */
  | { readonly kind: 'addColumns'; readonly table: string; readonly headers: readonly string[]; readonly numberFormats: readonly string[] }
  /** Adds rows below the last non-blank row of a table. `columns` names the header (as it stands) of each value. */
  | {
      readonly kind: 'appendRows';
      readonly table: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly Written[])[];
      /** Key of the table's last row when the plan was made: if another stands there, someone added rows and nothing is written. */
      readonly lastKey?: Raw;
    }
  /** Changes single cells after checking that they still hold `before`. */
  | { readonly kind: 'setCells'; readonly sheet: string; readonly cells: readonly CellChange[] }
  /** Writes nothing: only looks whether the cells still hold `before`, before the plan is written and before it is taken back. */
  | { readonly kind: 'expect'; readonly sheet: string; readonly cells: readonly ExpectedCell[] }
  /** Writes a block without a check: on a sheet that the plan makes or empties, or over what the add-in itself wrote. Row lengths are equal. */
  | {
      readonly kind: 'writeBlock';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly values: readonly (readonly Written[])[];
    }
  | { readonly kind: 'format'; readonly sheet: string; readonly area: Area; readonly format: CellFormat }
  | { readonly kind: 'merge'; readonly sheet: string; readonly area: Area }
  /** Widths in characters of the default font, from `column` on. */
  | { readonly kind: 'columnWidths'; readonly sheet: string; readonly column: number; readonly widths: readonly number[] }
  | { readonly kind: 'freeze'; readonly sheet: string; readonly rows: number; readonly columns: number }
  /** Rules over the body of one table column, by its header; they grow with the table. */
  | { readonly kind: 'validate'; readonly table: string; readonly header: string; readonly rule: ValidationRule }
  | { readonly kind: 'highlight'; readonly table: string; readonly header: string; readonly rule: HighlightRule }
  /** Makes a workbook-level name, or points an existing one anew. */
  | { readonly kind: 'defineName'; readonly name: string; readonly formula: string }
  | {
      readonly kind: 'link';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly text: string;
      readonly to: string;
    }
  | { readonly kind: 'pageSetup'; readonly sheet: string; readonly setup: PageSetup }
  | { readonly kind: 'setting'; readonly key: string; readonly value: unknown }
  | { readonly kind: 'activate'; readonly sheet: string };
