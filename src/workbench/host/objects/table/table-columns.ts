/** Excel.TableColumn and its collection. */
import { asText } from '../../dispatch/call-arguments';
import type { HostClass } from '../../dispatch/host-class';
import type { HostContext } from '../../dispatch/host-context';
import { HostError } from '../../dispatch/host-error';
import { HostObject } from '../../dispatch/host-object';
import { resizeTable } from '../../../sheets/behaviour';
import { bodyRect, type Rect, type TableColumn } from '../../../sheets/model';
import { buildMatrix } from '../range/matrix';
import { RangeRef } from '../range/range-ref';
import { wireValue } from '../range/range-values';
import { writeValues } from '../range/write-values';
import { deleteBlock, insertBlock } from '../structure';
import { columnFilterClass } from './filter';
import { emitTable, guardTable, headerRect, tableRange, totalsRect, type TableRef } from './table-ref';

export interface ColumnRef extends TableRef {
  readonly column: TableColumn;
}

function indexOf({ table, column }: ColumnRef): number {
  return table.columns.indexOf(column);
}

/** The part of a block of the table that lies in this column. */
function slice(self: ColumnRef, rect: Rect): Rect {
  return { ...rect, column: self.table.rect.column + indexOf(self), columns: 1 };
}

export const tableColumnClass: HostClass<ColumnRef> = {
  name: 'TableColumn',
  identity: ({ column }) => ({ Id: column.id }),
  get: {
    id: ({ column }) => column.id,
    index: indexOf,
    name: ({ column }) => column.name,
    values: (self) => buildMatrix(slice(self, self.table.rect), (row, column) => wireValue(self.sheet.cells.value(row, column))),
  },
  set: {
    name: (self, value, host) => {
      const name = asText(value);
      const taken = self.table.columns.some((one) => one !== self.column && one.name.toLowerCase() === name.toLowerCase());
      if (name === '' || taken) throw new HostError('InvalidArgument');
      writeValues(new RangeRef(self.sheet, slice(self, headerRect(self))), `'${name}`, host);
    },
    values: (self, value, host) => writeValues(new RangeRef(self.sheet, slice(self, self.table.rect)), value, host),
  },
  navigate: { filter: (self) => HostObject.of(columnFilterClass, { ...self, offset: indexOf(self) }) },
  methods: {
    getRange: (self) => tableRange(self, slice(self, self.table.rect)),
    getDataBodyRange: (self) => tableRange(self, slice(self, bodyRect(self.table))),
    getHeaderRowRange: (self) => tableRange(self, slice(self, headerRect(self))),
    getTotalRowRange: (self) => tableRange(self, slice(self, totalsRect(self))),
    delete: (self, _args, host) => {
      guardTable(self);
      if (self.table.columns.length === 1) throw new HostError('InvalidOperation');
      deleteBlock(self.sheet, slice(self, self.table.rect), 'left', host);
      emitTable(self, 'resized', host);
    },
  },
};

function find(self: TableRef, key: unknown): HostObject | null {
  const { columns } = self.table;
  const column =
    typeof key === 'number'
      ? columns.find((one) => one.id === key)
      : (columns.find((one) => one.name.toLowerCase() === String(key).toLowerCase()) ?? columns.find((one) => String(one.id) === key));
  return column ? HostObject.of(tableColumnClass, { ...self, column }) : null;
}

function add(self: TableRef, index: number | undefined, values: unknown, name: string | undefined, host: HostContext): HostObject {
  guardTable(self);
  const { sheet, table } = self;
  const at = index === undefined || index < 0 ? table.columns.length : index;
  if (at > table.columns.length) throw new HostError('InvalidArgument');
  const { rect } = table;
  const place: Rect = { ...rect, column: rect.column + at, columns: 1 };
  if (at > 0 && at < table.columns.length) insertBlock(sheet, place, 'right', host);
  else if (at === 0) {
    insertBlock(sheet, place, 'right', host);
    resizeTable(host.workbook, sheet, table, { ...rect, columns: rect.columns + 1 });
  } else {
    if (isFilled(self, place)) insertBlock(sheet, place, 'right', host);
    resizeTable(host.workbook, sheet, table, { ...rect, columns: rect.columns + 1 });
  }
  if (Array.isArray(values)) writeValues(new RangeRef(sheet, { ...place, rows: values.length }), values, host);
  else if (values !== null) writeValues(new RangeRef(sheet, slice({ ...self, column: columnAt(self, at) }, bodyRect(table))), values, host);
  if (name !== undefined) writeValues(new RangeRef(sheet, { ...place, rows: 1 }), `'${name}`, host);
  emitTable(self, 'resized', host);
  return HostObject.of(tableColumnClass, { ...self, column: columnAt(self, at) });
}

function columnAt({ table }: TableRef, index: number): TableColumn {
  const column = table.columns[index];
  if (!column) throw new HostError('ItemNotFound');
  return column;
}

function isFilled({ sheet }: TableRef, rect: Rect): boolean {
  for (let row = rect.row; row < rect.row + rect.rows; row++) if (sheet.cells.value(row, rect.column) !== null) return true;
  return false;
}

export const tableColumnCollectionClass: HostClass<TableRef> = {
  name: 'TableColumnCollection',
  get: { count: ({ table }) => table.columns.length },
  items: (self) => self.table.columns.map((column) => HostObject.of(tableColumnClass, { ...self, column })),
  item: (self, key) => {
    const found = find(self, key);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  },
  methods: {
    getItemOrNullObject: (self, args) => find(self, args.raw(0)),
    add: (self, args, host) => add(self, args.optionalNumber(0), args.raw(1), args.optionalText(2), host),
  },
};
