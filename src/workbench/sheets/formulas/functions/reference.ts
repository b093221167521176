/** Functions about places: ROW, OFFSET, INDIRECT and their kin. */
import { isReferenceNode } from '@borgar/fx';
import { MAX_COLUMNS, MAX_ROWS, columnName, quoteSheet, type Rect } from '../../model';
import { booleanOf, numberOf, textOf } from '../coercion';
import type { Context } from '../context';
import { asReference } from '../operators';
import { Failure, Matrix, Reference, type Operand } from '../operands';
import { definedName, resolveReference, tableByName } from '../references';
import { parseFormula } from '../syntax';
import { eager, one, oneNumber, oneText, scalar, type FunctionTable } from './definition';

/** Row or column numbers of a reference, of the formula's own cell without one. */
function numbering(down: boolean) {
  return eager(0, 1, ([reference], { place }) => {
    if (reference === undefined) return (down ? place.row : place.column) + 1;
    const { rect } = asReference(reference).area;
    const count = down ? rect.rows : rect.columns;
    const from = (down ? rect.row : rect.column) + 1;
    if (count === 1) return from;
    if (count === (down ? MAX_ROWS : MAX_COLUMNS)) throw new Failure('#NUM!', 'The rows of a whole sheet are too many.');
    return Matrix.build(down ? count : 1, down ? 1 : count, (row, column) => from + row + column);
  });
}

function prepared(context: Context, reference: Reference): Reference {
  reference.areas.forEach((area) => context.engine.prepare(area));
  return reference;
}

function offset([from = null, rows, columns, height, width]: readonly Operand[], context: Context): Operand {
  const { sheet, rect } = asReference(from).area;
  let moved: Rect = {
    row: rect.row + Math.trunc(oneNumber(rows, 0)),
    column: rect.column + Math.trunc(oneNumber(columns, 0)),
    rows: Math.trunc(oneNumber(height, rect.rows)),
    columns: Math.trunc(oneNumber(width, rect.columns)),
  };
  if (moved.rows === 0 || moved.columns === 0) throw new Failure('#REF!');
  if (moved.rows < 0) moved = { ...moved, row: moved.row + moved.rows + 1, rows: -moved.rows };
  if (moved.columns < 0) moved = { ...moved, column: moved.column + moved.columns + 1, columns: -moved.columns };
  if (moved.row < 0 || moved.column < 0 || moved.row + moved.rows > MAX_ROWS || moved.column + moved.columns > MAX_COLUMNS)
    throw new Failure('#REF!');
  return prepared(context, new Reference([{ sheet, rect: moved }]));
}

function indirect([text, a1]: readonly Operand[], context: Context): Operand {
  if (a1 !== undefined && a1 !== null && !booleanOf(one(a1))) throw new Failure('#REF!', 'R1C1 references are not read.');
  const address = oneText(text);
  const { place, engine } = context;
  const node = parseFormula(address);
  if (node && isReferenceNode(node)) {
    if (node.kind !== 'name') return prepared(context, resolveReference(node, place, engine.workbook));
    const name = definedName(node.value, place, engine.workbook);
    const tree = name && parseFormula(name.formula);
    if (tree && isReferenceNode(tree)) return prepared(context, resolveReference(tree, place, engine.workbook));
    const table = tableByName(node.value, engine.workbook);
    if (table) return prepared(context, table);
  }
  throw new Failure('#REF!');
}

function address([row, column, kind, a1, sheet]: readonly Operand[]): Operand {
  if (a1 !== undefined && a1 !== null && !booleanOf(one(a1))) throw new Failure('#VALUE!', 'R1C1 references are not written.');
  const absolute = oneNumber(kind, 1);
  const at = { row: numberOf(one(row)), column: numberOf(one(column)) };
  if (at.row < 1 || at.column < 1 || at.row > MAX_ROWS || at.column > MAX_COLUMNS) throw new Failure('#VALUE!');
  const text = `${absolute === 1 || absolute === 3 ? '$' : ''}${columnName(at.column - 1)}${absolute <= 2 ? '$' : ''}${at.row}`;
  return sheet === undefined ? text : `${quoteSheet(oneText(sheet))}!${text}`;
}

export const REFERENCE_FUNCTIONS: FunctionTable = {
  ROW: numbering(true),
  COLUMN: numbering(false),
  OFFSET: eager(3, 5, offset),
  INDIRECT: eager(1, 2, indirect),
  ADDRESS: eager(2, 5, address),
  SHEETS: eager(0, 0, (_, { engine }) => engine.workbook.sheets.length),
  SHEET: eager(0, 1, ([reference], { engine, place }) => {
    const sheet =
      reference instanceof Reference
        ? reference.area.sheet
        : reference === undefined
          ? place.sheet
          : engine.workbook.sheet(oneText(reference));
    if (!sheet) throw new Failure('#N/A');
    return engine.workbook.sheets.indexOf(sheet) + 1;
  }),
  FORMULATEXT: eager(1, 1, ([reference = null]) => {
    const { sheet, rect } = asReference(reference).area;
    const formula = sheet.cells.formula(rect.row, rect.column);
    if (!formula) throw new Failure('#N/A');
    return formula.text;
  }),
  ENCODEURL: scalar(1, 1, ([value = null]) => encodeURIComponent(textOf(value))),
};
