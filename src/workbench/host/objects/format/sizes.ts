/** Row heights and column widths in points, and what autofit makes of them. */
import type { HostContext } from '../../dispatch/host-context';
import { displayText } from '../../../sheets/behaviour';
import { MAX_COLUMNS, MAX_ROWS, type ColumnFormat, type Rect, type RowFormat, type Sheet } from '../../../sheets/model';
import { styleAt } from '../range/cell-style';

/** One digit of the default font is 7 pixels wide, a pixel is 0.75 points; Excel adds 5 pixels of padding. */
const DIGIT_POINTS = 5.25;
const PADDING_POINTS = 3.75;

export function columnWidth(sheet: Sheet, column: number): number {
  const format = sheet.columns.get(column);
  return format?.hidden ? 0 : (format?.width ?? sheet.standardWidth);
}

export function rowHeight(sheet: Sheet, row: number): number {
  const format = sheet.rows.get(row);
  return format?.hidden || format?.filtered ? 0 : (format?.height ?? sheet.standardHeight);
}

/** Points from the sheet's left edge to a column, or from its top to a row. Only lines with a size of their own are walked. */
export function leftOf(sheet: Sheet, column: number): number {
  let points = column * sheet.standardWidth;
  for (const at of sheet.columns.keys()) if (at < column) points += columnWidth(sheet, at) - sheet.standardWidth;
  return points;
}

export function topOf(sheet: Sheet, row: number): number {
  let points = row * sheet.standardHeight;
  for (const at of sheet.rows.keys()) if (at < row) points += rowHeight(sheet, at) - sheet.standardHeight;
  return points;
}

/** The size that all lines of the block share, or `null`. */
export function sharedSize(
  start: number,
  count: number,
  known: Iterable<number>,
  size: (line: number) => number,
  standard: number,
): number | null {
  const sizes = new Set<number>();
  let own = 0;
  for (const line of known) {
    if (line < start || line >= start + count) continue;
    own++;
    sizes.add(size(line));
  }
  if (own < count) sizes.add(standard);
  const [first] = sizes;
  return sizes.size === 1 && first !== undefined ? first : null;
}

/** Changes the format of every column of the block; a whole sheet keeps to the columns in use. */
export function changeColumns(sheet: Sheet, rect: Rect, change: (format: ColumnFormat) => ColumnFormat): void {
  const end = rect.columns === MAX_COLUMNS ? Math.max(usedEnd(sheet).column, ...sheet.columns.keys(), 0) + 1 : rect.column + rect.columns;
  for (let column = rect.column; column < end; column++) sheet.columns.set(column, change(sheet.columns.get(column) ?? {}));
}

export function changeRows(sheet: Sheet, rect: Rect, change: (format: RowFormat) => RowFormat): void {
  const end = rect.rows === MAX_ROWS ? usedEnd(sheet).row + 1 : rect.row + rect.rows;
  for (let row = rect.row; row < end; row++) sheet.rows.set(row, change(sheet.rows.get(row) ?? {}));
}

function usedEnd(sheet: Sheet): { row: number; column: number } {
  const used = sheet.cells.usedRect();
  return { row: used ? used.row + used.rows - 1 : 0, column: used ? used.column + used.columns - 1 : 0 };
}

/** Widths by the longest text; a Chinese character is two digits wide. Empty columns keep their width. */
export function autofitColumns(sheet: Sheet, rect: Rect, host: HostContext): void {
  const end = Math.min(rect.row + rect.rows, sheet.cells.rowCount);
  const lastColumn = Math.min(rect.column + rect.columns - 1, usedEnd(sheet).column);
  for (let column = rect.column; column <= lastColumn; column++) {
    let longest = 0;
    for (let row = rect.row; row < end; row++) {
      const value = sheet.cells.value(row, column);
      if (value === null) continue;
      const text = displayText(value, styleAt(host.workbook, sheet, row, column).numberFormat, host.workbook.date1904);
      for (const line of text.split('\n')) longest = Math.max(longest, digitsWide(line));
    }
    if (longest > 0) sheet.columns.set(column, { ...sheet.columns.get(column), width: longest * DIGIT_POINTS + PADDING_POINTS });
  }
}

/** Heights by the number of lines, counting what wraps in its column. */
export function autofitRows(sheet: Sheet, rect: Rect, host: HostContext): void {
  const end = Math.min(rect.row + rect.rows, sheet.cells.rowCount);
  for (let row = rect.row; row < end; row++) {
    let lines = 1;
    sheet.cells.rowValues(row).forEach((value, column) => {
      if (value === null) return;
      const style = styleAt(host.workbook, sheet, row, column);
      const digits = style.wrap ? Math.max(1, Math.floor((columnWidth(sheet, column) - PADDING_POINTS) / DIGIT_POINTS)) : Infinity;
      const text = displayText(value, style.numberFormat, host.workbook.date1904);
      const needed = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(digitsWide(line) / digits)), 0);
      if (style.wrap || needed === 1) lines = Math.max(lines, needed);
    });
    const { height: _old, ...rest } = sheet.rows.get(row) ?? {};
    sheet.rows.set(row, lines > 1 ? { ...rest, height: lines * sheet.standardHeight } : rest);
  }
}

function digitsWide(text: string): number {
  let width = 0;
  for (const character of text)
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(character) ? 2 : 1;
  return width;
}
