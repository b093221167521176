/** Sorting rows of a block as Excel does: numbers, texts, booleans, errors; blanks always last; Chinese by pinyin. */
import { CellError, type CellValue, type Formula, type Rect, type Sheet } from '../model';
import { usedPart } from './move-cells';

export interface SortKey {
  /** Column offset inside the block. */
  key: number;
  ascending: boolean;
}

/** Translates a formula from one row to another, as copying does. */
export type TranslateFormula = (text: string, from: { row: number; column: number }, to: { row: number; column: number }) => string;

const collator = new Intl.Collator('zh-CN', { sensitivity: 'variant', numeric: false });
const collatorNoCase = new Intl.Collator('zh-CN', { sensitivity: 'accent', numeric: false });

interface MovingCell {
  value: CellValue;
  formula: Formula | undefined;
  style: number;
}

/** Sorts the rows of `rect` (headers excluded by the caller) by the keys in order; equal rows keep their order. */
export function sortRows(sheet: Sheet, rect: Rect, keys: readonly SortKey[], translate: TranslateFormula, matchCase = false): void {
  const part = usedPart(sheet.cells, rect);
  if (!part) return;
  const { cells } = sheet;
  const rows = Array.from({ length: part.row + part.rows - rect.row }, (_unused, index) => rect.row + index);
  const order = [...rows].sort((a, b) => {
    for (const { key, ascending } of keys) {
      const found = compareCells(cells.value(a, rect.column + key), cells.value(b, rect.column + key), ascending, matchCase);
      if (found !== 0) return found;
    }
    return a - b;
  });
  const moving = order.map((from) =>
    Array.from({ length: part.columns }, (_unused, at): MovingCell => {
      const column = part.column + at;
      return {
        value: cells.value(from, column),
        formula: cells.formula(from, column),
        style: cells.styleId(from, column),
      };
    }),
  );
  order.forEach((from, index) => {
    const to = rect.row + index;
    if (from === to) return;
    moving[index]!.forEach(({ value, formula, style }, at) => {
      const column = part.column + at;
      cells.setInput(to, column, formula ? { text: translate(formula.text, { row: from, column }, { row: to, column }) } : value);
      if (formula) cells.setValue(to, column, value);
      cells.setStyleId(to, column, style);
    });
  });
}

/** Excel's order of kinds: number, text, boolean, error. Blanks come last in both directions. */
export function compareCells(a: CellValue, b: CellValue, ascending = true, matchCase = false): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const kinds = kindOf(a) - kindOf(b);
  const order = kinds !== 0 ? kinds : compareSame(a, b, matchCase);
  return ascending ? order : -order;
}

function compareSame(a: CellValue, b: CellValue, matchCase: boolean): number {
  if (typeof a === 'string' && typeof b === 'string') return (matchCase ? collator : collatorNoCase).compare(a, b);
  if (a instanceof CellError || b instanceof CellError) return 0;
  return Number(a) - Number(b);
}

function kindOf(value: CellValue): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}
