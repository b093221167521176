/** Range: the blocks that are found by what the cells hold: used range, region, special cells, edges. */
import { oneOf, type CallArguments } from '../../dispatch/call-arguments';
import type { Members } from '../../dispatch/host-class';
import type { HostContext } from '../../dispatch/host-context';
import { HostError } from '../../dispatch/host-error';
import { HostObject } from '../../dispatch/host-object';
import { intersect, MAX_COLUMNS, MAX_ROWS, type Rect, type Sheet } from '../../../sheets/model';
import { areasObject, presentAreas } from './range-areas';
import { rangeClass } from './range';
import { RangeRef } from './range-ref';
import { specialCells } from './special-cells';

function used(range: RangeRef, valuesOnly: boolean): HostObject | null {
  const whole = range.sheet.cells.usedRect(valuesOnly);
  const near = whole && intersect(whole, range.rect);
  const rect = near && trimmed(range.sheet, near, valuesOnly);
  return rect && HostObject.of(rangeClass, range.at(rect));
}

/** The smallest block inside `rect` that holds all its values (and, unless `valuesOnly`, its formats). */
function trimmed(sheet: Sheet, rect: Rect, valuesOnly: boolean): Rect | null {
  let top = Infinity;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      if (!isFilled(sheet, row, column) && (valuesOnly || sheet.cells.styleId(row, column) === 0)) continue;
      top = Math.min(top, row);
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function isFilled(sheet: Sheet, row: number, column: number): boolean {
  return sheet.cells.value(row, column) !== null || sheet.cells.formula(row, column) !== undefined;
}

/** The block around the range that empty rows and columns bound. */
function surroundingRegion({ sheet, rect }: RangeRef): Rect {
  let { row: top, column: left } = rect;
  let bottom = rect.row + rect.rows - 1;
  let right = rect.column + rect.columns - 1;
  const filledRow = (row: number): boolean => {
    for (let column = Math.max(0, left - 1); column <= Math.min(MAX_COLUMNS - 1, right + 1); column++)
      if (isFilled(sheet, row, column)) return true;
    return false;
  };
  const filledColumn = (column: number): boolean => {
    for (let row = Math.max(0, top - 1); row <= Math.min(MAX_ROWS - 1, bottom + 1); row++) if (isFilled(sheet, row, column)) return true;
    return false;
  };
  for (let grown = true; grown;) {
    grown = false;
    if (top > 0 && filledRow(top - 1)) {
      top--;
      grown = true;
    }
    if (bottom < MAX_ROWS - 1 && filledRow(bottom + 1)) {
      bottom++;
      grown = true;
    }
    if (left > 0 && filledColumn(left - 1)) {
      left--;
      grown = true;
    }
    if (right < MAX_COLUMNS - 1 && filledColumn(right + 1)) {
      right++;
      grown = true;
    }
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Ctrl+arrow: the last cell of the run that starts at the range's first cell. */
function edge(range: RangeRef, args: CallArguments): Rect {
  const direction = oneOf(args.raw(0), ['Left', 'Right', 'Up', 'Down'] as const);
  const from = args.object(1, rangeClass)?.rect ?? range.rect;
  const [rowStep, columnStep] = { Left: [0, -1], Right: [0, 1], Up: [-1, 0], Down: [1, 0] }[direction] as [number, number];
  const inside = (row: number, column: number): boolean => row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;
  const filled = (row: number, column: number): boolean => inside(row, column) && isFilled(range.sheet, row, column);
  const whole = range.sheet.cells.usedRect(true);
  let { row, column } = from;
  const run = filled(row, column) && filled(row + rowStep, column + columnStep);
  do {
    if (!inside(row + rowStep, column + columnStep)) break;
    const beyond = !whole || (rowStep > 0 && row >= whole.row + whole.rows) || (columnStep > 0 && column >= whole.column + whole.columns);
    if (beyond && !run) {
      row = rowStep > 0 ? MAX_ROWS - 1 : rowStep < 0 ? 0 : row;
      column = columnStep > 0 ? MAX_COLUMNS - 1 : columnStep < 0 ? 0 : column;
      break;
    }
    row += rowStep;
    column += columnStep;
  } while (run ? filled(row + rowStep, column + columnStep) : !filled(row, column));
  return { row, column, rows: 1, columns: 1 };
}

function spilling({ sheet, rect }: RangeRef): Rect | null {
  const spill = sheet.cells.formula(rect.row, rect.column)?.spill;
  return spill && spill.rows * spill.columns > 1 ? { ...rect, rows: spill.rows, columns: spill.columns } : null;
}

function spillParent({ sheet, rect }: RangeRef): Rect | null {
  for (const { row, column, formula } of sheet.cells.formulas()) {
    const { rows, columns } = formula.spill ?? { rows: 1, columns: 1 };
    if (rows * columns > 1 && intersect({ row, column, rows, columns }, { ...rect, rows: 1, columns: 1 }))
      return { row, column, rows: 1, columns: 1 };
  }
  return null;
}

/** A step that may find nothing: the null-object form and the form that fails. */
function maybe(
  name: string,
  find: (range: RangeRef, args: CallArguments, host: HostContext) => Rect | null,
): NonNullable<Members<RangeRef>['methods']> {
  const nullable = (range: RangeRef, args: CallArguments, host: HostContext): HostObject | null => {
    const rect = find(range.check(host), args, host);
    return rect && HostObject.of(rangeClass, range.at(rect));
  };
  const strict = (range: RangeRef, args: CallArguments, host: HostContext): HostObject => {
    const found = nullable(range, args, host);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  };
  return { [name]: strict, [`${name}OrNullObject`]: nullable };
}

export const rangeRegions: Members<RangeRef> = {
  methods: {
    ...maybe('getSpillingToRange', spilling),
    ...maybe('getSpillParent', spillParent),
    getUsedRange: (range, args, host) =>
      used(range.check(host), args.flag(0)) ?? HostObject.of(rangeClass, range.at({ ...range.rect, rows: 1, columns: 1 })),
    getUsedRangeOrNullObject: (range, args, host) => used(range.check(host), args.flag(0)),
    getSurroundingRegion: (range, _args, host) => HostObject.of(rangeClass, range.at(surroundingRegion(range.check(host)))),
    getSpecialCells: (range, args, host) => presentAreas(specialCells(range.check(host), args)),
    getSpecialCellsOrNullObject: (range, args, host) => areasObject(specialCells(range.check(host), args)),
    getRangeEdge: (range, args, host) => HostObject.of(rangeClass, range.at(edge(range.check(host), args))),
    getExtendedRange: (range, args, host) => {
      const { rect } = range.check(host);
      const end = edge(range, args);
      const [row, column] = [Math.min(rect.row, end.row), Math.min(rect.column, end.column)];
      const bottom = Math.max(rect.row + rect.rows, end.row + 1);
      const right = Math.max(rect.column + rect.columns, end.column + 1);
      return HostObject.of(rangeClass, range.at({ row, column, rows: bottom - row, columns: right - column }));
    },
    getMergedAreasOrNullObject: ({ sheet, rect }) =>
      areasObject(sheet.merges.filter((merge) => intersect(merge, rect)).map((merge) => new RangeRef(sheet, merge))),
  },
};
