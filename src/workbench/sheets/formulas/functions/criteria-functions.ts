/** COUNTIFS and its kin: conditions over columns, answered by the columns' indexes. */
import { CellError, type CellValue } from '../../model';
import { firstFrom, type Rows } from '../column-index';
import type { Context } from '../context';
import { criterionOf, type Criterion } from '../criteria';
import { asReference, spread } from '../operators';
import { Failure, toValue, usedRect, type Area, type Operand } from '../operands';
import { MANY, eager, type FunctionTable } from './definition';

interface Condition {
  readonly area: Area;
  readonly criterion: Criterion;
}
/** Called with row and column offsets in the range. */
type Found = (row: number, column: number) => void;

/** Visits the places where all conditions hold; returns how many more hold beyond the used rows (all blank there). */
function findAll(conditions: readonly Condition[], context: Context, found: Found): number {
  const first = conditions[0];
  if (!first) return 0;
  const { rows, columns } = first.area.rect;
  if (conditions.some(({ area }) => area.rect.rows !== rows || area.rect.columns !== columns)) throw new Failure('#VALUE!');
  const used = conditions.map(({ area }) => usedRect(area));
  const usedRows = Math.max(...used.map((rect) => rect.rows));
  const usedColumns = Math.max(...used.map((rect) => rect.columns));
  for (let column = 0; column < usedColumns; column++) {
    const [leader, candidates] = shortest(conditions, column, context);
    const others = conditions.filter((condition) => condition !== leader);
    const top = leader.area.rect.row;
    for (let at = firstFrom(candidates, top); at < candidates.length; at++) {
      const row = (candidates[at] ?? 0) - top;
      if (row >= rows) break;
      if (others.every((condition) => holds(condition, row, column))) found(row, column);
    }
    // Where other conditions' sheets go further down than the leader's, the leader's cells are blank.
    if (!leader.criterion.test(null)) continue;
    for (let row = Math.max(0, leader.area.sheet.cells.rowCount - top); row < usedRows; row++) {
      if (others.every((condition) => holds(condition, row, column))) found(row, column);
    }
  }
  return conditions.every(({ criterion }) => criterion.test(null)) ? rows * columns - usedRows * usedColumns : 0;
}

function holds({ area, criterion }: Condition, row: number, column: number): boolean {
  return criterion.test(area.sheet.cells.value(area.rect.row + row, area.rect.column + column));
}

/** The condition with the fewest candidate rows; equality first, since it costs no scan. */
function shortest(conditions: readonly Condition[], column: number, context: Context): [Condition, Rows] {
  const keyed = conditions.filter(({ criterion }) => criterion.key !== undefined);
  const asked = keyed.length > 0 ? keyed : conditions.slice(0, 1);
  const lists = asked.map((condition): [Condition, Rows] => [
    condition,
    context.engine.columnIndex(condition.area.sheet, condition.area.rect.column + column).rowsMeeting(condition.criterion),
  ]);
  return lists.reduce((best, next) => (next[1].length < best[1].length ? next : best));
}

/** Runs the work once per criterion value; blocks of criteria give blocks of results. */
function perCriteria(pairs: readonly Operand[], work: (conditions: Condition[]) => CellValue): Operand {
  if (pairs.length % 2 !== 0) throw new Failure('#VALUE!');
  const areas = pairs.filter((_, index) => index % 2 === 0).map((range) => asReference(range).area);
  const criteria = pairs.filter((_, index) => index % 2 === 1).map(toValue);
  return spread(criteria, (values) => work(areas.map((area, index) => ({ area, criterion: criterionOf(values[index] ?? null) }))), false);
}

/** How a function sums up the values at the places found; `null` when it has none. */
type Fold = (values: readonly number[]) => CellValue;

const DIVIDED_BY_NONE = new CellError('#DIV/0!');
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const average: Fold = (values) => (values.length === 0 ? DIVIDED_BY_NONE : total(values) / values.length);
const largest: Fold = (values) => values.reduce((best, value) => Math.max(best, value), values[0] ?? 0);
const smallest: Fold = (values) => values.reduce((best, value) => Math.min(best, value), values[0] ?? 0);

function folded(target: Area, conditions: Condition[], fold: Fold, context: Context): CellValue {
  const numbers: number[] = [];
  let error: CellError | undefined;
  findAll(conditions, context, (row, column) => {
    const value = target.sheet.cells.value(target.rect.row + row, target.rect.column + column);
    if (typeof value === 'number') numbers.push(value);
    else if (value instanceof CellError) error ??= value;
  });
  return error ?? fold(numbers);
}

const withTarget = (fold: Fold) =>
  eager(3, MANY, ([target = null, ...pairs], context) => {
    const area = asReference(target).area;
    return perCriteria(pairs, (conditions) => {
      const rect = conditions[0]?.area.rect;
      if (rect?.rows !== area.rect.rows || rect.columns !== area.rect.columns) throw new Failure('#VALUE!');
      return folded(area, conditions, fold, context);
    });
  });

/** SUMIF and AVERAGEIF: the summed range starts where it is given and takes the size of the first. */
const withOwnTarget = (fold: Fold) =>
  eager(2, 3, ([range = null, criterion = null, target], context) =>
    perCriteria([range, criterion], (conditions) => {
      const from = conditions[0]?.area;
      if (!from) throw new Failure('#VALUE!');
      const start = target === undefined || target === null ? from : asReference(target).area;
      return folded(
        { sheet: start.sheet, rect: { ...start.rect, rows: from.rect.rows, columns: from.rect.columns } },
        conditions,
        fold,
        context,
      );
    }),
  );

function count(pairs: readonly Operand[], context: Context): Operand {
  return perCriteria(pairs, (conditions) => {
    const [only] = conditions;
    if (only && conditions.length === 1 && !only.criterion.test(null)) return countOne(only, context);
    let places = 0;
    const beyond = findAll(conditions, context, () => places++);
    return places + beyond;
  });
}

/** One condition that blanks do not meet: the length of the lists is the answer. */
function countOne({ area: { sheet, rect }, criterion }: Condition, context: Context): number {
  let places = 0;
  const { columns } = usedRect({ sheet, rect });
  for (let column = rect.column; column < rect.column + columns; column++) {
    const rows = context.engine.columnIndex(sheet, column).rowsMeeting(criterion);
    places += firstFrom(rows, rect.row + rect.rows) - firstFrom(rows, rect.row);
  }
  return places;
}

export const CRITERIA_FUNCTIONS: FunctionTable = {
  COUNTIF: eager(2, 2, count),
  COUNTIFS: eager(2, MANY, count),
  SUMIF: withOwnTarget(total),
  SUMIFS: withTarget(total),
  AVERAGEIF: withOwnTarget(average),
  AVERAGEIFS: withTarget(average),
  MAXIFS: withTarget(largest),
  MINIFS: withTarget(smallest),
};
