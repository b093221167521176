/** Remembers parts of a workbook so that an edit can be taken back. */
import type { CellValue, DefinedName, Formula, Rect, Sheet, Workbook } from '../../sheets/model';
import type { Remember, Restore } from './journal';

interface KeptCell {
  row: number;
  column: number;
  value: CellValue;
  formula: Formula | undefined;
  style: number;
}

/** Contents and formats of blocks, and the tables of the sheet (typing below a table can make it grow). */
export function rememberCells(workbook: Workbook, sheet: Sheet, rects: () => readonly Rect[]): Remember {
  return () => {
    const blocks = rects().map((rect) => clipped(sheet, rect));
    const cells = blocks.flatMap((rect) => keptCells(sheet, rect));
    const tables = structuredClone(sheet.tables);
    const heights = new Map(sheet.rows);
    return () => {
      for (const rect of blocks) clearBlock(sheet, rect);
      putCells(sheet, cells);
      sheet.tables = structuredClone(tables);
      replaceMap(sheet.rows, heights);
      for (const rect of blocks) workbook.changes.emit({ kind: 'cells', sheetId: sheet.id, rect, source: 'person' });
    };
  };
}

/** All sheets with everything on them: for inserted and deleted rows, columns and sheets, which move references everywhere. */
export function rememberWorkbook(workbook: Workbook): Remember {
  return () => {
    const order = [...workbook.sheets];
    const active = workbook.activeSheetId;
    const names: DefinedName[] = structuredClone(workbook.names);
    const sheets = order.map((sheet) => rememberSheet(sheet));
    return () => {
      workbook.sheets.splice(0, workbook.sheets.length, ...order);
      for (const restore of sheets) restore();
      workbook.names = structuredClone(names);
      workbook.activeSheetId = active;
      for (const sheet of order) {
        const rect = sheet.cells.usedRect() ?? { row: 0, column: 0, rows: 1, columns: 1 };
        workbook.changes.emit({ kind: 'cells', sheetId: sheet.id, rect, source: 'person' });
        workbook.changes.emit({ kind: 'sheet', sheetId: sheet.id, action: 'layout', source: 'person' });
      }
    };
  };
}

function rememberSheet(sheet: Sheet): Restore {
  const used = sheet.cells.usedRect();
  const cells = used ? keptCells(sheet, used) : [];
  const columns = new Map(sheet.columns);
  const rows = new Map(sheet.rows);
  const notes = new Map(sheet.notes);
  const hyperlinks = new Map(sheet.hyperlinks);
  const { name, visibility, tabColor, freeze } = sheet;
  const { merges, tables, autoFilter, validations, conditionalFormats, charts, pageLayout } = structuredClone({
    merges: sheet.merges,
    tables: sheet.tables,
    autoFilter: sheet.autoFilter,
    validations: sheet.validations,
    conditionalFormats: sheet.conditionalFormats,
    charts: sheet.charts,
    pageLayout: sheet.pageLayout,
  });
  return () => {
    const now = sheet.cells.usedRect();
    if (now) clearBlock(sheet, now);
    putCells(sheet, cells);
    replaceMap(sheet.columns, columns);
    replaceMap(sheet.rows, rows);
    replaceMap(sheet.notes, notes);
    replaceMap(sheet.hyperlinks, hyperlinks);
    Object.assign(sheet, {
      name,
      visibility,
      tabColor,
      freeze,
      ...structuredClone({ merges, tables, autoFilter, validations, conditionalFormats, charts, pageLayout }),
    });
  };
}

function keptCells(sheet: Sheet, rect: Rect): KeptCell[] {
  const kept: KeptCell[] = [];
  const { cells } = sheet;
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const value = cells.value(row, column);
      const formula = cells.formula(row, column);
      const style = cells.styleId(row, column);
      if (value !== null || formula || style !== 0) kept.push({ row, column, value, formula: formula && { ...formula }, style });
    }
  }
  return kept;
}

function putCells(sheet: Sheet, kept: readonly KeptCell[]): void {
  for (const { row, column, value, formula, style } of kept) {
    if (formula) {
      sheet.cells.setInput(row, column, { ...formula });
      sheet.cells.setValue(row, column, value);
    } else sheet.cells.setInput(row, column, value);
    sheet.cells.setStyleId(row, column, style);
  }
}

function clearBlock(sheet: Sheet, rect: Rect): void {
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      sheet.cells.setInput(row, column, null);
      sheet.cells.setStyleId(row, column, 0);
    }
  }
}

/** Whole rows and columns are cut to what the sheet holds. */
export function clipped(sheet: Sheet, rect: Rect): Rect {
  const used = sheet.cells.usedRect();
  const rows = Math.min(rect.rows, Math.max(1, (used ? used.row + used.rows : 0) - rect.row));
  const columns = Math.min(rect.columns, Math.max(1, (used ? used.column + used.columns : 0) - rect.column));
  return { ...rect, rows: rect.rows > 100_000 ? rows : rect.rows, columns: rect.columns > 1000 ? columns : rect.columns };
}

function replaceMap<K, V>(map: Map<K, V>, by: ReadonlyMap<K, V>): void {
  map.clear();
  for (const [key, value] of by) map.set(key, value);
}
