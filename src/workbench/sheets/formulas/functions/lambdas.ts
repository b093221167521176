/** Functions that call a LAMBDA for each part of a block, and the spellings that files use for `#` and `@`. */
import { CellError, type CellValue } from '../../model';
import { asReference } from '../operators';
import { Failure, Matrix, Reference, toMatrix, toScalar, toValue, type Operand } from '../operands';
import { MANY, eager, one, oneNumber, type FunctionTable } from './definition';
import { slice } from './lookup';

/** Larger blocks are refused, so that a slip of the hand does not fill the memory. */
const MOST_CELLS = 2_000_000;

function single(result: Operand): CellValue {
  const value = toValue(result);
  if (value instanceof Matrix && value.values.length !== 1) return new CellError('#CALC!');
  return toScalar(value);
}

const perLine = (byRow: boolean) =>
  eager(2, 2, ([block = null, lambda = null], context) => {
    const { rows, columns } = toMatrix(block);
    return byRow
      ? Matrix.build(rows, 1, (row) => single(context.apply(lambda, [slice(block, row, null)])))
      : Matrix.build(1, columns, (_, column) => single(context.apply(lambda, [slice(block, null, column)])));
  });

export const LAMBDA_FUNCTIONS: FunctionTable = {
  MAP: eager(2, MANY, (args, context) => {
    const blocks = args.slice(0, -1).map(toMatrix);
    const lambda = args[args.length - 1] ?? null;
    const rows = Math.max(...blocks.map((block) => block.rows));
    const columns = Math.max(...blocks.map((block) => block.columns));
    return Matrix.build(rows, columns, (row, column) =>
      single(
        context.apply(
          lambda,
          blocks.map((block) => block.at(row, column)),
        ),
      ),
    );
  }),
  REDUCE: eager(3, 3, ([start = null, block = null, lambda = null], context) =>
    toMatrix(block).values.reduce<Operand>((total, value) => context.apply(lambda, [total, value]), start),
  ),
  SCAN: eager(3, 3, ([start = null, block = null, lambda = null], context) => {
    let total: Operand = start;
    const { rows, columns, values } = toMatrix(block);
    return new Matrix(
      rows,
      columns,
      values.map((value) => single((total = context.apply(lambda, [total, value])))),
    );
  }),
  BYROW: perLine(true),
  BYCOL: perLine(false),
  MAKEARRAY: eager(3, 3, ([rows, columns, lambda = null], context) => {
    const [height, width] = [Math.trunc(oneNumber(rows, 1)), Math.trunc(oneNumber(columns, 1))];
    if (height < 1 || width < 1 || height * width > MOST_CELLS) throw new Failure('#VALUE!');
    return Matrix.build(height, width, (row, column) => single(context.apply(lambda, [row + 1, column + 1])));
  }),
  ANCHORARRAY: eager(1, 1, ([anchor = null]) => {
    const { sheet, rect } = asReference(anchor).area;
    const spill = sheet.cells.formula(rect.row, rect.column)?.spill;
    if (!spill) throw new Failure('#REF!');
    return new Reference([{ sheet, rect: { ...rect, rows: spill.rows, columns: spill.columns } }]);
  }),
  SINGLE: eager(1, 1, ([value = null]) => one(value)),
};
