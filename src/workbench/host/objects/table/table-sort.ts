/** Excel.TableSort and Excel.RangeSort. */
import { asNumber, asRecord, type CallArguments } from '../../dispatch/call-arguments';
import type { HostClass } from '../../dispatch/host-class';
import type { HostContext } from '../../dispatch/host-context';
import { HostError, notPlayed } from '../../dispatch/host-error';
import { sortRows, type SortKey } from '../../../sheets/behaviour';
import { translateFormula } from '../../../sheets/formulas';
import { bodyRect, intersect } from '../../../sheets/model';
import { guardContent, guardSheet } from '../range/guard';
import { RangeRef } from '../range/range-ref';
import type { TableRef } from './table-ref';

function readKeys(fields: unknown[], columns: number): SortKey[] {
  return fields.map((value) => {
    const field = asRecord(value);
    const key = asNumber(field.key);
    if (!Number.isInteger(key) || key < 0 || key >= columns) throw new HostError('InvalidArgument');
    if (field.sortOn !== undefined && field.sortOn !== 'Value') throw notPlayed('RangeSort', `apply(sortOn ${String(field.sortOn)})`);
    return { key, ascending: field.ascending !== false };
  });
}

/** Sorts the rows of a block. Refused on a protected sheet unless sorting is allowed and all cells are unlocked. */
function sort(range: RangeRef, args: CallArguments, host: HostContext): void {
  const { sheet, rect } = range;
  guardSheet(sheet, 'allowSort');
  guardContent(host.workbook, range);
  if (sheet.merges.some((merge) => intersect(merge, rect))) throw new HostError('InvalidOperation', 'Merged cells cannot be sorted.');
  sortRows(sheet, rect, readKeys(args.list(0), rect.columns), translateFormula, args.flag(1));
  host.workbook.changes.emit({ kind: 'cells', sheetId: sheet.id, rect, source: 'addin' });
}

export const rangeSortClass: HostClass<RangeRef> = {
  name: 'RangeSort',
  methods: {
    apply: (range, args, host) => {
      if (args.optionalText(3) === 'Columns') throw notPlayed('RangeSort', 'apply(orientation Columns)');
      const { rect } = range.check(host);
      const headers = args.flag(2) ? 1 : 0;
      const used = range.sheet.cells.usedRect();
      const end = Math.min(rect.row + rect.rows, used ? used.row + used.rows : 0);
      if (end - rect.row - headers < 1) return;
      sort(range.at({ ...rect, row: rect.row + headers, rows: end - rect.row - headers }), args, host);
    },
  },
};

export const tableSortClass: HostClass<TableRef> = {
  name: 'TableSort',
  get: { fields: () => [], matchCase: () => false, method: () => 'PinYin' },
  methods: {
    apply: ({ sheet, table }, args, host) => sort(new RangeRef(sheet, bodyRect(table)), args, host),
    clear: () => undefined,
    reapply: () => undefined,
  },
};
