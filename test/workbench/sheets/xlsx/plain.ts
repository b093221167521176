/** A workbook as plain data, ids replaced by order, so that two can be compared. */
import type { Sheet, Workbook } from '../../../../src/workbench/sheets/model';

export function plainSheet(workbook: Workbook, sheet: Sheet): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  const used = sheet.cells.usedRect() ?? { row: 0, column: 0, rows: 0, columns: 0 };
  for (let row = 0; row < used.row + used.rows; row++) {
    for (let column = 0; column < used.column + used.columns; column++) {
      const value = sheet.cells.value(row, column);
      const formula = sheet.cells.formula(row, column);
      const style = workbook.styles.get(sheet.cells.styleId(row, column));
      if (value !== null || formula || Object.keys(style).length > 0) cells[`${row},${column}`] = { value, formula, style };
    }
  }
  const { name, visibility, tabColor, columns, rows, standardWidth, standardHeight, merges, freeze, showGridlines, showHeadings } = sheet;
  const { autoFilter, validations, hyperlinks, notes, protection, pageLayout } = sheet;
  return {
    cells,
    name,
    visibility,
    tabColor,
    columns,
    rows,
    standardWidth,
    standardHeight,
    merges,
    freeze,
    showGridlines,
    showHeadings,
    autoFilter,
    validations,
    hyperlinks,
    notes,
    protection,
    pageLayout,
    tables: sheet.tables.map((table) => ({ ...table, id: '' })),
    conditionalFormats: sheet.conditionalFormats.map((one) => ({ ...one, id: '' })),
    charts: sheet.charts.map((chart) => ({ ...chart, id: '' })),
  };
}
