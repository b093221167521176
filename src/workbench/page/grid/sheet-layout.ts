/** Widths, heights and counts of a sheet as the grid wants them, read from the model on demand. */
import { BooleanNumber } from '@univerjs/core';
import type { IColumnData, IObjectArrayPrimitiveType, IRange, IRowData } from '@univerjs/core';
import type { Rect, Sheet, Workbook } from '../../sheets/model';

/** Points to pixels at 96 dpi. */
export const toPixels = (points: number): number => Math.round((points * 96) / 72);
export const toPoints = (pixels: number): number => (pixels * 72) / 96;

/** Empty rows and columns shown beyond the filled ones. The grid grows when someone gets near its end. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 12;
const LEAST_COLUMNS = 40;

export function gridSize(sheet: Sheet): { rows: number; columns: number } {
  const used = sheet.cells.usedRect();
  return {
    rows: Math.min(1_048_576, (used ? used.row + used.rows : 0) + SPARE_ROWS),
    columns: Math.min(16_384, Math.max(LEAST_COLUMNS, (used ? used.column + used.columns : 0) + SPARE_COLUMNS)),
  };
}

/** Row number → height and visibility. A row without a height of its own grows with its largest font, as in Excel. */
export function rowData(workbook: Workbook, sheet: () => Sheet): IObjectArrayPrimitiveType<Partial<IRowData>> {
  const sizes: number[] = [];
  const sizeOf = (id: number): number => (sizes[id] ??= workbook.styles.get(id).font?.size ?? 11);
  return lazyArray((row) => {
    const one = sheet();
    const format = one.rows.get(row);
    if (format?.hidden || format?.filtered) return { h: 0, hd: BooleanNumber.TRUE };
    if (format?.height !== undefined) return { h: toPixels(format.height), ia: BooleanNumber.FALSE };
    let largest = 11;
    for (let column = one.cells.rowValues(row).length - 1; column >= 0; column--) {
      largest = Math.max(largest, sizeOf(one.cells.styleId(row, column)));
    }
    return largest > 11 ? { h: toPixels(largest * 1.4), ia: BooleanNumber.FALSE } : undefined;
  });
}

export function columnData(sheet: () => Sheet): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  return lazyArray((column) => {
    const format = sheet().columns.get(column);
    if (!format) return undefined;
    return {
      ...(format.width !== undefined && { w: toPixels(format.width) }),
      ...(format.hidden && { hd: BooleanNumber.TRUE }),
    };
  });
}

export function toRange(rect: Rect): IRange {
  return {
    startRow: rect.row,
    endRow: rect.row + rect.rows - 1,
    startColumn: rect.column,
    endColumn: rect.column + rect.columns - 1,
  };
}

export function toRect(range: IRange): Rect {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/** Whole rows and columns come from the grid with its own extent: the model wants all of the sheet. */
export function wholeRect(range: IRange, size: { rows: number; columns: number }): Rect {
  const rect = toRect(range);
  const allRows = range.rangeType === 2 || range.rangeType === 3 || (rect.row === 0 && rect.rows >= size.rows);
  const allColumns = range.rangeType === 1 || range.rangeType === 3 || (rect.column === 0 && rect.columns >= size.columns);
  return {
    row: allRows ? 0 : rect.row,
    column: allColumns ? 0 : rect.column,
    rows: allRows ? 1_048_576 : rect.rows,
    columns: allColumns ? 16_384 : rect.columns,
  };
}

function lazyArray<T>(at: (index: number) => T | undefined): IObjectArrayPrimitiveType<T> {
  return new Proxy<IObjectArrayPrimitiveType<T>>(
    {},
    {
      get: (_target, key) => (typeof key === 'string' && /^\d+$/.test(key) ? at(Number(key)) : undefined),
      set: () => true,
      deleteProperty: () => true,
    },
  );
}
