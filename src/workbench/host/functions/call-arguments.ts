/** Turns a formula's arguments into what a custom function receives. The conversions are INFERRED from formulas' own. */
import { CellError, type CellValue } from '../../sheets/model';
import type { ErrorArguments } from './error-arguments';
import { parameterType, type FunctionMetadata, type FunctionParameter, type ParameterType } from './metadata';

/** One value, or a block as rows of values. */
export type FunctionInput = CellValue | CellValue[][];

/** What travels: JSON values; `null` for an argument left out. */
export type WireArguments = { args: unknown[] } | { error: CellError };

/**
 * @param errorArgument what stands for an error in an argument of type `any`; `null` = errors stop the call
 * @returns the arguments in the function's order, or the error that the formula shows without the function being called:
 *   an error among the arguments, or `#VALUE!` for text where a number is wanted
 */
export function callArguments(
  fn: FunctionMetadata,
  given: readonly FunctionInput[],
  errorArgument: ErrorArguments['argument'],
): WireArguments {
  const args: unknown[] = [];
  const last = fn.parameters[fn.parameters.length - 1];
  const fixed = last?.repeating ? fn.parameters.length - 1 : fn.parameters.length;
  if (given.length > fixed && !last?.repeating) return { error: new CellError('#VALUE!') };
  for (let index = 0; index < fixed; index++) {
    const parameter = fn.parameters[index]!;
    if (index >= given.length) {
      if (!parameter.optional) return { error: new CellError('#VALUE!') };
      args.push(null);
      continue;
    }
    const value = converted(given[index]!, parameter, errorArgument);
    if (value instanceof CellError) return { error: value };
    args.push(value);
  }
  if (!last?.repeating) return { args };
  const list: unknown[] = [];
  for (const input of given.slice(fixed)) {
    const value = converted(input, last, errorArgument);
    if (value instanceof CellError) return { error: value };
    list.push(value);
  }
  return { args: [...args, list] };
}

/** The value that travels, or the error that becomes the formula's result. */
function converted(input: FunctionInput, parameter: FunctionParameter, errorArgument: ErrorArguments['argument']): unknown {
  const type = parameterType(parameter);
  if (parameter.dimensionality !== 'matrix') {
    const single = Array.isArray(input) ? singleCell(input) : input;
    return scalar(single, type, errorArgument, BLANK[type]);
  }
  const rows = Array.isArray(input) ? input : [[input]];
  const block: unknown[][] = [];
  for (const row of rows) {
    const cells: unknown[] = [];
    for (const cell of row) {
      const value = scalar(cell, type, errorArgument, type === 'any' ? '' : BLANK[type]);
      if (value instanceof CellError) return value;
      cells.push(value);
    }
    block.push(cells);
  }
  return block;
}

/** What an empty cell is worth. */
const BLANK: Readonly<Record<ParameterType, unknown>> = { number: 0, string: '', boolean: false, any: 0 };

/** A block where one value is wanted: only a block of one cell will do. */
function singleCell(block: CellValue[][]): CellValue {
  const row = block[0];
  return block.length === 1 && row?.length === 1 ? (row[0] ?? null) : new CellError('#VALUE!');
}

function scalar(value: CellValue, type: ParameterType, errorArgument: ErrorArguments['argument'], blank: unknown): unknown {
  if (value instanceof CellError) {
    return errorArgument && type === 'any' ? errorArgument(value) : value;
  }
  if (value === null) return blank;
  if (type === 'string') return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  if (type === 'number') return asNumber(value);
  if (type === 'boolean') return asBoolean(value);
  return value;
}

function asNumber(value: number | string | boolean): number | CellError {
  const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
  return Number.isFinite(number) ? number : new CellError('#VALUE!');
}

function asBoolean(value: number | string | boolean): boolean | CellError {
  if (typeof value !== 'string') return Boolean(value);
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  return new CellError('#VALUE!');
}
