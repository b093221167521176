/** Excel.PageBreakCollection: breaks above rows (horizontal) and left of columns (vertical). */
import type { HostClass } from '../../dispatch/host-class';
import { HostError } from '../../dispatch/host-error';
import { HostObject } from '../../dispatch/host-object';
import type { Sheet } from '../../../sheets/model';
import { rangeClass } from '../range/range';
import { RangeRef } from '../range/range-ref';
import { resolveAddress } from '../range/resolve-address';
import { emitSheet } from './sheet-properties';

export interface Breaks {
  sheet: Sheet;
  kind: 'row' | 'column';
}

function list({ sheet, kind }: Breaks): number[] {
  return kind === 'row' ? sheet.pageLayout.rowBreaks : sheet.pageLayout.columnBreaks;
}

const pageBreakClass: HostClass<Breaks & { line: number }> = {
  name: 'PageBreak',
  identity: ({ line }) => ({ _Id: String(line) }),
  get: {
    rowIndex: ({ kind, line }) => (kind === 'row' ? line : 0),
    columnIndex: ({ kind, line }) => (kind === 'column' ? line : 0),
    _Id: ({ line }) => String(line),
  },
  methods: {
    delete: (self, _args, host) => {
      list(self).splice(list(self).indexOf(self.line), 1);
      emitSheet(self.sheet, 'layout', host);
    },
    getCellAfterBreak: ({ sheet, kind, line }) => {
      const rect = { row: kind === 'row' ? line : 0, column: kind === 'column' ? line : 0, rows: 1, columns: 1 };
      return HostObject.of(rangeClass, new RangeRef(sheet, rect));
    },
  },
};

export const pageBreakCollectionClass: HostClass<Breaks> = {
  name: 'PageBreakCollection',
  items: (self) => list(self).map((line) => HostObject.of(pageBreakClass, { ...self, line })),
  item: (self, key) => {
    const line = list(self).find((one) => String(one) === String(key));
    if (line === undefined) throw new HostError('ItemNotFound');
    return HostObject.of(pageBreakClass, { ...self, line });
  },
  methods: {
    add: (self, args, host) => {
      const { rect } = args.object(0, rangeClass) ?? resolveAddress(host.workbook, self.sheet, args.text(0));
      const line = self.kind === 'row' ? rect.row : rect.column;
      if (line === 0) throw new HostError('InvalidArgument');
      if (!list(self).includes(line)) list(self).push(line);
      list(self).sort((a, b) => a - b);
      emitSheet(self.sheet, 'layout', host);
      return HostObject.of(pageBreakClass, { ...self, line });
    },
    removePageBreaks: (self, _args, host) => {
      list(self).length = 0;
      emitSheet(self.sheet, 'layout', host);
    },
  },
};
