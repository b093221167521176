/** Excel.TableCollection (of the workbook or a sheet) and the tables that a range touches. */
import type { CallArguments } from '../../dispatch/call-arguments';
import { hostClass, type HostClass } from '../../dispatch/host-class';
import type { HostContext } from '../../dispatch/host-context';
import { HostError } from '../../dispatch/host-error';
import { HostObject } from '../../dispatch/host-object';
import { eventMethods } from '../../events/event-methods';
import { WORKBOOK_TARGET } from '../../events/subscriptions';
import { addTable } from '../../../sheets/behaviour';
import { contains, intersect, type Sheet, type Workbook } from '../../../sheets/model';
import { guardSheet } from '../range/guard';
import { structureOf } from '../structure';
import { rangeClass } from '../range/range';
import type { RangeRef } from '../range/range-ref';
import { resolveAddress } from '../range/resolve-address';
import { tableClass } from './table';
import { emitTable, type TableRef } from './table-ref';

export interface Tables {
  workbook: Workbook;
  /** Absent: all sheets. */
  sheet?: Sheet;
}

function all({ workbook, sheet }: Tables): TableRef[] {
  return (sheet ? [sheet] : workbook.sheets).flatMap((one) => one.tables.map((table) => ({ sheet: one, table })));
}

const object = (self: TableRef): HostObject => HostObject.of(tableClass, self);

function find(self: Tables, key: unknown): HostObject | null {
  if (typeof key !== 'string') throw new HostError('InvalidArgument');
  const found = all(self).find(({ table }) => table.id === key || table.name.toLowerCase() === key.toLowerCase());
  return found ? object(found) : null;
}

function add(self: Tables, args: CallArguments, host: HostContext): HostObject {
  const { workbook } = self;
  const range = args.object(0, rangeClass) ?? resolveAddress(workbook, self.sheet ?? workbook.activeSheet, args.text(0));
  if (self.sheet && range.sheet !== self.sheet) throw new HostError('InvalidArgument');
  const { sheet } = range;
  guardSheet(sheet);
  const table = addTable(structureOf(host), sheet, { rect: range.rect, hasHeaders: args.flag(1) });
  emitTable({ sheet, table }, 'added', host);
  workbook.changes.emit({ kind: 'cells', sheetId: sheet.id, rect: { ...table.rect, rows: 1 }, source: 'addin' });
  return object({ sheet, table });
}

export const tableCollectionClass: HostClass<Tables> = hostClass<Tables>(
  {
    name: 'TableCollection',
    get: { count: (self) => all(self).length },
    items: (self) => all(self).map(object),
    item: (self, key) => {
      const found = find(self, key);
      if (!found) throw new HostError('ItemNotFound');
      return found;
    },
    methods: { getItemOrNullObject: (self, args) => find(self, args.raw(0)), add },
  },
  eventMethods({ DataChangedEvent: 101, AddedEvent: 102, DeletedEvent: 103 }, ({ sheet }) => sheet?.id ?? WORKBOOK_TARGET),
);

interface Touched {
  range: RangeRef;
  fully: boolean;
}

function touched({ range: { sheet, rect }, fully }: Touched): TableRef[] {
  const last = (table: TableRef['table']): boolean =>
    contains(rect, table.rect.row + table.rect.rows - 1, table.rect.column + table.rect.columns - 1);
  return sheet.tables
    .filter((table) => (fully ? contains(rect, table.rect.row, table.rect.column) && last(table) : intersect(table.rect, rect)))
    .map((table) => ({ sheet, table }));
}

export const tableScopedCollectionClass: HostClass<Touched> = {
  name: 'TableScopedCollection',
  get: { count: (self) => touched(self).length },
  items: (self) => touched(self).map(object),
  item: (self, key) => {
    const found = touched(self).find(({ table }) => table.id === key || table.name.toLowerCase() === String(key).toLowerCase());
    if (!found) throw new HostError('ItemNotFound');
    return object(found);
  },
  methods: {
    getFirst: (self) => {
      const [first] = touched(self);
      if (!first) throw new HostError('ItemNotFound');
      return object(first);
    },
  },
};
