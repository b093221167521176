/** Inserts and deletes whole rows and columns by hand. */
import { adjustWorkbook } from '../../sheets/formulas';
import type { Rect, Sheet, Workbook } from '../../sheets/model';
import { parseRect, rectAddress } from '../../sheets/model';
import type { EditResult } from './edits';
import type { Journal } from './journal';
import { clipped, rememberWorkbook } from './remember';
import { blockCells } from './blocks';

/** `count` > 0 inserts before `index`, `count` < 0 deletes from there on. */
export function shiftLines(workbook: Workbook, journal: Journal, sheet: Sheet, axis: 'rows' | 'columns', index: number, count: number): EditResult {
  if (sheet.protection && sheet.protection.options[option(axis, count)] !== true) return 'protected';
  journal.run(rememberWorkbook(workbook), () => {
    if (axis === 'rows') sheet.cells.shiftRows(index, count);
    else shiftCellColumns(sheet, index, count);
    shiftKeys(axis === 'rows' ? sheet.rows : sheet.columns, index, count);
    shiftPlaced(sheet.notes, axis, index, count);
    shiftPlaced(sheet.hyperlinks, axis, index, count);
    const move = (rect: Rect): Rect | null => shiftRect(rect, axis, index, count);
    sheet.merges = sheet.merges.flatMap((rect) => move(rect) ?? []);
    for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) rule.ranges = rule.ranges.flatMap((rect) => move(rect) ?? []);
    sheet.validations = sheet.validations.filter((rule) => rule.ranges.length > 0);
    sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.ranges.length > 0);
    shiftTables(workbook, sheet, axis, index, count, move);
    adjustWorkbook(workbook, { sheet: sheet.name, axis, index, count });
    workbook.changes.emit({ kind: axis, sheetId: sheet.id, index, count: Math.abs(count), action: count > 0 ? 'inserted' : 'deleted', source: 'person' });
  });
  return null;
}

function option(axis: 'rows' | 'columns', count: number) {
  if (axis === 'rows') return count > 0 ? 'allowInsertRows' : 'allowDeleteRows';
  return count > 0 ? 'allowInsertColumns' : 'allowDeleteColumns';
}

/** The block after the shift; `null` when it is gone. */
export function shiftRect(rect: Rect, axis: 'rows' | 'columns', index: number, count: number): Rect | null {
  const [first, length] = axis === 'rows' ? [rect.row, rect.rows] : [rect.column, rect.columns];
  const limit = axis === 'rows' ? 1_048_576 : 16_384;
  if (length === limit) return rect;
  const moved = shiftSpan(first, length, index, count);
  if (!moved) return null;
  return axis === 'rows' ? { ...rect, row: moved.first, rows: moved.length } : { ...rect, column: moved.first, columns: moved.length };
}

function shiftSpan(first: number, length: number, index: number, count: number): { first: number; length: number } | null {
  if (count > 0) {
    if (index <= first) return { first: first + count, length };
    return { first, length: index < first + length ? length + count : length };
  }
  const end = index - count;
  const kept = Math.max(0, Math.min(index, first + length) - first) + Math.max(0, first + length - Math.max(end, first));
  if (kept === 0) return null;
  return { first: first >= end ? first + count : Math.min(first, index), length: kept };
}

function shiftTables(workbook: Workbook, sheet: Sheet, axis: 'rows' | 'columns', index: number, count: number, move: (rect: Rect) => Rect | null): void {
  sheet.tables = sheet.tables.flatMap((table) => {
    const before = table.rect;
    const rect = move(before);
    if (!rect) return [];
    table.rect = rect;
    if (table.filter) table.filter.rect = move(table.filter.rect) ?? rect;
    if (axis === 'columns' && rect.columns !== before.columns) {
      const at = index - before.column;
      if (count < 0) table.columns.splice(Math.max(0, at), before.columns - rect.columns);
      else
        for (let added = 0; added < count; added++) {
          const name = freeName(table.columns.map((column) => column.name));
          table.columns.splice(at + added, 0, { id: workbook.newId(), name });
          if (table.showHeaders) sheet.cells.setInput(rect.row, rect.column + at + added, name);
        }
    }
    return [table];
  });
  if (sheet.autoFilter) {
    const rect = move(sheet.autoFilter.rect);
    sheet.autoFilter = rect && { ...sheet.autoFilter, rect };
  }
}

function freeName(taken: readonly string[]): string {
  for (let number = 1; ; number++) if (!taken.includes(`列${number}`)) return `列${number}`;
}

function shiftCellColumns(sheet: Sheet, index: number, count: number): void {
  const used = sheet.cells.usedRect();
  if (!used || index >= used.column + used.columns) return;
  const rect = clipped(sheet, { row: used.row, column: index, rows: used.rows, columns: used.column + used.columns - index });
  const cells = blockCells(sheet, rect);
  cells.forEach((line, r) => {
    const row = rect.row + r;
    line.forEach((_cell, c) => {
      sheet.cells.setInput(row, index + c, null);
      sheet.cells.setStyleId(row, index + c, 0);
    });
    line.forEach(({ input, style }, c) => {
      const column = index + c + count;
      if (column < index) return;
      const value = typeof input === 'object' && input !== null && 'text' in input ? { ...input } : input;
      sheet.cells.setInput(row, column, value);
      sheet.cells.setStyleId(row, column, style);
    });
    // New columns look like their left neighbour, as in Excel.
    for (let added = 0; added < count && index > 0; added++) sheet.cells.setStyleId(row, index + added, sheet.cells.styleId(row, index - 1));
  });
}

function shiftKeys<T>(map: Map<number, T>, index: number, count: number): void {
  const entries = [...map];
  map.clear();
  for (const [place, value] of entries) {
    if (place < index) map.set(place, value);
    else if (count > 0 || place >= index - count) map.set(place + count, value);
  }
}

function shiftPlaced<T>(map: Map<string, T>, axis: 'rows' | 'columns', index: number, count: number): void {
  const entries = [...map];
  map.clear();
  for (const [address, value] of entries) {
    const rect = parseRect(address);
    const moved = rect && shiftRect(rect, axis, index, count);
    if (moved) map.set(rectAddress(moved), value);
  }
}
