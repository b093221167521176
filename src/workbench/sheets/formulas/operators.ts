/** The operators of formulas over values and blocks, and how a one-value operation spreads over blocks. */
import { CellError, intersect, bounding, type CellValue } from '../model';
import { cleanSum, compareValues, numberOf, textOf } from './coercion';
import { Failure, Matrix, Reference, toMatrix, toValue, type Area, type Operand } from './operands';

type Binary = (a: CellValue, b: CellValue) => CellValue;

const arithmetic =
  (work: (a: number, b: number) => number): Binary =>
  (a, b) =>
    finite(work(numberOf(a), numberOf(b)));
/** Two texts are equal or not without asking for their order, which is slow and asked of whole columns. */
const equality =
  (wanted: boolean): Binary =>
  (a, b) =>
    (typeof a === 'string' && typeof b === 'string' ? a === b || a.toLowerCase() === b.toLowerCase() : compareValues(a, b) === 0) ===
    wanted;
const comparison =
  (holds: (order: number) => boolean): Binary =>
  (a, b) =>
    holds(compareValues(a, b));

/** By operator sign. Errors in operands are passed on before these run. */
const BINARY: Readonly<Record<string, Binary>> = {
  '+': arithmetic(cleanSum),
  '-': arithmetic((a, b) => cleanSum(a, -b)),
  '*': arithmetic((a, b) => a * b),
  '/': arithmetic((a, b) => {
    if (b === 0) throw new Failure('#DIV/0!');
    return a / b;
  }),
  '^': arithmetic(power),
  '&': (a, b) => textOf(a) + textOf(b),
  '=': equality(true),
  '<>': equality(false),
  '<': comparison((order) => order < 0),
  '>': comparison((order) => order > 0),
  '<=': comparison((order) => order <= 0),
  '>=': comparison((order) => order >= 0),
};

export function power(base: number, exponent: number): number {
  if (base === 0 && exponent === 0) throw new Failure('#NUM!');
  if (base === 0 && exponent < 0) throw new Failure('#DIV/0!');
  return base ** exponent;
}

/** A number that Excel can hold; fails with `#NUM!` otherwise. */
export function finite(value: number): number {
  if (!Number.isFinite(value)) throw new Failure('#NUM!');
  return value === 0 ? 0 : value;
}

/** A value for a failure of the working-out; other errors are faults of the engine and go on. */
export function guarded<T>(work: () => T): T | CellError {
  try {
    return work();
  } catch (error) {
    if (error instanceof Failure) return error.value;
    throw error;
  }
}

/**
 * Runs a one-value operation on operands. If one is a block the result is a block of the largest size; single rows,
 * columns and values are repeated, places outside an operand are `#N/A`. An error among the values is the result.
 */
export function spread(operands: readonly Operand[], work: (values: CellValue[]) => CellValue, passErrors = true): CellValue | Matrix {
  const values = operands.map(toValue);
  const single = (items: CellValue[]): CellValue => {
    if (passErrors) for (const item of items) if (item instanceof CellError) return item;
    try {
      return work(items);
    } catch (error) {
      if (error instanceof Failure) return error.value;
      throw error;
    }
  };
  const blocks = values.filter((value): value is Matrix => value instanceof Matrix);
  if (blocks.length === 0) return single(values.map((value) => (value instanceof Matrix ? null : value)));
  const rows = Math.max(...blocks.map((block) => block.rows));
  const columns = Math.max(...blocks.map((block) => block.columns));
  const parts = values.map(toMatrix);
  return Matrix.build(rows, columns, (row, column) => {
    const items: CellValue[] = [];
    for (const part of parts) items.push(repeated(part, row, column));
    return single(items);
  });
}

const MISSING = new CellError('#N/A');

function repeated(block: Matrix, row: number, column: number): CellValue {
  const r = block.rows === 1 ? 0 : row;
  const c = block.columns === 1 ? 0 : column;
  return r < block.rows && c < block.columns ? block.at(r, c) : MISSING;
}

export function binary(operator: string, a: Operand, b: Operand): Operand {
  if (operator === ':') return span(asReference(a), asReference(b));
  if (operator === ' ') return common(asReference(a), asReference(b));
  if (operator === ',') return new Reference([...asReference(a).areas, ...asReference(b).areas]);
  const work = BINARY[operator];
  if (!work) throw new Failure('#NAME?', operator);
  return spread([a, b], ([x = null, y = null]) => work(x, y));
}

export function asReference(operand: Operand): Reference {
  if (operand instanceof CellError) throw new Failure(operand.code, operand.detail);
  if (!(operand instanceof Reference)) throw new Failure('#VALUE!');
  return operand;
}

function span(a: Reference, b: Reference): Reference {
  const from = a.area;
  const to = b.area;
  if (from.sheet !== to.sheet) throw new Failure('#REF!');
  return new Reference([{ sheet: from.sheet, rect: bounding(from.rect, to.rect) }]);
}

function common(a: Reference, b: Reference): Reference {
  const areas: Area[] = [];
  for (const one of a.areas) {
    for (const other of b.areas) {
      const rect = one.sheet === other.sheet ? intersect(one.rect, other.rect) : null;
      if (rect) areas.push({ sheet: one.sheet, rect });
    }
  }
  if (areas.length === 0) throw new Failure('#NULL!');
  return new Reference(areas);
}
