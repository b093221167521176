/** Range.removeDuplicates and its result. */
import type { CallArguments } from '../../dispatch/call-arguments';
import type { HostClass } from '../../dispatch/host-class';
import type { HostContext } from '../../dispatch/host-context';
import { HostError } from '../../dispatch/host-error';
import { HostObject } from '../../dispatch/host-object';
import { CellError } from '../../../sheets/model';
import { emitCells } from './emit-cells';
import { guardContent } from './guard';
import type { RangeRef } from './range-ref';

interface Removed {
  removed: number;
  uniqueRemaining: number;
}
const removeResultClass: HostClass<Removed> = {
  name: 'RemoveDuplicatesResult',
  get: { removed: ({ removed }) => removed, uniqueRemaining: ({ uniqueRemaining }) => uniqueRemaining },
};

/** Rows that repeat an earlier one in the given columns go; the rest moves up inside the block. */
export function removeDuplicates(range: RangeRef, args: CallArguments, host: HostContext): HostObject {
  const { sheet, rect } = range.check(host);
  guardContent(host.workbook, range);
  const columns = args.list(0);
  const first = args.flag(1) ? 1 : 0;
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = rect.row + first; row < rect.row + rect.rows; row++) {
    const key = JSON.stringify(
      columns.map((column) => {
        if (typeof column !== 'number' || column < 0 || column >= rect.columns) throw new HostError('InvalidArgument');
        const value = sheet.cells.value(row, rect.column + column);
        return value instanceof CellError ? [value.code] : typeof value === 'string' ? value.toLowerCase() : value;
      }),
    );
    if (!seen.has(key)) kept.push(row);
    seen.add(key);
  }
  const rows = kept.map((row) =>
    Array.from({ length: rect.columns }, (_unused, at) => ({
      input: sheet.cells.formula(row, rect.column + at) ?? sheet.cells.value(row, rect.column + at),
      style: sheet.cells.styleId(row, rect.column + at),
    })),
  );
  for (let index = 0; index < rect.rows - first; index++) {
    for (let at = 0; at < rect.columns; at++) {
      const cell = rows[index]?.[at];
      sheet.cells.setInput(rect.row + first + index, rect.column + at, cell?.input ?? null);
      if (cell) sheet.cells.setStyleId(rect.row + first + index, rect.column + at, cell.style);
    }
  }
  emitCells(sheet, rect, host);
  return HostObject.of(removeResultClass, { removed: rect.rows - first - kept.length, uniqueRemaining: kept.length });
}
