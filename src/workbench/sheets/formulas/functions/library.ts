/** Functions taken from `@formulajs/formulajs`: mathematics, statistics and finance where it agrees with Excel. */
import * as formulajs from '@formulajs/formulajs';
import { CellError, ERROR_CODES, type CellValue } from '../../model';
import { numberOf } from '../coercion';
import { spread } from '../operators';
import { Failure, type Operand } from '../operands';
import { MANY, eager, numbersOf, type EagerFunction, type FunctionTable } from './definition';

/** A function of the library: returns numbers, texts and booleans, and error values as `Error` objects. */
type Foreign = (...args: never[]) => unknown;

function call(work: Foreign, args: readonly unknown[]): CellValue {
  const result = applied(work, args);
  if (result instanceof Error) return errorOf(result.message);
  if (typeof result === 'number') return Number.isFinite(result) ? result : new CellError('#NUM!');
  return typeof result === 'string' || typeof result === 'boolean' ? result : new CellError('#VALUE!');
}

/** The library throws a RangeError for numbers of which it has no thought, such as ROMAN of -2.5. */
function applied(work: Foreign, args: readonly unknown[]): unknown {
  try {
    return Reflect.apply(work, undefined, args);
  } catch (error) {
    if (error instanceof RangeError) return error;
    throw error;
  }
}

function errorOf(text: string): CellError {
  return new CellError(ERROR_CODES.find((code) => code === text) ?? '#VALUE!');
}

/** Functions of single numbers; spread over blocks. */
const ofNumbers = (min: number, max: number, work: Foreign): EagerFunction =>
  eager(min, max, (args) => spread(args, (values) => call(work, values.map(numberOf))));

/** Functions of one list of all numbers. */
const ofList = (work: Foreign): EagerFunction => eager(1, MANY, (args) => call(work, numbersOf(args)));

/** Functions of a list of numbers and single numbers after it. */
const ofListAndNumbers = (max: number, work: Foreign): EagerFunction =>
  eager(2, max, ([list = null, ...rest]) => {
    const numbers = numbersOf([list]);
    if (numbers.length === 0) throw new Failure('#NUM!');
    return spread(rest, (values) => call(work, [numbers, ...values.map(numberOf)]));
  });

/** Functions of two lists of the same length. */
const ofTwoLists = (work: Foreign): EagerFunction =>
  eager(2, 2, (args: readonly Operand[]) => {
    const [first = [], second = []] = args.map((arg) => numbersOf([arg]));
    if (first.length !== second.length) return new CellError('#N/A');
    return call(work, [first, second]);
  });

export const LIBRARY_FUNCTIONS: FunctionTable = {
  SIN: ofNumbers(1, 1, formulajs.SIN),
  COS: ofNumbers(1, 1, formulajs.COS),
  TAN: ofNumbers(1, 1, formulajs.TAN),
  ASIN: ofNumbers(1, 1, formulajs.ASIN),
  ACOS: ofNumbers(1, 1, formulajs.ACOS),
  ATAN: ofNumbers(1, 1, formulajs.ATAN),
  ATAN2: ofNumbers(2, 2, formulajs.ATAN2),
  RADIANS: ofNumbers(1, 1, formulajs.RADIANS),
  DEGREES: ofNumbers(1, 1, formulajs.DEGREES),
  ROMAN: ofNumbers(1, 1, formulajs.ROMAN),
  BITAND: ofNumbers(2, 2, formulajs.BITAND),
  BITOR: ofNumbers(2, 2, formulajs.BITOR),
  BITXOR: ofNumbers(2, 2, formulajs.BITXOR),
  GCD: ofList(formulajs.GCD),
  LCM: ofList(formulajs.LCM),
  GEOMEAN: ofList(formulajs.GEOMEAN),
  HARMEAN: ofList(formulajs.HARMEAN),
  AVEDEV: ofList(formulajs.AVEDEV),
  DEVSQ: ofList(formulajs.DEVSQ),
  MODE: ofList(formulajs.MODE.SNGL),
  'MODE.SNGL': ofList(formulajs.MODE.SNGL),
  SKEW: ofList(formulajs.SKEW),
  KURT: ofList(formulajs.KURT),
  PERCENTILE: ofListAndNumbers(2, formulajs.PERCENTILE.INC),
  'PERCENTILE.INC': ofListAndNumbers(2, formulajs.PERCENTILE.INC),
  QUARTILE: ofListAndNumbers(2, formulajs.QUARTILE.INC),
  'QUARTILE.INC': ofListAndNumbers(2, formulajs.QUARTILE.INC),
  PERCENTRANK: ofListAndNumbers(3, formulajs.PERCENTRANK.INC),
  TRIMMEAN: ofListAndNumbers(2, formulajs.TRIMMEAN),
  CORREL: ofTwoLists(formulajs.CORREL),
  SLOPE: ofTwoLists(formulajs.SLOPE),
  INTERCEPT: ofTwoLists(formulajs.INTERCEPT),
  RSQ: ofTwoLists(formulajs.RSQ),
  PMT: ofNumbers(3, 5, formulajs.PMT),
  PV: ofNumbers(3, 5, formulajs.PV),
  FV: ofNumbers(3, 5, formulajs.FV),
  NPER: ofNumbers(3, 5, formulajs.NPER),
};
