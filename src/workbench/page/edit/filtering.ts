/** Filters and sorts the rows of a table (or of the sheet's own filter) by hand. */
import { displayText } from '../../sheets/behaviour/display';
import { applyFilter } from '../../sheets/behaviour/filter';
import { mayDo } from '../../sheets/behaviour/protection';
import { compareCells, sortRows } from '../../sheets/behaviour/sort';
import { translateFormula } from '../../sheets/formulas';
import type { AutoFilter, CellValue, Rect, Table } from '../../sheets/model';
import { bodyRect } from '../../sheets/model';
import type { Session } from '../session';
import type { EditResult } from './refusal';
import { contentRefusal } from './refusal';
import { rememberWorkbook } from './remember';

/** The rows under the header that a filter or sort works on. */
function body(session: Session, table: Table | null): Rect | null {
  if (table) return bodyRect(table);
  const rect = session.sheet.autoFilter?.rect;
  return rect ? { ...rect, row: rect.row + 1, rows: Math.max(1, rect.rows - 1) } : null;
}

/** The distinct shown texts of a column, in order of value. */
export function columnTexts(session: Session, table: Table | null, offset: number): string[] {
  const rect = body(session, table);
  const { sheet, workbook } = session;
  const seen = new Map<string, CellValue>();
  for (let row = rect?.row ?? 0; rect && row < rect.row + rect.rows; row++) {
    const column = rect.column + offset;
    const value = sheet.cells.value(row, column);
    const text = displayText(value, workbook.styles.get(sheet.cells.styleId(row, column)).numberFormat, workbook.date1904);
    if (!seen.has(text)) seen.set(text, value);
  }
  return [...seen].sort(([, a], [, b]) => compareCells(a, b)).map(([text]) => text);
}

/** Keeps only rows whose shown text is among `values`; `null` takes the column's filter away. */
export function filterColumn(session: Session, table: Table | null, offset: number, values: string[] | null): EditResult {
  const { sheet, workbook, edits } = session;
  if (!mayDo(sheet, 'allowAutoFilter')) return 'protected';
  edits.journal.run(rememberWorkbook(workbook), () => {
    const filter: AutoFilter | null = table ? (table.filter ??= tableFilter(table)) : sheet.autoFilter;
    if (!filter) return;
    if (values) filter.criteria.set(offset, { values });
    else filter.criteria.delete(offset);
    applyFilter(workbook, sheet, filter);
    announceFilter(session, table);
  });
  return null;
}

function tableFilter({ rect, showTotals }: Table): AutoFilter {
  return { rect: { ...rect, rows: rect.rows - (showTotals ? 1 : 0) }, criteria: new Map() };
}

function announceFilter({ workbook, sheet }: Session, table: Table | null): void {
  if (table) workbook.changes.emit({ kind: 'table', sheetId: sheet.id, tableId: table.id, action: 'filtered', source: 'person' });
  else workbook.changes.emit({ kind: 'sheet', sheetId: sheet.id, action: 'layout', source: 'person' });
}

/** Sorts all rows of the block by one column; formulas move with their rows. */
export function sortColumn(session: Session, table: Table | null, offset: number, ascending: boolean): EditResult {
  const { sheet, workbook, edits } = session;
  const rect = body(session, table);
  if (!rect) return null;
  const refused = mayDo(sheet, 'allowSort') ? contentRefusal(workbook, sheet, rect) : 'protected';
  if (refused) return refused;
  edits.journal.run(rememberWorkbook(workbook), () => {
    sortRows(sheet, rect, [{ key: offset, ascending }], translateFormula);
    const filter = table ? table.filter : sheet.autoFilter;
    if (filter) applyFilter(workbook, sheet, filter);
    workbook.changes.emit({ kind: 'cells', sheetId: sheet.id, rect, source: 'person' });
    announceFilter(session, table);
  });
  return null;
}
