/** Excel.Table. */
import { asFlag, asText } from '../../dispatch/call-arguments';
import { hostClass, type HostClass } from '../../dispatch/host-class';
import type { HostContext } from '../../dispatch/host-context';
import { HostError } from '../../dispatch/host-error';
import { HostObject } from '../../dispatch/host-object';
import { eventMethods } from '../../events/event-methods';
import { convertToRange, deleteTable, renameTable, resizeTable } from '../../../sheets/behaviour';
import { adjustWorkbook } from '../../../sheets/formulas';
import { bodyRect, type Table } from '../../../sheets/model';
import { rangeClass } from '../range/range';
import { resolveAddress } from '../range/resolve-address';
import { worksheetClass } from '../sheet/worksheet';
import { autoFilterClass, clearTableFilter, reapplyTableFilter } from './filter';
import { tableColumnCollectionClass } from './table-columns';
import { setHeaders, setTotals } from './table-parts';
import { emitTable, guardTable, headerRect, tableRange, totalsRect, type TableRef } from './table-ref';
import { tableRowCollectionClass } from './table-rows';
import { tableSortClass } from './table-sort';

const FLAGS = {
  highlightFirstColumn: 'firstColumn',
  highlightLastColumn: 'lastColumn',
  showBandedRows: 'bandedRows',
  showBandedColumns: 'bandedColumns',
  showFilterButton: 'showFilterButton',
} as const satisfies Record<string, keyof Table>;
const flags = Object.entries(FLAGS);

function change(self: TableRef, host: HostContext, work: (table: Table) => void): void {
  guardTable(self);
  work(self.table);
  emitTable(self, 'changed', host);
}

function remove(self: TableRef, host: HostContext, work: () => void): void {
  guardTable(self);
  work();
  emitTable(self, 'deleted', host);
  host.workbook.changes.emit({ kind: 'cells', sheetId: self.sheet.id, rect: self.table.rect, source: 'addin' });
}

export const tableClass: HostClass<TableRef> = hostClass<TableRef>(
  {
    name: 'Table',
    identity: ({ table }) => ({ Id: table.id }),
    get: {
      id: ({ table }) => table.id,
      legacyId: ({ table }) => table.id,
      name: ({ table }) => table.name,
      style: ({ table }) => table.style,
      showHeaders: ({ table }) => table.showHeaders,
      showTotals: ({ table }) => table.showTotals,
      ...Object.fromEntries(flags.map(([name, key]) => [name, ({ table }: TableRef) => table[key]])),
    },
    set: {
      name: (self, value, host) => {
        const from = self.table.name;
        change(self, host, (table) => renameTable(host.workbook, table, asText(value)));
        adjustWorkbook(host.workbook, { kind: 'table', from, to: self.table.name });
      },
      style: (self, value, host) => change(self, host, (table) => (table.style = asText(value))),
      showHeaders: (self, value, host) => change(self, host, () => setHeaders(self, asFlag(value), host)),
      showTotals: (self, value, host) => change(self, host, () => setTotals(self, asFlag(value), host)),
      ...Object.fromEntries(
        flags.map(([name, key]) => [
          name,
          (self: TableRef, value: unknown, host: HostContext) => change(self, host, (table) => (table[key] = asFlag(value))),
        ]),
      ),
    },
    navigate: {
      rows: (self) => HostObject.of(tableRowCollectionClass, self),
      columns: (self) => HostObject.of(tableColumnCollectionClass, self),
      worksheet: ({ sheet }) => HostObject.of(worksheetClass, sheet),
      sort: (self) => HostObject.of(tableSortClass, self),
      autoFilter: ({ sheet, table }) => HostObject.of(autoFilterClass, { sheet, table }),
    },
    methods: {
      getRange: (self) => tableRange(self, self.table.rect),
      getDataBodyRange: (self) => tableRange(self, bodyRect(self.table)),
      getHeaderRowRange: (self) => tableRange(self, headerRect(self)),
      getTotalRowRange: (self) => tableRange(self, totalsRect(self)),
      clearFilters: clearTableFilter,
      reapplyFilters: reapplyTableFilter,
      resize: (self, args, host) => {
        guardTable(self);
        const range = args.object(0, rangeClass) ?? resolveAddress(host.workbook, self.sheet, args.text(0));
        if (range.sheet !== self.sheet) throw new HostError('InvalidArgument');
        resizeTable(host.workbook, self.sheet, self.table, range.rect);
        emitTable(self, 'resized', host);
      },
      convertToRange: (self, _args, host) => {
        remove(self, host, () => convertToRange(self.sheet, self.table));
        return tableRange(self, self.table.rect);
      },
      delete: (self, _args, host) => remove(self, host, () => deleteTable(self.sheet, self.table)),
    },
  },
  eventMethods({ DataChangedEvent: 101, SelectionChangedEvent: 100 }, ({ table }) => table.id),
);
