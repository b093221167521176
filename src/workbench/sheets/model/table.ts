/** An Excel table (ListObject). */
import type { Rect } from './address';

export interface TableColumn {
  id: number;
  /** Equal to the header cell's text; unique in the table, ignoring case. */
  name: string;
  calculatedFormula?: string;
  totalsLabel?: string;
  totalsFunction?: string;
}

export interface AutoFilter {
  rect: Rect;
  /** By column offset in `rect`: the values that stay visible, as shown text; or a criterion like `>5`. */
  criteria: Map<number, { values: string[] } | { criterion1: string; criterion2?: string; and?: boolean }>;
}

export interface Table {
  readonly id: string;
  name: string;
  /** Header row, body and totals row together. */
  rect: Rect;
  showHeaders: boolean;
  showTotals: boolean;
  columns: TableColumn[];
  /** `TableStyleMedium2` and the like; empty = none. */
  style: string;
  bandedRows: boolean;
  bandedColumns: boolean;
  firstColumn: boolean;
  lastColumn: boolean;
  showFilterButton: boolean;
  filter?: AutoFilter;
}

/** The table's data rows; `rows` is at least 1, an empty table keeps one blank row as Excel does. */
export function bodyRect(table: Table): Rect {
  const top = table.showHeaders ? 1 : 0;
  const rows = table.rect.rows - top - (table.showTotals ? 1 : 0);
  return { ...table.rect, row: table.rect.row + top, rows: Math.max(rows, 1) };
}
