/** Excel.RangeView: the cells of a range that are not hidden. */
import type { HostClass } from '../../dispatch/host-class';
import type { HostContext } from '../../dispatch/host-context';
import { displayText } from '../../../sheets/behaviour';
import { columnWidth, rowHeight } from '../format/sizes';
import { styleAt } from './cell-style';
import type { RangeRef } from './range-ref';
import { wireValue } from './range-values';

function visible({ sheet, rect }: RangeRef): { rows: number[]; columns: number[] } {
  const rows = Array.from({ length: rect.rows }, (_unused, at) => rect.row + at).filter((row) => rowHeight(sheet, row) > 0);
  const columns = Array.from({ length: rect.columns }, (_unused, at) => rect.column + at).filter(
    (column) => columnWidth(sheet, column) > 0,
  );
  return { rows, columns };
}

function cells(at: (range: RangeRef, row: number, column: number, host: HostContext) => unknown) {
  return (range: RangeRef, host: HostContext): unknown[][] => {
    const { rows, columns } = visible(range);
    return rows.map((row) => columns.map((column) => at(range, row, column, host)));
  };
}

const formulas = cells(({ sheet }, row, column) => sheet.cells.formula(row, column)?.text ?? wireValue(sheet.cells.value(row, column)));

export const rangeViewClass: HostClass<RangeRef> = {
  name: 'RangeView',
  get: {
    values: cells(({ sheet }, row, column) => wireValue(sheet.cells.value(row, column))),
    formulas,
    formulasLocal: formulas,
    text: cells(({ sheet }, row, column, { workbook }) =>
      displayText(sheet.cells.value(row, column), styleAt(workbook, sheet, row, column).numberFormat, workbook.date1904),
    ),
    numberFormat: cells(({ sheet }, row, column, { workbook }) => styleAt(workbook, sheet, row, column).numberFormat ?? 'General'),
    rowCount: (range) => visible(range).rows.length,
    columnCount: (range) => visible(range).columns.length,
  },
};
