/** Finding text in a block: in what is shown, with Excel's wildcards. */
import type { Rect, Sheet, Workbook } from '../model';
import { displayText } from './display';
import { wildcard } from './filter';
import { usedPart } from './move-cells';

export interface FindOptions {
  /** The whole cell must match, not a part. */
  completeMatch?: boolean;
  matchCase?: boolean;
  /** From the end of the block towards its start. */
  backwards?: boolean;
  /** Look into formulas instead of what is shown. */
  inFormulas?: boolean;
}

/** Places of all cells that match, by rows. */
export function findAll(
  workbook: Workbook,
  sheet: Sheet,
  rect: Rect,
  text: string,
  options: FindOptions = {},
): { row: number; column: number }[] {
  const part = usedPart(sheet.cells, rect);
  const found: { row: number; column: number }[] = [];
  if (!part || text === '') return found;
  const pattern = new RegExp(wildcard(text, options.completeMatch === true).source, options.matchCase === true ? 'u' : 'iu');
  for (let row = part.row; row < part.row + part.rows; row++) {
    for (let column = part.column; column < part.column + part.columns; column++) {
      const formula = options.inFormulas === true ? sheet.cells.formula(row, column)?.text : undefined;
      const value = sheet.cells.value(row, column);
      if (value === null && formula === undefined) continue;
      const style = workbook.styles.get(sheet.cells.styleId(row, column));
      if (pattern.test(formula ?? displayText(value, style.numberFormat, workbook.date1904))) found.push({ row, column });
    }
  }
  return options.backwards === true ? found.reverse() : found;
}

/** The first match, or `null`. */
export function findFirst(
  workbook: Workbook,
  sheet: Sheet,
  rect: Rect,
  text: string,
  options: FindOptions = {},
): { row: number; column: number } | null {
  return findAll(workbook, sheet, rect, text, options)[0] ?? null;
}

/** Replaces in constants (text and numbers, not formulas); `write` receives the new text of a cell. Returns the count of cells. */
export function replaceAll(
  workbook: Workbook,
  sheet: Sheet,
  rect: Rect,
  text: string,
  replacement: string,
  options: FindOptions,
  write: (row: number, column: number, text: string) => void,
): number {
  const flags = options.matchCase === true ? 'gu' : 'giu';
  const pattern = new RegExp(wildcard(text, options.completeMatch === true).source, flags);
  const places = findAll(workbook, sheet, rect, text, options).filter(({ row, column }) => !sheet.cells.formula(row, column));
  for (const { row, column } of places)
    write(
      row,
      column,
      String(sheet.cells.value(row, column)).replace(pattern, () => replacement),
    );
  return places.length;
}
