/** A workbook with one small table away from A1, and all that stands in a workbook as plain data. */
import type { CellValue, Table, Workbook } from '../../../src/workbench/sheets/model';
import { CellError } from '../../../src/workbench/sheets/model';
import { blankWorkbook } from '../../support/excel';
import { PLAIN_TABLE } from '../../support/plain-table';

export const SHEET = '表';
/** 0-based place of the header of the first column. */
export const TOP = 2;
export const LEFT = 1;
export const HEADERS = ['编号', '姓名', '电话'];

export interface SmallTable {
  readonly rows?: readonly (readonly CellValue[])[];
  /** Blank rows inside the table below the others. */
  readonly blank?: number;
  readonly totals?: boolean;
  readonly headers?: readonly string[];
}

/** Table `T` at B3; a table without rows keeps a blank one, as in Excel. */
export function smallTable({ rows = [], blank = 0, totals = false, headers = HEADERS }: SmallTable = {}): Workbook {
  const workbook = blankWorkbook(SHEET, '别处');
  const sheet = workbook.sheet(SHEET)!;
  const body = Math.max(1, rows.length + blank);
  headers.forEach((header, column) => sheet.cells.setInput(TOP, LEFT + column, header));
  rows.forEach((cells, row) => cells.forEach((cell, column) => cell !== null && sheet.cells.setInput(TOP + 1 + row, LEFT + column, cell)));
  if (totals) sheet.cells.setInput(TOP + 1 + body, LEFT, '合计');
  const table: Table = {
    id: '1',
    name: 'T',
    rect: { row: TOP, column: LEFT, rows: 1 + body + (totals ? 1 : 0), columns: headers.length },
    columns: headers.map((name, at) => ({ id: at + 1, name, ...(totals && at === 0 ? { totalsLabel: '合计' } : {}) })),
    ...PLAIN_TABLE,
    showTotals: totals,
  };
  sheet.tables.push(table);
  return workbook;
}

/** The rows of table `T` below its header, totals included. */
export function bodyOf(workbook: Workbook): CellValue[][] {
  const { sheet, table } = workbook.table('T')!;
  return Array.from({ length: table.rect.rows - 1 }, (_, row) =>
    Array.from({ length: table.rect.columns }, (_c, column) => sheet.cells.value(table.rect.row + 1 + row, table.rect.column + column)),
  );
}

/** Everything a person would miss: cells with formulas, tables with their places, names, settings, sheets in order. */
export function contentOf(workbook: Workbook): unknown {
  return {
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      cells: Array.from({ length: sheet.cells.rowCount }, (_, row) =>
        [...sheet.cells.rowValues(row)].flatMap((value, column) =>
          value === null || value === ''
            ? []
            : [
                `${row},${column} ${sheet.cells.formula(row, column)?.text ?? ''} ${value instanceof CellError ? value.code : JSON.stringify(value)}`,
              ],
        ),
      ).filter((cells) => cells.length > 0),
      tables: sheet.tables.map((table) => ({ name: table.name, rect: table.rect, columns: table.columns.map((column) => column.name) })),
    })),
    names: workbook.names.map(({ name, formula }) => `${name}${formula}`).sort(),
    settings: [...workbook.settings],
  };
}
