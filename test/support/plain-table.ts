/** How a table looks that a person has made by one click. */
import type { Table } from '../../src/workbench/sheets/model';

export const PLAIN_TABLE = {
  showHeaders: true,
  showTotals: false,
  style: 'TableStyleMedium2',
  bandedRows: true,
  bandedColumns: false,
  firstColumn: false,
  lastColumn: false,
  showFilterButton: true,
} as const satisfies Partial<Table>;
