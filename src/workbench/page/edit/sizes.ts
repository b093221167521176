/** Widths and heights: set by dragging, or fitted to what the cells show. */
import { displayText } from '../../sheets/behaviour/display';
import type { Rect, Sheet, Workbook } from '../../sheets/model';
import type { Journal } from './journal';
import { clipped } from './remember';

const LEAST_POINTS = 0;
const WIDEST_FIT = 400;
/** Points of a narrow and of a full-width character at 11 points, with the cell's own margins. */
const [NARROW, WIDE, MARGIN] = [5.6, 11, 8];

/** Changes columns or rows one by one; `size` gets and gives points. */
export function resize(
  workbook: Workbook,
  journal: Journal,
  sheet: Sheet,
  axis: 'columns' | 'rows',
  places: readonly number[],
  size: (now: number, place: number) => number,
): void {
  journal.run(rememberSizes(workbook, sheet), () => {
    for (const place of places) {
      if (axis === 'columns') {
        const format = sheet.columns.get(place);
        sheet.columns.set(place, { ...format, width: Math.max(LEAST_POINTS, size(format?.width ?? sheet.standardWidth, place)) });
      } else {
        const format = sheet.rows.get(place);
        sheet.rows.set(place, { ...format, height: Math.max(LEAST_POINTS, size(format?.height ?? sheet.standardHeight, place)) });
      }
    }
  });
  emitLayout(workbook, sheet);
}

export function setHidden(
  workbook: Workbook,
  journal: Journal,
  sheet: Sheet,
  axis: 'columns' | 'rows',
  places: readonly number[],
  hidden: boolean,
): void {
  journal.run(rememberSizes(workbook, sheet), () => {
    const formats: Map<number, { hidden?: boolean }> = sheet[axis];
    for (const place of places) formats.set(place, { ...formats.get(place), hidden });
  });
  emitLayout(workbook, sheet);
}

/** The width that shows the widest cell of a column, in points. */
function fittedWidth(workbook: Workbook, sheet: Sheet, column: number): number {
  let widest = 0;
  for (let row = 0; row < sheet.cells.rowCount; row++) {
    const value = sheet.cells.value(row, column);
    if (value === null) continue;
    const style = workbook.styles.get(sheet.cells.styleId(row, column));
    const lines = displayText(value, style.numberFormat, workbook.date1904).split('\n');
    const scale = (style.font?.size ?? 11) / 11;
    for (const line of lines) widest = Math.max(widest, textPoints(line) * scale);
  }
  return widest === 0 ? sheet.standardWidth : Math.min(WIDEST_FIT, widest + MARGIN);
}

export function fitColumns(workbook: Workbook, journal: Journal, sheet: Sheet, rects: readonly Rect[]): void {
  const columns = rects.flatMap((rect) => {
    const block = clipped(sheet, rect);
    return Array.from({ length: block.columns }, (_unused, index) => block.column + index);
  });
  resize(workbook, journal, sheet, 'columns', columns, (_now, column) => fittedWidth(workbook, sheet, column));
}

/** Rough width of a text: the grid has no font metrics, and Excel's own fit is rough too. */
function textPoints(text: string): number {
  let points = 0;
  for (const letter of text) points += letter.charCodeAt(0) > 0x2e7f ? WIDE : NARROW;
  return points;
}

function rememberSizes(workbook: Workbook, sheet: Sheet) {
  return () => {
    const [columns, rows] = [new Map(sheet.columns), new Map(sheet.rows)];
    return () => {
      sheet.columns.clear();
      columns.forEach((format, column) => sheet.columns.set(column, format));
      sheet.rows.clear();
      rows.forEach((format, row) => sheet.rows.set(row, format));
      emitLayout(workbook, sheet);
    };
  };
}

function emitLayout(workbook: Workbook, sheet: Sheet): void {
  workbook.changes.emit({ kind: 'sheet', sheetId: sheet.id, action: 'layout', source: 'person' });
}
