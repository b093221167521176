/** Copying a block inside the workbook: values, formulas, formats or all, as `copyFrom` and paste do. */
import type { CellValue, Formula, Rect, Sheet } from '../model';
import type { TranslateFormula } from './sort';
import { intersect } from '../model';

export type CopyKind = 'all' | 'values' | 'formulas' | 'formats';

export interface CopyPlace {
  sheet: Sheet;
  rect: Rect;
}

interface CopiedCell {
  value: CellValue;
  formula: Formula | undefined;
  style: number;
}

/**
 * Copies `from` to `to`. A target that is a whole multiple of the source is filled with repeats; any other is taken by its
 * upper left cell. `skipBlanks` leaves target cells alone where the source is empty. Returns the block that was written.
 */
export function copyCells(
  from: CopyPlace,
  to: CopyPlace,
  kind: CopyKind,
  translate: TranslateFormula,
  options: { skipBlanks?: boolean; transpose?: boolean } = {},
): Rect {
  const { transpose = false, skipBlanks = false } = options;
  const size = transpose ? { rows: from.rect.columns, columns: from.rect.rows } : { rows: from.rect.rows, columns: from.rect.columns };
  const repeats = to.rect.rows % size.rows === 0 && to.rect.columns % size.columns === 0;
  const target: Rect = repeats ? to.rect : { ...to.rect, ...size };
  const copied = readBlock(from);
  for (let down = 0; down < target.rows; down++) {
    for (let right = 0; right < target.columns; right++) {
      const [sourceRow, sourceColumn] = transpose ? [right % size.columns, down % size.rows] : [down % size.rows, right % size.columns];
      const cell = copied[sourceRow]![sourceColumn]!;
      if (skipBlanks && cell.value === null && !cell.formula) continue;
      const source = { row: from.rect.row + sourceRow, column: from.rect.column + sourceColumn };
      writeCell(to.sheet, { row: target.row + down, column: target.column + right }, cell, source, kind, translate);
    }
  }
  if (kind === 'all' || kind === 'formats') copyMerges(from, to.sheet, target, transpose);
  return target;
}

function readBlock({ sheet, rect }: CopyPlace): CopiedCell[][] {
  return Array.from({ length: rect.rows }, (_row, down) =>
    Array.from({ length: rect.columns }, (_column, right) => ({
      value: sheet.cells.value(rect.row + down, rect.column + right),
      formula: sheet.cells.formula(rect.row + down, rect.column + right),
      style: sheet.cells.styleId(rect.row + down, rect.column + right),
    })),
  );
}

type Place = { row: number; column: number };

function writeCell(sheet: Sheet, at: Place, cell: CopiedCell, source: Place, kind: CopyKind, translate: TranslateFormula): void {
  if (kind !== 'values' && kind !== 'formulas') sheet.cells.setStyleId(at.row, at.column, cell.style);
  if (kind === 'formats') return;
  if (cell.formula && kind !== 'values') {
    sheet.cells.setInput(at.row, at.column, { text: translate(cell.formula.text, source, at) });
    sheet.cells.setValue(at.row, at.column, cell.value);
  } else sheet.cells.setInput(at.row, at.column, cell.value);
}

/** Merges inside the source come along once; those they would cover in the target are taken apart. */
function copyMerges(from: CopyPlace, sheet: Sheet, target: Rect, transpose: boolean): void {
  const inside = transpose ? [] : from.sheet.merges.filter((merge) => covers(from.rect, merge));
  const moved = inside.map((merge) => ({
    ...merge,
    row: merge.row - from.rect.row + target.row,
    column: merge.column - from.rect.column + target.column,
  }));
  if (moved.length === 0) return;
  sheet.merges = [...sheet.merges.filter((merge) => !moved.some((one) => intersect(one, merge))), ...moved];
}

function covers(outer: Rect, inner: Rect): boolean {
  const common = intersect(outer, inner);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
}
