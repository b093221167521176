/** Formulas after rows or columns were inserted or deleted, or after a sheet, table or column got another name. */
import { parseA1Ref, parseStructRef, stringifyA1Ref, stringifyStructRef, type RangeA1 } from '@borgar/fx';
import type { Sheet, Workbook } from '../model';
import { rewriteReferences, rewriteTokens } from './translate';

/** `count` > 0 inserts before `index`, `count` < 0 deletes from `index` on. */
export interface Shift {
  /** Name of the sheet whose rows or columns move. */
  readonly sheet: string;
  readonly axis: 'rows' | 'columns';
  readonly index: number;
  readonly count: number;
  /** Only cells between these columns (for rows) or rows (for columns) move: inserted or deleted cells, not whole lines. */
  readonly within?: { readonly first: number; readonly last: number };
}

export type Rename =
  | { readonly kind: 'sheet'; readonly from: string; readonly to: string }
  | { readonly kind: 'table'; readonly from: string; readonly to: string }
  | { readonly kind: 'column'; readonly table: string; readonly from: string; readonly to: string };

/** The formula of a cell on `ownSheet` after the shift; references into deleted cells become `#REF!`. */
export function adjustFormula(text: string, shift: Shift, ownSheet: string): string {
  const target = shift.sheet.toLowerCase();
  return rewriteReferences(text, (range, context) => {
    if ((context[context.length - 1] ?? ownSheet).toLowerCase() !== target || leavesBand(range, shift)) return range;
    return shift.axis === 'rows' ? shiftedRows(range, shift) : shiftedColumns(range, shift);
  });
}

/** Whether a range reaches beyond the band of cells that move: Excel then leaves the reference alone. */
function leavesBand(range: RangeA1, { axis, within }: Shift): boolean {
  if (!within) return false;
  const [first, last] = axis === 'rows' ? [range.left, range.right ?? range.left] : [range.top, range.bottom ?? range.top];
  return (first ?? 0) < within.first || (last ?? Infinity) > within.last;
}

function shiftedRows(range: RangeA1, shift: Shift): RangeA1 | null {
  if (range.top === null) return range;
  const moved = shiftedSpan(range.top, range.bottom ?? range.top, shift);
  return moved && { ...range, top: moved[0], bottom: moved[1] };
}

function shiftedColumns(range: RangeA1, shift: Shift): RangeA1 | null {
  if (range.left === null) return range;
  const moved = shiftedSpan(range.left, range.right ?? range.left, shift);
  return moved && { ...range, left: moved[0], right: moved[1] };
}

/** First and last place after the shift, `null` when nothing is left. */
function shiftedSpan(first: number, last: number, { index, count }: Shift): [number, number] | null {
  if (count >= 0) return [first >= index ? first + count : first, last >= index ? last + count : last];
  const end = index - count;
  if (first >= index && last < end) return null;
  return [first >= end ? first + count : Math.min(first, index), last >= end ? last + count : last >= index ? index - 1 : last];
}

/** The formula after a rename. `ownTable` is the table around the formula's cell, for references like `[@姓名]`. */
export function renameInFormula(text: string, rename: Rename, ownTable = ''): string {
  return rewriteTokens(text, (token) => {
    if (token.type === 'structured') return renamedStructured(token.value, rename, ownTable);
    if (rename.kind === 'table') return token.type === 'range_named' && same(token.value, rename.from) ? rename.to : token.value;
    if (rename.kind !== 'sheet' || !token.value.includes('!')) return token.value;
    const parsed = parseA1Ref(token.value);
    const context = parsed?.context ?? [];
    if (!parsed || !context.some((name) => same(name, rename.from))) return token.value;
    return stringifyA1Ref({ ...parsed, context: context.map((name) => (same(name, rename.from) ? rename.to : name)) });
  });
}

function renamedStructured(text: string, rename: Rename, ownTable: string): string {
  const parsed = parseStructRef(text);
  if (!parsed || rename.kind === 'sheet') return text;
  if (rename.kind === 'table') return same(parsed.table ?? '', rename.from) ? stringifyStructRef({ ...parsed, table: rename.to }) : text;
  if (!same(parsed.table || ownTable, rename.table) || !parsed.columns?.some((name) => same(name, rename.from))) return text;
  return stringifyStructRef({ ...parsed, columns: parsed.columns.map((name) => (same(name, rename.from) ? rename.to : name)) });
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/**
 * Rewrites all formulas of a workbook: cells, calculated columns, names, validations and conditional formats. For a
 * shift the cells have been moved already. Formulas keep their spilled size.
 */
export function adjustWorkbook(workbook: Workbook, change: Shift | Rename): void {
  const rewrite = (text: string, sheet: Sheet | undefined, table: string): string =>
    'kind' in change ? renameInFormula(text, change, table) : adjustFormula(text, change, sheet?.name ?? '');
  for (const sheet of workbook.sheets) adjustSheet(sheet, rewrite);
  for (const name of workbook.names)
    name.formula = rewrite(
      name.formula,
      workbook.sheets.find(({ id }) => id === name.scope),
      '',
    );
}

type Rewrite = (text: string, sheet: Sheet, table: string) => string;

function adjustSheet(sheet: Sheet, rewrite: Rewrite): void {
  for (const { row, column, formula } of [...sheet.cells.formulas()]) {
    const table = sheet.tables.find(
      ({ rect }) => row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns,
    );
    const text = rewrite(formula.text, sheet, table?.name ?? '');
    if (text === formula.text) continue;
    const value = sheet.cells.value(row, column);
    sheet.cells.setInput(row, column, { ...formula, text });
    sheet.cells.setValue(row, column, value);
  }
  for (const table of sheet.tables) {
    for (const column of table.columns)
      if (column.calculatedFormula) column.calculatedFormula = rewrite(column.calculatedFormula, sheet, table.name);
  }
  for (const rule of sheet.validations) {
    if (rule.formula1?.startsWith('=')) rule.formula1 = rewrite(rule.formula1, sheet, '');
    if (rule.formula2?.startsWith('=')) rule.formula2 = rewrite(rule.formula2, sheet, '');
  }
  for (const format of sheet.conditionalFormats) {
    const { rule } = format;
    if (rule.type === 'custom') format.rule = { ...rule, formula: rewrite(rule.formula, sheet, '') };
    if (rule.type === 'cellValue') {
      format.rule = {
        ...rule,
        formula1: rewrite(rule.formula1, sheet, ''),
        ...(rule.formula2 === undefined ? {} : { formula2: rewrite(rule.formula2, sheet, '') }),
      };
    }
  }
}
