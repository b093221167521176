/** The shape of one entry in the tables of functions, and short ways to write the common kinds. */
import type { Node } from '@borgar/fx';
import { CellError, type CellValue } from '../../model';
import { numberOf, textOf } from '../coercion';
import type { Context } from '../context';
import { finite, spread } from '../operators';
import { Failure, toMatrix, visit, type Operand } from '../operands';

interface Arity {
  readonly min: number;
  readonly max: number;
}
/** Gets its arguments worked out, references as references. */
export interface EagerFunction extends Arity {
  run(args: readonly Operand[], context: Context): Operand;
}
/** Decides itself which arguments are worked out. */
export interface LazyFunction extends Arity {
  lazy(nodes: readonly (Node | null)[], context: Context): Operand;
}
export type FunctionDefinition = EagerFunction | LazyFunction;
export type FunctionTable = Readonly<Record<string, FunctionDefinition>>;

export const MANY = 255;

export function eager(min: number, max: number, run: EagerFunction['run']): EagerFunction {
  return { min, max, run };
}

/** One value in, one out; spreads over blocks, errors pass through. */
export function scalar(min: number, max: number, work: (values: CellValue[], context: Context) => CellValue): EagerFunction {
  return { min, max, run: (args, context) => spread(args, (values) => work(values, context)) };
}

/** Like `scalar` for functions of numbers. */
export function numeric(min: number, max: number, work: (...values: number[]) => number): EagerFunction {
  return scalar(min, max, (values) => finite(work(...values.map(numberOf))));
}

/** Like `scalar`, seeing errors instead of passing them on. */
export function inspecting(work: (value: CellValue) => CellValue): EagerFunction {
  return { min: 1, max: 1, run: (args) => spread(args, ([value = null]) => work(value), false) };
}

/** The numbers that SUM and its kin see: numbers in cells and blocks; arguments written out are converted. */
export function numbersOf(args: readonly Operand[]): number[] {
  const numbers: number[] = [];
  for (const arg of args) {
    visit(arg, (value, stored) => {
      if (typeof value === 'number') numbers.push(value);
      else if (value instanceof CellError) throw new Failure(value.code, value.detail);
      else if (!stored) numbers.push(numberOf(value));
    });
  }
  return numbers;
}

/** The first value of an argument; its error ends the function, an omitted argument is empty. */
export function one(arg: Operand | undefined): CellValue {
  if (arg === undefined || arg === null) return null;
  const value = toMatrix(arg).at(0, 0);
  if (value instanceof CellError) throw new Failure(value.code, value.detail);
  return value;
}

export function oneNumber(arg: Operand | undefined, otherwise: number): number {
  const value = one(arg);
  return value === null ? otherwise : numberOf(value);
}

export function oneText(arg: Operand | undefined): string {
  return textOf(one(arg));
}
