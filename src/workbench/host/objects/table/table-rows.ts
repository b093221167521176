/** Excel.TableRow and its collection. */
import type { HostClass } from '../../dispatch/host-class';
import type { HostContext } from '../../dispatch/host-context';
import { HostError } from '../../dispatch/host-error';
import { HostObject } from '../../dispatch/host-object';
import { appendRows } from '../../../sheets/behaviour';
import { bodyRect, type Rect } from '../../../sheets/model';
import { buildMatrix } from '../range/matrix';
import { RangeRef } from '../range/range-ref';
import { wireValue } from '../range/range-values';
import { writeValues } from '../range/write-values';
import { deleteBlock, insertBlock, structureOf } from '../structure';
import { emitTable, guardTable, isEmptyTable, rowCount, tableRange, type TableRef } from './table-ref';

interface TableRow extends TableRef {
  index: number;
}

function rowRect(self: TableRow): Rect {
  if (self.index >= rowCount(self)) throw new HostError('ItemNotFound');
  const body = bodyRect(self.table);
  return { ...body, row: body.row + self.index, rows: 1 };
}

/** Deletes rows; the last one is emptied and stays, as an empty table keeps a blank row. */
function deleteRows(self: TableRef, from: number, count: number, host: HostContext): void {
  guardTable(self);
  const total = rowCount(self);
  if (from < 0 || count < 1 || from + count > total) throw new HostError('InvalidArgument');
  const body = bodyRect(self.table);
  const keep = count === total ? 1 : 0;
  if (keep === 1) writeValues(new RangeRef(self.sheet, { ...body, rows: 1 }), '', host);
  if (count > keep) deleteBlock(self.sheet, { ...body, row: body.row + from + keep, rows: count - keep }, 'up', host);
  emitTable(self, 'resized', host);
}

/** `values`: rows, one row's values, or one value for every cell of one new row. */
function add(self: TableRef, index: number | undefined, values: unknown, host: HostContext): HostObject {
  guardTable(self);
  const count = Array.isArray(values) ? values.length : 1;
  const total = rowCount(self);
  if (count < 1 || (index !== undefined && index > total)) throw new HostError('InvalidArgument');
  if (Array.isArray(values)) guardWidth(values, self.table.columns.length);
  const at = index === undefined || index < 0 ? total : index;
  const rect = makeRows(self, at, count, host);
  if (values !== null) writeValues(new RangeRef(self.sheet, rect), values, host);
  emitTable(self, 'resized', host);
  return HostObject.of(tableRowClass, { ...self, index: at });
}

function guardWidth(rows: unknown[], columns: number): void {
  if (!rows.every((row) => Array.isArray(row) && row.length === columns)) {
    throw new HostError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
}

/** Room for new rows; the blank row of an empty table is used first. */
function makeRows(self: TableRef, at: number, count: number, host: HostContext): Rect {
  const { sheet, table } = self;
  const body = bodyRect(table);
  if (at < rowCount(self)) {
    const rect = { ...body, row: body.row + at, rows: count };
    insertBlock(sheet, rect, 'down', host);
    return rect;
  }
  const free = isEmptyTable(self) ? 1 : 0;
  if (count > free) appendRows(structureOf(host), sheet, table, count - free);
  return { ...body, row: body.row + body.rows - free, rows: count };
}

export const tableRowClass: HostClass<TableRow> = {
  name: 'TableRow',
  get: {
    index: ({ index }) => index,
    values: (self) => buildMatrix(rowRect(self), (row, column) => wireValue(self.sheet.cells.value(row, column))),
  },
  set: { values: (self, value, host) => writeValues(new RangeRef(self.sheet, rowRect(self)), value, host) },
  methods: {
    getRange: (self) => tableRange(self, rowRect(self)),
    delete: (self, _args, host) => deleteRows(self, self.index, 1, host),
  },
};

/** Row numbers from numbers or TableRow objects. */
function rowNumbers(values: unknown[]): number[] {
  return values.map((value) => {
    const index = value instanceof HostObject ? value.as(tableRowClass)?.index : value;
    if (typeof index !== 'number') throw new HostError('InvalidArgument');
    return index;
  });
}

export const tableRowCollectionClass: HostClass<TableRef> = {
  name: 'TableRowCollection',
  get: { count: rowCount },
  items: (self) => Array.from({ length: rowCount(self) }, (_unused, index) => HostObject.of(tableRowClass, { ...self, index })),
  methods: {
    getCount: rowCount,
    getItemAt: (self, args) => {
      const index = args.integer(0);
      if (index < 0 || index >= rowCount(self)) throw new HostError('ItemNotFound');
      return HostObject.of(tableRowClass, { ...self, index });
    },
    add: (self, args, host) => add(self, args.optionalNumber(0), args.raw(1), host),
    deleteRowsAt: (self, args, host) => deleteRows(self, args.integer(0), args.optionalNumber(1) ?? 1, host),
    deleteRows: (self, args, host) => {
      for (const index of [...new Set(rowNumbers(args.list(0)))].sort((a, b) => b - a)) deleteRows(self, index, 1, host);
    },
  },
};
