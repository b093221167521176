/** What the grid is opened with: one sheet, whose cells and sizes are read from our model whenever it asks. */
import type { IWorkbookData } from '@univerjs/core';
import type { Workbook } from '../../sheets/model';
import type { CellViews } from './cell-view';
import { FALLBACK_FONTS } from './fonts';
import { lazyMatrix } from './lazy-matrix';
import { columnData, gridSize, rowData, toPixels, toRange } from './sheet-layout';

/** The grid's only sheet: it shows whichever of the workbook's is active. */
export const SHEET = 'sheet';

export function workbookData(workbook: Workbook, views: CellViews, id: string): Partial<IWorkbookData> {
  const size = gridSize(views.sheet);
  return {
    id,
    name: workbook.fileName,
    sheetOrder: [SHEET],
    defaultStyle: { ff: FALLBACK_FONTS, fs: 11, vt: 3 },
    sheets: {
      [SHEET]: {
        id: SHEET,
        name: SHEET,
        cellData: lazyMatrix({
          rowCount: () => views.sheet.cells.rowCount,
          cell: (row, column) => views.cell(row, column),
        }),
        rowData: rowData(workbook, () => views.sheet),
        columnData: columnData(() => views.sheet),
        rowCount: size.rows,
        columnCount: size.columns,
        defaultColumnWidth: toPixels(views.sheet.standardWidth),
        defaultRowHeight: toPixels(views.sheet.standardHeight),
        mergeData: views.sheet.merges.map(toRange),
        rowHeader: { width: 46 },
        columnHeader: { height: 22 },
      },
    },
  };
}
