/** SUBTOTAL and AGGREGATE: totals that leave out hidden rows, other totals, or errors. */
import { CellError, type CellValue } from '../../model';
import { numberOf } from '../coercion';
import { Failure, Matrix, Reference, toMatrix, usedRect, type Operand } from '../operands';
import { countNumbers, kth, maximum, mean, median, minimum, product, sum, variance, varianceOfAll, type Fold } from './aggregate';
import { MANY, eager, numbersOf, one, oneNumber, type FunctionTable } from './definition';

const FOLDS: Readonly<Record<number, Fold>> = {
  1: mean,
  4: maximum,
  5: minimum,
  6: product,
  7: (numbers) => Math.sqrt(variance(numbers)),
  8: (numbers) => Math.sqrt(varianceOfAll(numbers)),
  9: sum,
  10: variance,
  11: varianceOfAll,
  12: median,
};

interface Skipped {
  readonly hidden: boolean;
  readonly filtered: boolean;
  readonly totals: boolean;
  readonly errors: boolean;
}

/** The values that stay, as one column. */
function kept(arg: Operand, skipped: Skipped): Matrix {
  const values: CellValue[] = [];
  const keep = (value: CellValue): void => {
    if (!(skipped.errors && value instanceof CellError)) values.push(value);
  };
  if (arg instanceof Reference) {
    for (const area of arg.areas) {
      const { row: top, column: left, rows, columns } = usedRect(area);
      for (let row = top; row < top + rows; row++) {
        const shown = area.sheet.rows.get(row);
        if ((skipped.filtered && shown?.filtered) || (skipped.hidden && shown?.hidden)) continue;
        for (let column = left; column < left + columns; column++) {
          const text = skipped.totals ? area.sheet.cells.formula(row, column)?.text : undefined;
          if (text === undefined || !/\b(?:SUBTOTAL|AGGREGATE)\(/i.test(text)) keep(area.sheet.cells.value(row, column));
        }
      }
    }
  } else toMatrix(arg).values.forEach(keep);
  return new Matrix(values.length, 1, values);
}

function totalled(code: number, blocks: readonly Matrix[]): number {
  if (code === 2) return countNumbers(blocks);
  if (code === 3) return blocks.reduce((count, { values }) => count + values.filter((value) => value !== null).length, 0);
  const fold = FOLDS[code];
  if (!fold) throw new Failure('#VALUE!');
  return fold(numbersOf(blocks));
}

/** AGGREGATE's option: which of totals, hidden rows and errors are left out. */
function options(option: number): Skipped {
  if (!(option >= 0 && option <= 7)) throw new Failure('#VALUE!');
  const hidden = option % 2 === 1;
  return { hidden, filtered: hidden, errors: option % 4 >= 2, totals: option < 4 };
}

export const SUBTOTAL_FUNCTIONS: FunctionTable = {
  SUBTOTAL: eager(2, MANY, ([code, ...ranges]) => {
    const number = numberOf(one(code));
    const skipped: Skipped = { hidden: number > 100, filtered: true, totals: true, errors: false };
    const kind = number > 100 ? number - 100 : number;
    if (kind > 11) throw new Failure('#VALUE!');
    return totalled(
      kind,
      ranges.map((range) => kept(range, skipped)),
    );
  }),
  AGGREGATE: eager(3, MANY, ([code, option, ...ranges]) => {
    const number = numberOf(one(code));
    const skipped = options(oneNumber(option, 0));
    if (number === 14 || number === 15) return kth(numbersOf([kept(ranges[0] ?? null, skipped)]), numberOf(one(ranges[1])), number === 14);
    if (number > 12) throw new Failure('#VALUE!', `AGGREGATE ${number}`);
    return totalled(
      number,
      ranges.map((range) => kept(range, skipped)),
    );
  }),
};
