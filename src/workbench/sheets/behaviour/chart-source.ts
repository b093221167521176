/** The lines of a chart, from the block that it draws. */
import { parseRect, type Chart, type Rect, type Sheet, type Workbook } from '../model';

export interface ChartLine {
  /** The cell that names the line. */
  readonly name: Rect | null;
  readonly values: Rect;
}

export interface ChartSource {
  readonly sheet: Sheet;
  readonly lines: readonly ChartLine[];
  readonly categories: Rect | null;
}

/** Splits the block as Excel does: a text row and a text column at the edges are names and categories. `null` when it is no block. */
export function chartSource(workbook: Workbook, own: Sheet, chart: Chart): ChartSource | null {
  const mark = chart.source.lastIndexOf('!');
  const sheetName = chart.source.slice(0, Math.max(mark, 0)).replace(/^'|'$/g, '').replace(/''/g, "'");
  const sheet = (mark < 0 ? own : workbook.sheet(sheetName)) ?? own;
  const rect = parseRect(chart.source.slice(mark + 1).replace(/^=/, ''));
  if (!rect) return null;
  const number = (row: number, column: number): boolean => typeof sheet.cells.value(row, column) === 'number';
  const byRows = chart.seriesBy === 'Rows' || (chart.seriesBy === 'Auto' && rect.columns > rect.rows);
  const hasNames = byRows
    ? rect.columns > 1 && !number(rect.row + rect.rows - 1, rect.column)
    : rect.rows > 1 && !number(rect.row, rect.column + rect.columns - 1);
  const hasCategories = byRows
    ? rect.rows > 1 && !number(rect.row, rect.column + rect.columns - 1)
    : rect.columns > 1 && !number(rect.row + rect.rows - 1, rect.column);
  const count = (byRows ? rect.rows : rect.columns) - (hasCategories ? 1 : 0);
  const line = (index: number): Rect =>
    byRows ? { ...rect, row: rect.row + index, rows: 1 } : { ...rect, column: rect.column + index, columns: 1 };
  const body = (one: Rect): Rect => {
    if (!hasNames) return one;
    return byRows ? { ...one, column: one.column + 1, columns: one.columns - 1 } : { ...one, row: one.row + 1, rows: one.rows - 1 };
  };
  return {
    sheet,
    lines: Array.from({ length: count }, (_unused, index) => {
      const whole = line(index + (hasCategories ? 1 : 0));
      return { name: hasNames ? { ...whole, rows: 1, columns: 1 } : null, values: body(whole) };
    }),
    categories: hasCategories ? body(line(0)) : null,
  };
}
