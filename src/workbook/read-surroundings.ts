/**
 * What a table's values do not tell: which of its cells hold formulas, and whether anything stands on its sheet beyond it. Places
 * only, no contents, so that it costs a few hundred bytes a table and no sync of its own.
 */
import type { Beyond, CellBlock } from '../ledger/model/snapshot';

export interface Surroundings {
  readonly formulas: Excel.RangeAreas;
  readonly used: Excel.Range;
}

/** Queues the questions; nothing is loaded until the caller syncs. */
export function queueSurroundings(sheet: Excel.Worksheet, table: Excel.Range): Surroundings {
  const formulas = table.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
  formulas.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  return { formulas, used };
}

/** @param table the whole table with its header, its place loaded. */
export function surroundingsOf(
  { formulas, used }: Surroundings,
  table: Excel.Range,
): { readonly formulas: readonly CellBlock[]; readonly beyond: Beyond } {
  return {
    formulas: formulas.isNullObject ? [] : formulas.areas.items.flatMap((area) => bodyBlock(area, table)),
    beyond: used.isNullObject ? {} : beyondOf(used, table),
  };
}

function bodyBlock(area: Excel.Range, table: Excel.Range): CellBlock[] {
  const row = area.rowIndex - table.rowIndex - 1;
  const rows = area.rowCount + Math.min(0, row);
  if (rows <= 0) return [];
  return [{ row: Math.max(0, row), column: area.columnIndex - table.columnIndex, rows, columns: area.columnCount }];
}

function beyondOf(used: Excel.Range, table: Excel.Range): Beyond {
  const below = { from: table.rowIndex + table.rowCount + 1, to: used.rowIndex + used.rowCount };
  const right = { from: table.columnIndex + table.columnCount, to: used.columnIndex + used.columnCount - 1 };
  return { ...(below.to >= below.from && { below }), ...(right.to >= right.from && { right }) };
}
