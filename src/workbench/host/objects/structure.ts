/** Moving cells about: the sheets' structure rules, with the changes announced and formulas mended. */
import type { HostContext } from '../dispatch/host-context';
import { deleteCells, insertCells, type StructureContext } from '../../sheets/behaviour';
import { adjustWorkbook } from '../../sheets/formulas';
import { MAX_COLUMNS, MAX_ROWS, type Rect, type Sheet } from '../../sheets/model';
import { guardSheet } from './range/guard';

export function structureOf({ workbook }: HostContext): StructureContext {
  return { workbook, adjustFormulas: (shift) => adjustWorkbook(workbook, shift) };
}

/** Inserts empty cells; whole rows and columns are recognised by the block's size. */
export function insertBlock(sheet: Sheet, rect: Rect, direction: 'down' | 'right', host: HostContext): void {
  guardLines(sheet, rect, 'Insert');
  insertCells(structureOf(host), sheet, rect, direction);
  announce(sheet, rect, 'inserted', host);
}

export function deleteBlock(sheet: Sheet, rect: Rect, direction: 'up' | 'left', host: HostContext): void {
  guardLines(sheet, rect, 'Delete');
  deleteCells(structureOf(host), sheet, rect, direction);
  announce(sheet, rect, 'deleted', host);
}

function guardLines(sheet: Sheet, rect: Rect, verb: 'Insert' | 'Delete'): void {
  if (rect.columns === MAX_COLUMNS) guardSheet(sheet, `allow${verb}Rows`);
  else if (rect.rows === MAX_ROWS) guardSheet(sheet, `allow${verb}Columns`);
  else guardSheet(sheet);
}

function announce(sheet: Sheet, rect: Rect, action: 'inserted' | 'deleted', host: HostContext): void {
  const { changes } = host.workbook;
  const common = { sheetId: sheet.id, action, source: 'addin' } as const;
  if (rect.columns === MAX_COLUMNS) return changes.emit({ kind: 'rows', index: rect.row, count: rect.rows, ...common });
  if (rect.rows === MAX_ROWS) return changes.emit({ kind: 'columns', index: rect.column, count: rect.columns, ...common });
  // Part of the rows moved: everything from here on may have changed.
  const used = sheet.cells.usedRect();
  const rows = Math.max(rect.rows, used ? used.row + used.rows - rect.row : 0);
  const columns = Math.max(rect.columns, used ? used.column + used.columns - rect.column : 0);
  changes.emit({ kind: 'cells', sheetId: sheet.id, rect: { row: rect.row, column: rect.column, rows, columns }, source: 'addin' });
}
