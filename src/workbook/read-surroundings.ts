/**
 * What a table's values do not tell: which of its cells hold formulas, whether anything stands on its sheet beyond it, and how its
 * first rows look. Places and a few texts, so that it costs a few hundred bytes a table and no sync of its own.
 */
import type { Beyond, CellBlock, TableSnapshot } from '../ledger/model/snapshot';
import type { TableKey } from '../ledger/tables/table-key';

export interface Surroundings {
  readonly formulas: Excel.RangeAreas;
  readonly used: Excel.Range;
  /** Only of the archive: it has dates in every row, by which the calendar of the workbook shows. */
  readonly first: Excel.Range | null;
}

/** So many rows are looked at as they are shown: one date in them is enough. */
const SHOWN_ROWS = 10;

/** Queues the questions; nothing is loaded until the caller syncs. */
export function queueSurroundings(sheet: Excel.Worksheet, table: Excel.Range, key: TableKey): Surroundings {
  const formulas = table.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
  formulas.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const first = key === 'Children' ? table.getIntersectionOrNullObject(table.getRow(1).getResizedRange(SHOWN_ROWS - 1, 0)) : null;
  first?.load('text');
  return { formulas, used, first };
}

/** @param table the whole table with its header, its place loaded. */
export function surroundingsOf(
  { formulas, used, first }: Surroundings,
  table: Excel.Range,
): Pick<TableSnapshot, 'formulas' | 'beyond' | 'shown'> {
  return {
    ...(first && !first.isNullObject && { shown: first.text }),
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
