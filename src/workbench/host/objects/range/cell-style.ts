/** The format that a cell really has: its own, else its row's, else its column's; and writing formats to a block. */
import { MAX_COLUMNS, MAX_ROWS, type CellStyle, type Rect, type Sheet, type Workbook } from '../../../sheets/model';
import type { RangeRef } from './range-ref';

export type StyleChange = { [K in keyof CellStyle]?: CellStyle[K] | undefined };

function styleIdAt(sheet: Sheet, row: number, column: number): number {
  return sheet.cells.styleId(row, column) || (sheet.rows.get(row)?.styleId ?? sheet.columns.get(column)?.styleId ?? 0);
}

export function styleAt(workbook: Workbook, sheet: Sheet, row: number, column: number): CellStyle {
  return workbook.styles.get(styleIdAt(sheet, row, column));
}

/** The distinct styles of a block. Whole rows and columns are read as far as anything is formatted. */
export function stylesIn(workbook: Workbook, { sheet, rect }: RangeRef): CellStyle[] {
  const ids = new Set<number>();
  const { bottom, right } = extent(sheet, rect);
  for (let row = rect.row; row < bottom; row++) {
    for (let column = rect.column; column < right; column++) ids.add(styleIdAt(sheet, row, column));
  }
  // What lies beyond the extent carries column and row formats only.
  if (bottom < rect.row + rect.rows) {
    for (let column = rect.column; column < right; column++) ids.add(sheet.columns.get(column)?.styleId ?? 0);
  }
  if (right < rect.column + rect.columns) ids.add(0);
  return [...ids].map((id) => workbook.styles.get(id));
}

/** Changes the format of every cell of a block; `change` sees the style that the cell has now. */
export function changeStyles(workbook: Workbook, { sheet, rect }: RangeRef, change: (style: CellStyle) => StyleChange): void {
  const known = new Map<number, number>();
  const changed = (id: number): number => {
    let next = known.get(id);
    if (next === undefined) known.set(id, (next = workbook.styles.merge(id, change(workbook.styles.get(id)))));
    return next;
  };
  const wholeColumns = rect.row === 0 && rect.rows === MAX_ROWS;
  const wholeRows = rect.column === 0 && rect.columns === MAX_COLUMNS;
  const { bottom, right } =
    wholeColumns || wholeRows ? extent(sheet, rect) : { bottom: rect.row + rect.rows, right: rect.column + rect.columns };
  for (let row = rect.row; row < bottom; row++) {
    for (let column = rect.column; column < right; column++) {
      const plain = (wholeColumns || wholeRows) && sheet.cells.styleId(row, column) === 0 && sheet.cells.value(row, column) === null;
      if (!plain) sheet.cells.setStyleId(row, column, changed(styleIdAt(sheet, row, column)));
    }
  }
  if (wholeColumns) {
    const columns = rect.columns === MAX_COLUMNS ? Math.max(right, ...sheet.columns.keys(), 0) : rect.columns;
    for (let column = rect.column; column < rect.column + columns; column++) {
      const format = sheet.columns.get(column) ?? {};
      sheet.columns.set(column, { ...format, styleId: changed(format.styleId ?? 0) });
    }
  } else if (wholeRows) {
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      const format = sheet.rows.get(row) ?? {};
      sheet.rows.set(row, { ...format, styleId: changed(format.styleId ?? 0) });
    }
  }
}

/** One past the last row and column of a block that may hold a cell format; small blocks are taken whole. */
function extent(sheet: Sheet, rect: Rect): { bottom: number; right: number } {
  let bottom = rect.row + rect.rows;
  let right = rect.column + rect.columns;
  if (rect.rows === MAX_ROWS) bottom = Math.max(rect.row, Math.min(bottom, sheet.cells.rowCount));
  if (rect.columns === MAX_COLUMNS) {
    const used = sheet.cells.usedRect();
    right = Math.max(rect.column + 1, Math.min(right, used ? used.column + used.columns : 1));
  }
  return { bottom, right };
}
