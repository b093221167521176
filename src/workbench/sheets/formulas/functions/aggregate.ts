/** One value from many: sums, means, counts, ranks. Text and booleans in cells are passed over, as Excel does. */
import { CellError, type CellValue } from '../../model';
import { numberOf } from '../coercion';
import { spread } from '../operators';
import { Failure, Reference, toMatrix, visit, type Operand } from '../operands';
import { MANY, eager, numbersOf, oneNumber, type EagerFunction, type FunctionTable } from './definition';

/** A value from a list of numbers; shared with SUBTOTAL and AGGREGATE. */
export type Fold = (numbers: readonly number[]) => number;

function needed(numbers: readonly number[], atLeast = 1): readonly number[] {
  if (numbers.length < atLeast) throw new Failure('#DIV/0!');
  return numbers;
}

/** Compensated, so that tenths add up to what a person expects. */
export function sum(numbers: readonly number[]): number {
  let total = 0;
  let lost = 0;
  for (const number of numbers) {
    const next = total + number;
    lost += Math.abs(total) >= Math.abs(number) ? total - next + number : number - next + total;
    total = next;
  }
  return total + lost;
}

export const mean: Fold = (numbers) => sum(needed(numbers)) / numbers.length;
export const maximum: Fold = (numbers) => numbers.reduce((best, value) => Math.max(best, value), numbers[0] ?? 0);
export const minimum: Fold = (numbers) => numbers.reduce((best, value) => Math.min(best, value), numbers[0] ?? 0);
export const product: Fold = (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((all, value) => all * value, 1));
const squares = (numbers: readonly number[]): number => {
  const middle = mean(numbers);
  return sum(numbers.map((value) => (value - middle) ** 2));
};
export const variance: Fold = (numbers) => squares(needed(numbers, 2)) / (numbers.length - 1);
export const varianceOfAll: Fold = (numbers) => squares(needed(numbers)) / numbers.length;

export function median(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new Failure('#NUM!');
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** The `k`-th number, from the largest or the smallest; `#NUM!` when there is none. */
export function kth(numbers: readonly number[], k: number, largest: boolean): number {
  const sorted = [...numbers].sort((a, b) => (largest ? b - a : a - b));
  const value = sorted[Math.ceil(k) - 1];
  if (value === undefined) throw new Failure('#NUM!');
  return value;
}

const fold = (work: Fold): EagerFunction => eager(1, MANY, (args) => work(numbersOf(args)));

/** `COUNT` takes numbers only, also numbers written as text among the arguments; errors are passed over. */
export function countNumbers(args: readonly Operand[]): number {
  let count = 0;
  for (const arg of args) {
    visit(arg, (value, stored) => {
      if (
        typeof value === 'number' ||
        (!stored && (typeof value === 'boolean' || (typeof value === 'string' && !Number.isNaN(Number(value)))))
      )
        count++;
    });
  }
  return count;
}

function countFilled(args: readonly Operand[]): number {
  let count = 0;
  for (const arg of args) visit(arg, (value, stored) => (value !== null || !stored) && count++);
  return count;
}

function countBlank(arg: Operand): number {
  let filled = 0;
  visit(arg, (value) => value !== null && value !== '' && filled++);
  if (arg instanceof Reference) return arg.area.rect.rows * arg.area.rect.columns - filled;
  return toMatrix(arg).values.length - filled;
}

/** Values where text counts as 0 and booleans as 1 and 0: the `A` functions. */
function valuesA(args: readonly Operand[]): number[] {
  const numbers: number[] = [];
  for (const arg of args) {
    visit(arg, (value, stored) => {
      if (value instanceof CellError) throw new Failure(value.code);
      if (stored && typeof value === 'string') numbers.push(0);
      else if (value !== null || !stored) numbers.push(numberOf(value));
    });
  }
  return numbers;
}

function sumProduct(args: readonly Operand[]): number {
  const blocks = args.map(toMatrix);
  const [first] = blocks;
  if (!first) return 0;
  const full = args.map((arg, index) => (arg instanceof Reference ? arg.area.rect : blocks[index]!));
  if (full.some(({ rows, columns }) => rows !== full[0]!.rows || columns !== full[0]!.columns)) throw new Failure('#VALUE!');
  const terms: number[] = [];
  for (let row = 0; row < Math.min(...blocks.map(({ rows }) => rows)); row++) {
    for (let column = 0; column < Math.min(...blocks.map(({ columns }) => columns)); column++) {
      terms.push(blocks.reduce((all, block) => all * factor(block.at(row, column)), 1));
    }
  }
  return sum(terms);
}

/** Only numbers count in SUMPRODUCT; anything else is 0. */
function factor(value: CellValue): number {
  if (value instanceof CellError) throw new Failure(value.code);
  return typeof value === 'number' ? value : 0;
}

function rank(args: readonly Operand[], average: boolean): Operand {
  const [value = null, list = null, order] = args;
  const numbers = numbersOf([list]);
  const ascending = oneNumber(order, 0) !== 0;
  return spread([value], ([each = null]) => {
    const number = numberOf(each);
    const equal = numbers.filter((other) => other === number).length;
    if (equal === 0) throw new Failure('#N/A');
    const before = numbers.filter((other) => (ascending ? other < number : other > number)).length;
    return before + 1 + (average ? (equal - 1) / 2 : 0);
  });
}

const placed = (largest: boolean): EagerFunction =>
  eager(2, 2, ([list = null, place = null]) => {
    const numbers = numbersOf([list]);
    return spread([place], ([k = null]) => kth(numbers, numberOf(k), largest));
  });

export const AGGREGATE_FUNCTIONS: FunctionTable = {
  SUM: fold(sum),
  AVERAGE: fold(mean),
  MAX: fold(maximum),
  MIN: fold(minimum),
  PRODUCT: fold(product),
  MEDIAN: fold(median),
  STDEV: fold((numbers) => Math.sqrt(variance(numbers))),
  'STDEV.S': fold((numbers) => Math.sqrt(variance(numbers))),
  STDEVP: fold((numbers) => Math.sqrt(varianceOfAll(numbers))),
  'STDEV.P': fold((numbers) => Math.sqrt(varianceOfAll(numbers))),
  VAR: fold(variance),
  'VAR.S': fold(variance),
  VARP: fold(varianceOfAll),
  'VAR.P': fold(varianceOfAll),
  SUMSQ: fold((numbers) => sum(numbers.map((value) => value * value))),
  MAXA: eager(1, MANY, (args) => maximum(valuesA(args))),
  MINA: eager(1, MANY, (args) => minimum(valuesA(args))),
  AVERAGEA: eager(1, MANY, (args) => mean(valuesA(args))),
  COUNT: eager(1, MANY, countNumbers),
  COUNTA: eager(1, MANY, countFilled),
  COUNTBLANK: eager(1, 1, ([range = null]) => countBlank(range)),
  SUMPRODUCT: eager(1, MANY, sumProduct),
  RANK: eager(2, 3, (args) => rank(args, false)),
  'RANK.EQ': eager(2, 3, (args) => rank(args, false)),
  'RANK.AVG': eager(2, 3, (args) => rank(args, true)),
  LARGE: placed(true),
  SMALL: placed(false),
  ROWS: eager(1, 1, ([block = null]) => (block instanceof Reference ? block.area.rect.rows : toMatrix(block).rows)),
  COLUMNS: eager(1, 1, ([block = null]) => (block instanceof Reference ? block.area.rect.columns : toMatrix(block).columns)),
  AREAS: eager(1, 1, ([reference = null]) => (reference instanceof Reference ? reference.areas.length : 1)),
};
