/**
 * A cell store that the grid reads but that holds nothing: each cell is made from our model when the grid asks for it,
 * so that opening a sheet of 80,000 rows copies no cell.
 */
import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';

export interface CellSource {
  /** One past the last row that holds anything. */
  rowCount(): number;
  cell(row: number, column: number): ICellData | undefined;
}

/** Univer's sparse matrix (row number → column number → cell) over a source. Writes to it are ignored. */
export function lazyMatrix(source: CellSource): IObjectMatrixPrimitiveType<ICellData> {
  const rows = new Map<number, object>();
  const rowOf = (row: number): object => {
    let view = rows.get(row);
    if (!view) rows.set(row, (view = lazyRow(source, row)));
    return view;
  };
  return new Proxy<IObjectMatrixPrimitiveType<ICellData>>(
    {},
    {
      get: (_target, key) => {
        const row = index(key);
        return row === null || row >= source.rowCount() ? undefined : rowOf(row);
      },
      has: (_target, key) => {
        const row = index(key);
        return row !== null && row < source.rowCount();
      },
      // Whoever walks over all cells (the formula engine at opening does) finds none: the formulas are ours.
      ownKeys: () => [],
      getOwnPropertyDescriptor: (_target, key) => {
        const row = index(key);
        if (row === null || row >= source.rowCount()) return undefined;
        return { value: rowOf(row), writable: true, enumerable: true, configurable: true };
      },
      set: () => true,
      deleteProperty: () => true,
    },
  );
}

function lazyRow(source: CellSource, row: number): object {
  return new Proxy(
    {},
    {
      get: (_target, key) => {
        const column = index(key);
        return column === null ? undefined : source.cell(row, column);
      },
      ownKeys: () => [],
      getOwnPropertyDescriptor: (_target, key) => {
        const column = index(key);
        const value = column === null ? undefined : source.cell(row, column);
        return value && { value, writable: true, enumerable: true, configurable: true };
      },
      set: () => true,
      deleteProperty: () => true,
    },
  );
}

function index(key: string | symbol): number | null {
  if (typeof key !== 'string') return null;
  const number = Number(key);
  return Number.isInteger(number) && number >= 0 ? number : null;
}
