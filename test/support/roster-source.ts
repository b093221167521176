/** A sheet of the workbench as the pane reads it from Excel, for tests that need no Excel to read with. */
import type { Raw } from '../../src/ledger/model/raw';
import type { RosterSource } from '../../src/ledger/roster';
import { displayText } from '../../src/workbench/sheets/behaviour/display';
import { CellError, intersect, type CellValue, type Sheet, type Workbook } from '../../src/workbench/sheets/model';

export function rosterSource(workbook: Workbook, sheet: Sheet): RosterSource {
  const used = sheet.cells.usedRect(true);
  if (!used) return { name: sheet.name, firstRow: 1, firstColumn: 0, values: [], texts: [], merges: [] };
  const block = <T>(read: (row: number, column: number) => T): T[][] =>
    Array.from({ length: used.rows }, (_r, row) =>
      Array.from({ length: used.columns }, (_c, column) => read(used.row + row, used.column + column)),
    );
  return {
    name: sheet.name,
    firstRow: used.row + 1,
    firstColumn: used.column,
    values: block((row, column) => rawOf(sheet.cells.value(row, column))),
    texts: block((row, column) =>
      displayText(sheet.cells.value(row, column), workbook.styles.get(sheet.cells.styleId(row, column)).numberFormat, workbook.date1904),
    ),
    merges: sheet.merges.flatMap((merge) => {
      const part = intersect(merge, used);
      return part ? [{ ...part, row: part.row - used.row, column: part.column - used.column }] : [];
    }),
  };
}

function rawOf(value: CellValue): Raw {
  if (value === null) return '';
  return value instanceof CellError ? value.code : value;
}
