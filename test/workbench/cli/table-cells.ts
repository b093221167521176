/** A table of a saved file as rows by column key: what stands in its cells, read without the add-in. */
import { readFileSync } from 'node:fs';
import type { Raw } from '../../../src/ledger/model/raw';
import { TABLES, type TableKey } from '../../../src/ledger/tables';
import { CellError, type Workbook } from '../../../src/workbench/sheets/model';
import { readXlsx } from '../../../src/workbench/sheets/xlsx';

export type CellsByKey = Readonly<Record<string, Raw>>;

export function readFile(path: string): Workbook {
  return readXlsx(readFileSync(path));
}

/** Rows that hold anything; cells that are empty are left out of their row. */
export function tableCells(workbook: Workbook, key: TableKey): CellsByKey[] {
  const found = workbook.table(key);
  if (!found) throw new Error(`The file has no table ${key}.`);
  const { sheet, table } = found;
  const { row: top, column: left, rows } = table.rect;
  const keys = table.columns.map(
    ({ name }) => TABLES[key].columns.find((column) => [column.header.zh, column.header.en].includes(name))?.key ?? name,
  );
  return Array.from({ length: rows - 1 }, (_, at) => {
    const cells = keys.flatMap((one, offset): [string, Raw][] => {
      const value = sheet.cells.value(top + 1 + at, left + offset);
      return value === null || value === '' ? [] : [[one, value instanceof CellError ? value.code : value]];
    });
    return Object.fromEntries(cells);
  }).filter((row) => Object.keys(row).length > 0);
}
