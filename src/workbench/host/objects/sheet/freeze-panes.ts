/** Excel.WorksheetFreezePanes. */
import type { HostClass } from '../../dispatch/host-class';
import type { HostContext } from '../../dispatch/host-context';
import { HostError } from '../../dispatch/host-error';
import { HostObject } from '../../dispatch/host-object';
import { MAX_COLUMNS, MAX_ROWS, type Rect, type Sheet } from '../../../sheets/model';
import { rangeClass } from '../range/range';
import { RangeRef } from '../range/range-ref';
import { resolveAddress } from '../range/resolve-address';
import { emitSheet } from './sheet-properties';

function freeze(sheet: Sheet, rows: number, columns: number, host: HostContext): void {
  if (rows < 0 || columns < 0) throw new HostError('InvalidArgument');
  sheet.freeze = { rows, columns };
  emitSheet(sheet, 'layout', host);
}

function location(sheet: Sheet): HostObject | null {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return null;
  const rect: Rect = { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS };
  return HostObject.of(rangeClass, new RangeRef(sheet, rect));
}

export const freezePanesClass: HostClass<Sheet> = {
  name: 'WorksheetFreezePanes',
  methods: {
    freezeRows: (sheet, args, host) => freeze(sheet, args.optionalNumber(0) ?? 1, 0, host),
    freezeColumns: (sheet, args, host) => freeze(sheet, 0, args.optionalNumber(0) ?? 1, host),
    freezeAt: (sheet, args, host) => {
      const range = args.object(0, rangeClass) ?? resolveAddress(host.workbook, sheet, args.text(0));
      const { row, column, rows, columns } = range.rect;
      freeze(sheet, range.isEntireColumn ? 0 : row + rows, range.isEntireRow ? 0 : column + columns, host);
    },
    unfreeze: (sheet, _args, host) => freeze(sheet, 0, 0, host),
    getLocationOrNullObject: location,
    getLocation: (sheet) => {
      const found = location(sheet);
      if (!found) throw new HostError('ItemNotFound');
      return found;
    },
  },
};
