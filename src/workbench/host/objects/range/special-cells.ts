/** Range.getSpecialCells: the cells of a kind, gathered into blocks. */
import { oneOf, type CallArguments } from '../../dispatch/call-arguments';
import { HostError } from '../../dispatch/host-error';
import { CellError, intersect, type Rect } from '../../../sheets/model';
import { columnWidth, rowHeight } from '../format/sizes';
import type { RangeRef } from './range-ref';

const SPECIAL = [
  'Blanks',
  'Constants',
  'Formulas',
  'Visible',
  'ConditionalFormats',
  'DataValidations',
  'SameConditionalFormat',
  'SameDataValidation',
] as const;
const VALUE_TYPES = [
  'All',
  'Errors',
  'ErrorsLogical',
  'ErrorsNumbers',
  'ErrorsText',
  'ErrorsLogicalNumber',
  'ErrorsLogicalText',
  'ErrorsNumberText',
  'Logical',
  'LogicalNumbers',
  'LogicalText',
  'LogicalNumbersText',
  'Numbers',
  'NumbersText',
  'Text',
] as const;

/** Empty when no cell fits. */
export function specialCells(range: RangeRef, args: CallArguments): RangeRef[] {
  const type = oneOf(args.raw(0), SPECIAL);
  const values = args.raw(1) === null ? 'All' : oneOf(args.raw(1), VALUE_TYPES);
  const whole = range.sheet.cells.usedRect();
  const rect = whole && intersect(whole, range.rect);
  if (!rect) return [];
  const { sheet } = range;
  const fits = (row: number, column: number): boolean => {
    const value = sheet.cells.value(row, column);
    const isFormula = sheet.cells.formula(row, column) !== undefined;
    switch (type) {
      case 'Blanks':
        return value === null && !isFormula;
      case 'Constants':
        return value !== null && !isFormula && hasType(value, values);
      case 'Formulas':
        return isFormula && hasType(value, values);
      case 'Visible':
        return rowHeight(sheet, row) > 0 && columnWidth(sheet, column) > 0;
      case 'DataValidations':
        return sheet.validations.some((one) => one.ranges.some((part) => intersect(part, { row, column, rows: 1, columns: 1 })));
      case 'ConditionalFormats':
        return sheet.conditionalFormats.some((one) => one.ranges.some((part) => intersect(part, { row, column, rows: 1, columns: 1 })));
      default:
        throw new HostError('ApiNotFound', `The workbench does not implement Range.getSpecialCells(${type}).`);
    }
  };
  return blocksOf(rect, fits).map((block) => range.at(block));
}

function hasType(value: unknown, wanted: (typeof VALUE_TYPES)[number]): boolean {
  if (wanted === 'All') return true;
  const word =
    value instanceof CellError
      ? 'Errors'
      : { string: 'Text', number: 'Number', boolean: 'Logical' }[typeof value as 'string' | 'number' | 'boolean'];
  return wanted.includes(word);
}

/** Cells that fit, gathered into blocks: runs in a row, and equal runs of rows below each other joined. */
export function blocksOf(rect: Rect, fits: (row: number, column: number) => boolean): Rect[] {
  const done: Rect[] = [];
  let open: Rect[] = [];
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    const next: Rect[] = [];
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      if (!fits(row, column)) continue;
      const start = column;
      while (column + 1 < rect.column + rect.columns && fits(row, column + 1)) column++;
      const columns = column - start + 1;
      const above = open.find((one) => one.column === start && one.columns === columns);
      if (above) {
        open = open.filter((one) => one !== above);
        next.push({ ...above, rows: above.rows + 1 });
      } else next.push({ row, column: start, rows: 1, columns });
    }
    done.push(...open);
    open = next;
  }
  return [...done, ...open].sort((a, b) => a.row - b.row || a.column - b.column);
}
