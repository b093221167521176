/** Range: where it lies, and the ranges that are found from it by place alone. */
import type { CallArguments } from '../../dispatch/call-arguments';
import type { Members } from '../../dispatch/host-class';
import type { HostContext } from '../../dispatch/host-context';
import { HostError } from '../../dispatch/host-error';
import { HostObject } from '../../dispatch/host-object';
import { bounding, intersect, MAX_COLUMNS, MAX_ROWS, type Rect } from '../../../sheets/model';
import { rangeClass } from './range';
import { type RangeRef } from './range-ref';
import { resolveAddress } from './resolve-address';

/** A step from a range to another block on its sheet. */
function to(step: (rect: Rect, args: CallArguments, range: RangeRef, host: HostContext) => Rect) {
  return (range: RangeRef, args: CallArguments, host: HostContext): HostObject =>
    HostObject.of(rangeClass, range.at(step(range.check(host).rect, args, range, host)));
}

/** An argument that is a range or an address on the same sheet. */
function rangeArgument(range: RangeRef, args: CallArguments, index: number, host: HostContext): RangeRef {
  return args.object(index, rangeClass) ?? resolveAddress(host.workbook, range.sheet, args.text(index));
}

function intersection(range: RangeRef, args: CallArguments, host: HostContext): HostObject | null {
  const other = rangeArgument(range, args, 0, host);
  const common = other.sheet === range.sheet ? intersect(range.check(host).rect, other.rect) : null;
  return common && HostObject.of(rangeClass, range.at(common));
}

export const rangePlace: Members<RangeRef> = {
  get: {
    address: (range, host) => range.check(host).address,
    addressLocal: (range, host) => range.check(host).address,
    rowIndex: ({ rect }) => rect.row,
    columnIndex: ({ rect }) => rect.column,
    rowCount: ({ rect }) => rect.rows,
    columnCount: ({ rect }) => rect.columns,
    cellCount: ({ rect }) => (rect.rows * rect.columns > 2 ** 31 - 1 ? -1 : rect.rows * rect.columns),
    isEntireColumn: (range) => range.isEntireColumn,
    isEntireRow: (range) => range.isEntireRow,
  },
  methods: {
    getCell: to((rect, args) => ({ row: rect.row + args.integer(0), column: rect.column + args.integer(1), rows: 1, columns: 1 })),
    getRow: to((rect, args) => ({ ...rect, row: rect.row + args.integer(0), rows: 1 })),
    getColumn: to((rect, args) => ({ ...rect, column: rect.column + args.integer(0), columns: 1 })),
    getEntireRow: to((rect) => ({ ...rect, column: 0, columns: MAX_COLUMNS })),
    getEntireColumn: to((rect) => ({ ...rect, row: 0, rows: MAX_ROWS })),
    getLastCell: to((rect) => ({ row: rect.row + rect.rows - 1, column: rect.column + rect.columns - 1, rows: 1, columns: 1 })),
    getLastRow: to((rect) => ({ ...rect, row: rect.row + rect.rows - 1, rows: 1 })),
    getLastColumn: to((rect) => ({ ...rect, column: rect.column + rect.columns - 1, columns: 1 })),
    getOffsetRange: to((rect, args) => ({ ...rect, row: rect.row + args.integer(0), column: rect.column + args.integer(1) })),
    getResizedRange: to((rect, args) => ({ ...rect, rows: rect.rows + args.integer(0), columns: rect.columns + args.integer(1) })),
    getAbsoluteResizedRange: to((rect, args) => ({ ...rect, rows: args.integer(0), columns: args.integer(1) })),
    getRowsAbove: to((rect, args) => beside(rect, -(args.optionalNumber(0) ?? 1), 'row', 'rows')),
    getRowsBelow: to((rect, args) => beside(rect, args.optionalNumber(0) ?? 1, 'row', 'rows')),
    getColumnsBefore: to((rect, args) => beside(rect, -(args.optionalNumber(0) ?? 1), 'column', 'columns')),
    getColumnsAfter: to((rect, args) => beside(rect, args.optionalNumber(0) ?? 1, 'column', 'columns')),
    getBoundingRect: to((rect, args, range, host) => {
      const other = rangeArgument(range, args, 0, host);
      if (other.sheet !== range.sheet) throw new HostError('InvalidArgument');
      return bounding(rect, other.rect);
    }),
    getIntersectionOrNullObject: intersection,
    getIntersection: (range, args, host) => {
      const found = intersection(range, args, host);
      if (!found) throw new HostError('ItemNotFound');
      return found;
    },
  },
};

/** The block of `count` rows or columns next to one: after it, or before it when `count` is negative. */
function beside(rect: Rect, count: number, start: 'row' | 'column', size: 'rows' | 'columns'): Rect {
  return { ...rect, [start]: count < 0 ? rect[start] + count : rect[start] + rect[size], [size]: Math.abs(count) };
}
