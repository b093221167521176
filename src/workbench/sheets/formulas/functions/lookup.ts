/** Looking values up: MATCH, INDEX, VLOOKUP, XLOOKUP and their kin. */
import { CellError, type CellValue } from '../../model';
import { booleanOf, numberOf } from '../coercion';
import type { Context } from '../context';
import { spread } from '../operators';
import { Failure, Matrix, Reference, toMatrix, toValue, type Operand } from '../operands';
import { eager, one, oneNumber, scalar, type FunctionTable } from './definition';
import { placeInSorted, placeOf, vectorOf, type Nearest, type Vector } from './search';

const NEAREST: Readonly<Record<string, Nearest>> = { '0': 'exact', '-1': 'smaller', '1': 'larger', '2': 'wildcard' };

function match(args: readonly Operand[], context: Context): Operand {
  const [wanted = null, list = null, kind] = args;
  const vector = vectorOf(list, context);
  const type = args.length < 3 ? 1 : oneNumber(kind, 0);
  return spread([wanted], ([value = null]) => {
    const sought = value ?? 0;
    const place = type === 0 ? placeOf(sought, vector, 'wildcard') : placeInSorted(sought, vector, type < 0);
    return found(place) + 1;
  });
}

function found(place: number): number {
  if (place < 0) throw new Failure('#N/A');
  return place;
}

/** The search of XLOOKUP and XMATCH. Binary search (±2) gives the same places on sorted lists, so it is not told apart. */
function xPlace(value: CellValue, vector: Vector, mode: Operand | undefined, direction: Operand | undefined): number {
  const nearest = NEAREST[String(oneNumber(mode, 0))];
  if (!nearest) throw new Failure('#VALUE!');
  return placeOf(value, vector, nearest, oneNumber(direction, 1) < 0);
}

function xlookup(args: readonly Operand[], context: Context): Operand {
  const [wanted = null, list = null, results = null, otherwise, mode, direction] = args;
  const vector = vectorOf(list, context);
  const value = toValue(wanted);
  const across = sizeOf(list).rows === 1 && sizeOf(list).columns > 1;
  const pick = (place: number): Operand => slice(results, across ? null : place, across ? place : null);
  if (value instanceof Matrix) {
    return spread([value], ([each = null]) => {
      const place = xPlace(each, vector, mode, direction);
      if (place < 0) return otherwise === undefined || otherwise === null ? new CellError('#N/A') : toMatrix(otherwise).at(0, 0);
      return toMatrix(pick(place)).at(0, 0);
    });
  }
  if (value instanceof CellError) return value;
  const place = xPlace(value, vector, mode, direction);
  if (place >= 0) return pick(place);
  return otherwise === undefined || otherwise === null ? new CellError('#N/A') : otherwise;
}

function sizeOf(operand: Operand): { rows: number; columns: number } {
  return operand instanceof Reference ? operand.area.rect : toMatrix(operand);
}

/** A cell, a whole row (`column` null) or a whole column (`row` null) of a block; of a reference it stays a reference. */
export function slice(block: Operand, row: number | null, column: number | null): Operand {
  const { rows, columns } = sizeOf(block);
  if ((row !== null && (row < 0 || row >= rows)) || (column !== null && (column < 0 || column >= columns))) throw new Failure('#REF!');
  if (block instanceof Reference) {
    const { sheet, rect } = block.area;
    return new Reference([
      {
        sheet,
        rect: {
          row: rect.row + (row ?? 0),
          column: rect.column + (column ?? 0),
          rows: row === null ? rows : 1,
          columns: column === null ? columns : 1,
        },
      },
    ]);
  }
  const values = toMatrix(block);
  if (row !== null && column !== null) return values.at(row, column);
  return Matrix.build(row === null ? rows : 1, column === null ? columns : 1, (r, c) => values.at(row ?? r, column ?? c));
}

function index(args: readonly Operand[]): Operand {
  const [block = null, first = null, second = null, area] = args;
  const from = block instanceof Reference && block.areas.length > 1 ? areaOf(block, oneNumber(area, 1)) : block;
  if (from instanceof CellError) return from;
  const { rows, columns } = sizeOf(from);
  const places = [first, second].map(toValue);
  const flat = args.length === 2 && rows === 1 && columns > 1;
  const at = (place: CellValue): number | null => {
    const number = Math.trunc(numberOf(place));
    if (number < 0) throw new Failure('#VALUE!');
    return number === 0 ? null : number - 1;
  };
  const [row = null, column = null] = places;
  if (row instanceof Matrix || column instanceof Matrix) {
    return spread([row, column], ([r = null, c = null]) => {
      const result = flat ? slice(from, 0, at(r)) : slice(from, at(r), columns === 1 && at(c) === null ? 0 : at(c));
      return toMatrix(result).at(0, 0);
    });
  }
  if (flat) return slice(from, 0, at(row));
  return slice(from, at(row), at(column) ?? (columns === 1 ? 0 : null));
}

function areaOf(reference: Reference, number: number): Reference {
  const area = reference.areas[number - 1];
  if (!area) throw new Failure('#REF!');
  return new Reference([area]);
}

/** VLOOKUP (`down`) and HLOOKUP. */
function tableLookup(args: readonly Operand[], context: Context, down: boolean): Operand {
  const [wanted = null, block = null, place = null, sorted] = args;
  const vector = vectorOf(down ? slice(block, null, 0) : slice(block, 0, null), context);
  const near = sorted === undefined ? true : booleanOf(one(sorted));
  return spread([wanted, place], ([value = null, offset = null]) => {
    const at = Math.trunc(numberOf(offset)) - 1;
    if (at < 0) throw new Failure('#VALUE!');
    const line = found(near ? placeInSorted(value, vector, false) : placeOf(value ?? 0, vector, 'wildcard'));
    return toMatrix(down ? slice(block, line, at) : slice(block, at, line)).at(0, 0);
  });
}

/** LOOKUP over a sorted list, with results beside it or in the block's last row or column. */
function lookup(args: readonly Operand[], context: Context): Operand {
  const [wanted = null, list = null, results] = args;
  const { rows, columns } = sizeOf(list);
  const across = columns > rows;
  const keys = results === undefined ? (across ? slice(list, 0, null) : slice(list, null, 0)) : list;
  const values = results ?? (across ? slice(list, rows - 1, null) : slice(list, null, columns - 1));
  const vector = vectorOf(keys, context);
  const picks = toMatrix(values).values;
  return spread([wanted], ([value = null]) => picks[found(placeInSorted(value, vector, false))] ?? null);
}

export const LOOKUP_FUNCTIONS: FunctionTable = {
  MATCH: eager(2, 3, match),
  XMATCH: eager(2, 4, ([wanted = null, list = null, mode, direction], context) => {
    const vector = vectorOf(list, context);
    return spread([wanted], ([value = null]) => found(xPlace(value, vector, mode, direction)) + 1);
  }),
  XLOOKUP: eager(3, 6, xlookup),
  INDEX: eager(2, 4, index),
  VLOOKUP: eager(3, 4, (args, context) => tableLookup(args, context, true)),
  HLOOKUP: eager(3, 4, (args, context) => tableLookup(args, context, false)),
  LOOKUP: eager(2, 3, lookup),
  HYPERLINK: scalar(1, 2, ([address = null, shown]) => (shown === undefined || shown === null ? address : shown)),
};
