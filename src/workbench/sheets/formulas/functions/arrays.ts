/** Functions that give blocks: FILTER, SORT, UNIQUE and their kin. */
import { CellError, type CellValue } from '../../model';
import { booleanOf, compareValues } from '../coercion';
import { Failure, Matrix, toMatrix, type Operand } from '../operands';
import { MANY, eager, one, oneNumber, type FunctionTable } from './definition';

type Line = readonly CellValue[];

function rowsOf(block: Matrix): CellValue[][] {
  return Array.from({ length: block.rows }, (_, row) => block.values.slice(row * block.columns, (row + 1) * block.columns));
}

/** A block from its rows; an empty one is `#CALC!`, as Excel has no empty blocks. */
function fromRows(rows: readonly Line[]): Matrix {
  const columns = rows[0]?.length ?? 0;
  if (columns === 0) throw new Failure('#CALC!');
  return new Matrix(rows.length, columns, rows.flat());
}

function transpose(block: Matrix): Matrix {
  return Matrix.build(block.columns, block.rows, (row, column) => block.at(column, row));
}

/** Works on the rows of a block, or on its columns. */
function along(block: Matrix, byColumn: boolean, work: (rows: CellValue[][]) => readonly Line[]): Matrix {
  return byColumn ? transpose(fromRows(work(rowsOf(transpose(block))))) : fromRows(work(rowsOf(block)));
}

function filter([block = null, include = null, otherwise]: readonly Operand[]): Operand {
  const values = toMatrix(block);
  const tests = toMatrix(include);
  const error = tests.values.find((test) => test instanceof CellError);
  if (error !== undefined) return error;
  const byColumn = tests.rows === 1 && tests.columns === values.columns && values.rows !== 1;
  if (!byColumn && (tests.columns !== 1 || tests.rows !== values.rows) && tests.values.length !== values.values.length)
    throw new Failure('#VALUE!');
  const across = byColumn || (tests.rows === 1 && tests.columns > 1);
  if (!tests.values.some(booleanOf)) return otherwise ?? new CellError('#CALC!');
  return along(values, across, (rows) => rows.filter((_, at) => booleanOf(tests.values[at] ?? null)));
}

/** Order for sorting: empty cells and errors stand last in either direction. */
function orderOf(a: CellValue, b: CellValue, direction: number): number {
  const last = (value: CellValue): number => (value === null ? 2 : value instanceof CellError ? 1 : 0);
  return last(a) - last(b) || (last(a) > 0 ? 0 : compareValues(a, b) * direction);
}

/** Stable order of the lines by several keys. */
function sorted(lines: readonly Line[], keys: readonly { value: (at: number) => CellValue; direction: number }[]): Line[] {
  const places = lines.map((_, at) => at);
  places.sort((a, b) => {
    for (const { value, direction } of keys) {
      const order = orderOf(value(a), value(b), direction);
      if (order !== 0) return order;
    }
    return a - b;
  });
  return places.map((at) => lines[at] ?? []);
}

function direction(value: CellValue): number {
  const number = value === null ? 1 : Number(value);
  if (number !== 1 && number !== -1) throw new Failure('#VALUE!');
  return number;
}

function sort([block = null, index = null, order = null, byColumn]: readonly Operand[]): Operand {
  const keys = index === null ? [1] : toMatrix(index).values.map(Number);
  const orders = order === null ? [1] : toMatrix(order).values.map(direction);
  return along(toMatrix(block), booleanOf(one(byColumn)), (lines) => {
    if (keys.some((key) => !(key >= 1 && key <= (lines[0]?.length ?? 0)))) throw new Failure('#VALUE!');
    return sorted(
      lines,
      keys.map((key, at) => ({ value: (line) => lines[line]?.[key - 1] ?? null, direction: orders[at] ?? orders[0] ?? 1 })),
    );
  });
}

function sortBy([block = null, ...rest]: readonly Operand[]): Operand {
  const values = toMatrix(block);
  const keys: { value: (at: number) => CellValue; direction: number; length: number; across: boolean }[] = [];
  for (let at = 0; at < rest.length; at += 2) {
    const by = toMatrix(rest[at] ?? null);
    keys.push({
      value: (line) => by.values[line] ?? null,
      direction: direction(one(rest[at + 1])),
      length: by.values.length,
      across: by.rows === 1 && by.columns > 1,
    });
  }
  const across = keys[0]?.across ?? false;
  const length = across ? values.columns : values.rows;
  if (keys.some((key) => key.length !== length)) throw new Failure('#VALUE!');
  return along(values, across, (lines) => sorted(lines, keys));
}

function unique([block = null, byColumn, once]: readonly Operand[]): Operand {
  const single = booleanOf(one(once));
  return along(toMatrix(block), booleanOf(one(byColumn)), (lines) => {
    const groups = new Map<string, { line: Line; count: number }>();
    for (const line of lines) {
      const key = line.map((value) => `${typeof value}:${String(value).toLowerCase()}`).join('\u0000');
      const group = groups.get(key);
      if (group) group.count++;
      else groups.set(key, { line, count: 1 });
    }
    return [...groups.values()].filter(({ count }) => !single || count === 1).map(({ line }) => line);
  });
}

/** The first `count` lines, or the last when negative; with `drop` the others. */
function cut(lines: CellValue[][], count: number, drop: boolean): CellValue[][] {
  if (drop) return count >= 0 ? lines.slice(count) : lines.slice(0, count);
  return count >= 0 ? lines.slice(0, count) : lines.slice(count);
}

const taking = (drop: boolean) =>
  eager(2, 3, ([block = null, rows, columns]) => {
    let values = toMatrix(block);
    if (rows !== null) values = along(values, false, (lines) => cut(lines, oneNumber(rows, 0), drop));
    if (columns !== undefined) values = along(values, true, (lines) => cut(lines, oneNumber(columns, 0), drop));
    return values;
  });

const stacked = (byColumn: boolean) =>
  eager(1, MANY, (args) => {
    const blocks = args.map((arg) => (byColumn ? transpose(toMatrix(arg)) : toMatrix(arg)));
    const width = Math.max(...blocks.map(({ columns }) => columns));
    const missing = new CellError('#N/A');
    const all = fromRows(
      blocks.flatMap((block) =>
        rowsOf(block).map((row) => Array.from({ length: width }, (_, at) => (at < row.length ? (row[at] ?? null) : missing))),
      ),
    );
    return byColumn ? transpose(all) : all;
  });

const chosen = (byColumn: boolean) =>
  eager(2, MANY, ([block = null, ...places]) =>
    along(toMatrix(block), byColumn, (lines) =>
      places
        .flatMap((place) => toMatrix(place).values)
        .map((place) => {
          const line = lines.at(Number(place) > 0 ? Number(place) - 1 : Number(place));
          if (!line || Number(place) === 0) throw new Failure('#VALUE!');
          return line;
        }),
    ),
  );

/** All values in one line; `ignore` 1 leaves out empty cells, 2 errors, 3 both. */
function line([block = null, ignore]: readonly Operand[]): CellValue[] {
  const skip = oneNumber(ignore, 0);
  return toMatrix(block).values.filter(
    (value) => !((skip & 1) !== 0 && value === null) && !((skip & 2) !== 0 && value instanceof CellError),
  );
}

export const ARRAY_FUNCTIONS: FunctionTable = {
  FILTER: eager(2, 3, filter),
  SORT: eager(1, 4, sort),
  SORTBY: eager(2, MANY, sortBy),
  UNIQUE: eager(1, 3, unique),
  TRANSPOSE: eager(1, 1, ([block = null]) => transpose(toMatrix(block))),
  SEQUENCE: eager(1, 4, ([rows, columns, start, step]) => {
    const width = Math.trunc(oneNumber(columns, 1));
    const height = Math.trunc(oneNumber(rows, 1));
    if (width < 1 || height < 1 || width * height > 2_000_000) throw new Failure('#CALC!');
    const from = oneNumber(start, 1);
    const by = oneNumber(step, 1);
    return Matrix.build(height, width, (row, column) => from + (row * width + column) * by);
  }),
  TAKE: taking(false),
  DROP: taking(true),
  VSTACK: stacked(false),
  HSTACK: stacked(true),
  CHOOSEROWS: chosen(false),
  CHOOSECOLS: chosen(true),
  TOCOL: eager(1, 2, (args) => fromRows(line(args).map((value) => [value]))),
  TOROW: eager(1, 2, (args) => fromRows([line(args)])),
};
