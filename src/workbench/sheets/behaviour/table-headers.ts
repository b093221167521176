/** The header row of a table: its cells and its columns' names are the same texts. */
import { intersect, type Rect, type Sheet, type Table, type Workbook } from '../model';
import { displayText } from './display';
import { uniqueHeaders } from './table-names';

/** Header cells become texts, unique and not empty; the columns keep ids and formulas by place. */
export function writeHeaders(workbook: Workbook, sheet: Sheet, table: Table): void {
  const { row, column, columns } = table.rect;
  const known = table.columns;
  const texts = Array.from({ length: columns }, (_unused, at) => {
    if (!table.showHeaders) return known[at]?.name ?? '';
    const style = workbook.styles.get(sheet.cells.styleId(row, column + at));
    return displayText(sheet.cells.value(row, column + at), style.numberFormat, workbook.date1904);
  });
  let nextId = Math.max(0, ...known.map((one) => one.id)) + 1;
  table.columns = uniqueHeaders(texts).map((name, at) => ({ ...(known[at] ?? { id: nextId++ }), name }));
  if (!table.showHeaders) return;
  table.columns.forEach(({ name }, at) => {
    if (sheet.cells.value(row, column + at) !== name || sheet.cells.formula(row, column + at)) sheet.cells.setInput(row, column + at, name);
  });
}

/** The columns whose header cells were just edited: old and new names, for rewriting formulas. */
export function headerEdits(workbook: Workbook, sheet: Sheet, rect: Rect): { table: Table; from: string; to: string }[] {
  return sheet.tables.flatMap((table) => {
    if (!table.showHeaders || !intersect(rect, { ...table.rect, rows: 1 })) return [];
    const before = table.columns.map((column) => column.name);
    writeHeaders(workbook, sheet, table);
    return table.columns.flatMap((column, at) =>
      before[at] !== undefined && before[at] !== column.name ? [{ table, from: before[at], to: column.name }] : [],
    );
  });
}
