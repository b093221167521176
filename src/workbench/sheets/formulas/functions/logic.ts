/** Decisions. Only the branch that is needed is worked out. */
import type { Node } from '@borgar/fx';
import { CellError, type CellValue } from '../../model';
import { booleanOf, compareValues } from '../coercion';
import type { Context } from '../context';
import { spread } from '../operators';
import { Failure, Matrix, toMatrix, toValue, visit, type Operand } from '../operands';
import { MANY, eager, scalar, type EagerFunction, type FunctionTable, type LazyFunction } from './definition';

const lazy = (min: number, max: number, work: LazyFunction['lazy']): LazyFunction => ({ min, max, lazy: work });
const evaluated = (node: Node | null | undefined, context: Context): Operand => context.evaluate(node ?? null);

/** A single condition chooses a branch, which may be a reference; a block of conditions gives a block. */
function choose(condition: Operand, yes: () => Operand, no: () => Operand): Operand {
  const value = toValue(condition);
  if (!(value instanceof Matrix)) {
    if (value instanceof CellError) return value;
    return booleanOf(value) ? yes() : no();
  }
  return spread(
    [value, yes(), no()],
    ([test = null, a = null, b = null]) => (test instanceof CellError ? test : booleanOf(test) ? a : b),
    false,
  );
}

/** Replaces errors of the first argument; the other is worked out only when there is one. */
function replacing(isReplaced: (error: CellError) => boolean): LazyFunction {
  return lazy(2, 2, ([first, other], context) => {
    const result = evaluated(first, context);
    const value = toValue(result);
    const wrong = (one: CellValue): boolean => one instanceof CellError && isReplaced(one);
    if (!(value instanceof Matrix)) return wrong(value) ? evaluated(other, context) : result;
    if (!value.values.some(wrong)) return result;
    return spread([value, evaluated(other, context)], ([one = null, instead = null]) => (wrong(one) ? instead : one), false);
  });
}

/** Truths among the arguments; text in cells is passed over, no truth at all is `#VALUE!`. */
function truths(args: readonly Operand[]): boolean[] {
  const found: boolean[] = [];
  for (const arg of args) {
    visit(arg, (value, stored) => {
      if (stored && (value === null || typeof value === 'string')) return;
      found.push(booleanOf(value));
    });
  }
  if (found.length === 0) throw new Failure('#VALUE!');
  return found;
}

const joined = (work: (values: boolean[]) => boolean): EagerFunction => eager(1, MANY, (args) => work(truths(args)));

function ifs(nodes: readonly (Node | null)[], context: Context): Operand {
  const [condition, result, ...rest] = nodes;
  if (condition === undefined || result === undefined) return new CellError('#N/A');
  return choose(
    evaluated(condition, context),
    () => evaluated(result, context),
    () => ifs(rest, context),
  );
}

function switched(nodes: readonly (Node | null)[], context: Context): Operand {
  const [subject, ...rest] = nodes;
  const value = toValue(evaluated(subject, context));
  const from = (cases: readonly (Node | null)[]): Operand => {
    const [match, result, ...others] = cases;
    if (match === undefined) return new CellError('#N/A');
    if (result === undefined) return evaluated(match, context);
    const same = spread([value, evaluated(match, context)], ([a = null, b = null]) => compareValues(a, b) === 0);
    return choose(
      same,
      () => evaluated(result, context),
      () => from(others),
    );
  };
  return from(rest);
}

export const LOGIC_FUNCTIONS: FunctionTable = {
  TRUE: scalar(0, 0, () => true),
  FALSE: scalar(0, 0, () => false),
  IF: lazy(2, 3, ([condition, yes, no], context) =>
    choose(
      evaluated(condition, context),
      () => orZero(evaluated(yes, context)),
      () => (no === undefined ? false : orZero(evaluated(no, context))),
    ),
  ),
  IFS: lazy(2, MANY, ifs),
  SWITCH: lazy(3, MANY, switched),
  IFERROR: replacing(() => true),
  IFNA: replacing((error) => error.code === '#N/A'),
  AND: joined((values) => values.every(Boolean)),
  OR: joined((values) => values.some(Boolean)),
  XOR: joined((values) => values.filter(Boolean).length % 2 === 1),
  NOT: scalar(1, 1, ([value = null]) => !booleanOf(value)),
  CHOOSE: lazy(2, MANY, ([index, ...choices], context) => {
    const pick = (place: CellValue): Node | null => {
      const choice = choices[Math.trunc(Number(place)) - 1];
      if (choice === undefined) throw new Failure('#VALUE!');
      return choice;
    };
    const places = toValue(evaluated(index, context));
    if (places instanceof CellError) return places;
    if (!(places instanceof Matrix)) return evaluated(pick(places), context);
    if (places.rows > 1) return spread([places], ([place = null]) => toMatrix(evaluated(pick(place), context)).at(0, 0));
    const columns = places.values.map((place) => toMatrix(evaluated(pick(place), context)));
    return Matrix.build(Math.max(...columns.map(({ rows }) => rows)), columns.length, (row, column) => columns[column]!.at(row, 0));
  }),
};

/** An omitted branch, as in `IF(A1,,2)`, shows 0. */
function orZero(value: Operand): Operand {
  return value === null ? 0 : value;
}
