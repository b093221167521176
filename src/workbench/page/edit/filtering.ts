/** Filters and sorts the rows of a table (or of the sheet's own filter) by hand. */
import { displayText } from '../../sheets/behaviour/display';
import { translateFormula } from '../../sheets/formulas';
import type { AutoFilter, CellValue, Rect, Table } from '../../sheets/model';
import { bodyRect, CellError, isFormula } from '../../sheets/model';
import { done } from '../app';
import type { Session } from '../session';
import { blockCells } from './blocks';
import { refusal } from './refusal';
import { rememberWorkbook } from './remember';

/** The rows under the header that a filter or sort works on. */
function body(session: Session, table: Table | null): Rect | null {
  if (table) return bodyRect(table);
  const rect = session.sheet.autoFilter?.rect;
  return rect ? { ...rect, row: rect.row + 1, rows: Math.max(1, rect.rows - 1) } : null;
}

function textAt(session: Session, row: number, column: number): string {
  const { sheet, workbook } = session;
  return displayText(sheet.cells.value(row, column), workbook.styles.get(sheet.cells.styleId(row, column)).numberFormat, workbook.date1904);
}

/** The distinct shown texts of a column, in order of value. */
export function columnTexts(session: Session, table: Table | null, offset: number): string[] {
  const rect = body(session, table);
  if (!rect) return [];
  const seen = new Map<string, CellValue>();
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    const text = textAt(session, row, rect.column + offset);
    if (!seen.has(text)) seen.set(text, session.sheet.cells.value(row, rect.column + offset));
  }
  return [...seen].sort(([, a], [, b]) => compareValues(a, b)).map(([text]) => text);
}

/** Keeps only rows whose shown text is among `values`; `null` takes the column's filter away. */
export function filterColumn(session: Session, table: Table | null, offset: number, values: string[] | null): void {
  const { sheet, workbook, edits } = session;
  if (sheet.protection && sheet.protection.options.allowAutoFilter !== true) return void done('protected');
  edits.journal.run(rememberWorkbook(workbook), () => {
    const filter: AutoFilter | null = table ? (table.filter ??= { rect: table.rect, criteria: new Map() }) : sheet.autoFilter;
    if (!filter) return;
    if (values) filter.criteria.set(offset, { values });
    else filter.criteria.delete(offset);
    hideRows(session, body(session, table), filter);
    if (table) workbook.changes.emit({ kind: 'table', sheetId: sheet.id, tableId: table.id, action: 'filtered', source: 'person' });
    else workbook.changes.emit({ kind: 'sheet', sheetId: sheet.id, action: 'layout', source: 'person' });
  });
}

function hideRows(session: Session, rect: Rect | null, filter: AutoFilter): void {
  if (!rect) return;
  const lists = [...filter.criteria].flatMap(([offset, criterion]) => ('values' in criterion ? [{ offset, values: new Set(criterion.values) }] : []));
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    const hidden = lists.some(({ offset, values }) => !values.has(textAt(session, row, rect.column + offset)));
    const { filtered, ...format } = session.sheet.rows.get(row) ?? {};
    if (hidden) session.sheet.rows.set(row, { ...format, filtered: true });
    else if (filtered) session.sheet.rows.set(row, format);
  }
}

/** Sorts all rows of the block by one column; formulas move with their rows. */
export function sortColumn(session: Session, table: Table | null, offset: number, ascending: boolean): void {
  const { sheet, workbook, edits } = session;
  const rect = body(session, table);
  if (!rect) return;
  const refused = refusal(workbook, sheet, rect);
  if (refused) return void done(refused);
  edits.journal.run(rememberWorkbook(workbook), () => {
    const rows = blockCells(sheet, rect).map((cells, index) => ({ cells, key: sheet.cells.value(rect.row + index, rect.column + offset), from: rect.row + index }));
    // Empty cells stay at the end in both directions.
    rows.sort((a, b) => (a.key === null || b.key === null ? Number(a.key === null) - Number(b.key === null) : (ascending ? 1 : -1) * compareValues(a.key, b.key)));
    rows.forEach(({ cells, from }, index) => {
      const row = rect.row + index;
      cells.forEach(({ input, style }, c) => {
        const column = rect.column + c;
        sheet.cells.setInput(row, column, isFormula(input) ? { text: translateFormula(input.text, { row: from, column }, { row, column }) } : input);
        sheet.cells.setStyleId(row, column, style);
      });
    });
    const filter = table ? table.filter : sheet.autoFilter;
    if (filter) hideRows(session, rect, filter);
    workbook.changes.emit({ kind: 'cells', sheetId: sheet.id, rect, source: 'person' });
  });
}

const collator = new Intl.Collator('zh-CN', { numeric: false, sensitivity: 'base' });
const ORDER = (value: CellValue): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : value instanceof CellError ? 3 : 4);

/** Numbers, texts (by pinyin), booleans, errors, empty cells: Excel's order. */
function compareValues(a: CellValue, b: CellValue): number {
  const kinds = ORDER(a) - ORDER(b);
  if (kinds !== 0) return kinds;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return Number(a) - Number(b);
}
