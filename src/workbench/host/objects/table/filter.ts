/** Excel.Filter of a table column and Excel.AutoFilter of a table or a sheet. */
import { asRecord, oneOf, type CallArguments } from '../../dispatch/call-arguments';
import type { HostClass } from '../../dispatch/host-class';
import type { HostContext } from '../../dispatch/host-context';
import { HostError, notPlayed } from '../../dispatch/host-error';
import { HostObject } from '../../dispatch/host-object';
import { applyFilter, clearFilter } from '../../../sheets/behaviour';
import type { AutoFilter, Sheet, Table } from '../../../sheets/model';
import { guardSheet } from '../range/guard';
import { rangeClass } from '../range/range';
import { RangeRef } from '../range/range-ref';
import { resolveAddress } from '../range/resolve-address';
import { emitSheet } from '../sheet/sheet-properties';
import { emitTable, type TableRef } from './table-ref';

/** Whose filter: a table's, or the sheet's own when there is no table. */
interface Filtered {
  sheet: Sheet;
  table?: Table;
}
type Criterion = AutoFilter['criteria'] extends Map<number, infer C> ? C : never;

function filterOf({ sheet, table }: Filtered): AutoFilter | undefined {
  return table ? table.filter : (sheet.autoFilter ?? undefined);
}

function announce(self: Filtered, host: HostContext): void {
  if (self.table) emitTable({ sheet: self.sheet, table: self.table }, 'filtered', host);
  else emitSheet(self.sheet, 'layout', host);
}

/** A table's filter covers header and body, not the totals. */
function tableFilter(table: Table): AutoFilter {
  return (table.filter ??= { rect: { ...table.rect, rows: table.rect.rows - (table.showTotals ? 1 : 0) }, criteria: new Map() });
}

function setCriterion(self: Filtered, offset: number, criterion: Criterion | undefined, host: HostContext): void {
  guardSheet(self.sheet, 'allowAutoFilter');
  const filter = self.table ? tableFilter(self.table) : filterOf(self);
  if (!filter) throw new HostError('InvalidOperation', 'There is no AutoFilter on the sheet.');
  if (offset < 0 || offset >= filter.rect.columns) throw new HostError('InvalidArgument');
  if (criterion) filter.criteria.set(offset, criterion);
  else filter.criteria.delete(offset);
  applyFilter(host.workbook, self.sheet, filter);
  announce(self, host);
}

function readCriterion(value: unknown): Criterion {
  const given = asRecord(value);
  const on = oneOf(given.filterOn, [
    'Values',
    'Custom',
    'BottomItems',
    'BottomPercent',
    'CellColor',
    'Dynamic',
    'FontColor',
    'TopItems',
    'TopPercent',
    'Icon',
  ] as const);
  if (on === 'Values') return valuesCriterion(given.values);
  if (on !== 'Custom') throw notPlayed('Filter', `apply(${on})`);
  return customCriterion(given.criterion1, given.criterion2, given.operator);
}

function valuesCriterion(values: unknown): Criterion {
  if (!Array.isArray(values) || !values.every((one) => typeof one === 'string')) throw new HostError('InvalidArgument');
  return { values };
}

function customCriterion(first: unknown, second: unknown, operator: unknown): Criterion {
  if (typeof first !== 'string') throw new HostError('InvalidArgument');
  return typeof second === 'string' && second !== ''
    ? { criterion1: first, criterion2: second, and: operator !== 'Or' }
    : { criterion1: first };
}

function writeCriterion(criterion: Criterion | undefined): Record<string, unknown> | null {
  if (!criterion) return null;
  if ('values' in criterion) return { filterOn: 'Values', values: criterion.values };
  const { criterion1, criterion2, and } = criterion;
  return { filterOn: 'Custom', criterion1, ...(criterion2 === undefined ? {} : { criterion2, operator: and ? 'And' : 'Or' }) };
}

export function clearTableFilter({ sheet, table }: TableRef, _args: CallArguments, host: HostContext): void {
  guardSheet(sheet, 'allowAutoFilter');
  if (!table.filter) return;
  clearFilter(sheet, table.filter);
  emitTable({ sheet, table }, 'filtered', host);
}

export function reapplyTableFilter({ sheet, table }: TableRef, _args: CallArguments, host: HostContext): void {
  if (!table.filter) return;
  applyFilter(host.workbook, sheet, table.filter);
  emitTable({ sheet, table }, 'filtered', host);
}

export const columnFilterClass: HostClass<TableRef & { offset: number }> = {
  name: 'Filter',
  get: { criteria: ({ table, offset }) => writeCriterion(table.filter?.criteria.get(offset)) },
  methods: {
    apply: (self, args, host) => setCriterion(self, self.offset, readCriterion(args.raw(0)), host),
    applyValuesFilter: (self, args, host) => setCriterion(self, self.offset, valuesCriterion(args.raw(0)), host),
    applyCustomFilter: (self, args, host) => setCriterion(self, self.offset, customCriterion(args.raw(0), args.raw(1), args.raw(2)), host),
    clear: (self, _args, host) => setCriterion(self, self.offset, undefined, host),
  },
};

function filterRange(self: Filtered): HostObject | null {
  const filter = filterOf(self);
  const rect = filter?.rect ?? self.table?.rect;
  return rect ? HostObject.of(rangeClass, new RangeRef(self.sheet, rect)) : null;
}

export const autoFilterClass: HostClass<Filtered> = {
  name: 'AutoFilter',
  get: {
    enabled: (self) => (self.table ? self.table.showFilterButton : self.sheet.autoFilter !== null),
    isDataFiltered: (self) => (filterOf(self)?.criteria.size ?? 0) > 0,
    criteria: (self) => {
      const filter = filterOf(self);
      return filter ? Array.from({ length: filter.rect.columns }, (_unused, offset) => writeCriterion(filter.criteria.get(offset))) : [];
    },
  },
  methods: {
    apply: (self, args, host) => {
      guardSheet(self.sheet, 'allowAutoFilter');
      const range = args.object(0, rangeClass) ?? resolveAddress(host.workbook, self.sheet, args.text(0));
      if (!self.table) {
        if (self.sheet.autoFilter) clearFilter(self.sheet, self.sheet.autoFilter);
        const used = self.sheet.cells.usedRect();
        const rows = range.isEntireColumn && used ? used.row + used.rows : range.rect.rows;
        self.sheet.autoFilter = { rect: { ...range.rect, rows }, criteria: new Map() };
      }
      const column = args.optionalNumber(1);
      if (column !== undefined && args.raw(2) !== null) setCriterion(self, column, readCriterion(args.raw(2)), host);
      else announce(self, host);
    },
    clearCriteria: (self, _args, host) => {
      guardSheet(self.sheet, 'allowAutoFilter');
      const filter = filterOf(self);
      if (filter) clearFilter(self.sheet, filter);
      announce(self, host);
    },
    clearColumnCriteria: (self, args, host) => setCriterion(self, args.integer(0), undefined, host),
    reapply: (self, _args, host) => {
      const filter = filterOf(self);
      if (filter) applyFilter(host.workbook, self.sheet, filter);
      announce(self, host);
    },
    remove: (self, _args, host) => {
      guardSheet(self.sheet, 'allowAutoFilter');
      const filter = filterOf(self);
      if (filter) clearFilter(self.sheet, filter);
      if (self.table) self.table.showFilterButton = false;
      else self.sheet.autoFilter = null;
      announce(self, host);
    },
    getRangeOrNullObject: filterRange,
    getRange: (self) => {
      const found = filterRange(self);
      if (!found) throw new HostError('ItemNotFound');
      return found;
    },
  },
};
