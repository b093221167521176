/** Range.autoFill: copies a block on, or counts on. */
import { oneOf, type CallArguments } from '../../dispatch/call-arguments';
import type { HostContext } from '../../dispatch/host-context';
import { HostError } from '../../dispatch/host-error';
import { copyCells } from '../../../sheets/behaviour';
import { translateFormula } from '../../../sheets/formulas';
import type { Rect } from '../../../sheets/model';
import { emitCells } from './emit-cells';
import { guardContent } from './guard';
import { rangeClass } from './range';
import type { RangeRef } from './range-ref';
import { resolveAddress } from './resolve-address';

/** Copies the block over the destination; a series (`FillDefault` of numbers) counts on by its own step. */
export function autoFill(range: RangeRef, args: CallArguments, host: HostContext): void {
  const target = args.raw(0) === null ? null : (args.object(0, rangeClass) ?? resolveAddress(host.workbook, range.sheet, args.text(0)));
  const type =
    args.raw(1) === null
      ? 'FillDefault'
      : oneOf(args.raw(1), ['FillDefault', 'FillCopy', 'FillSeries', 'FillFormats', 'FillValues'] as const);
  if (!target) throw new HostError('InvalidArgument');
  guardContent(host.workbook, target);
  const kind = type === 'FillFormats' ? 'formats' : type === 'FillValues' ? 'values' : 'all';
  const rest = remainder(range.rect, target.rect);
  if (rest) {
    for (const block of tiles(range.rect, rest)) copyCells(range, { sheet: range.sheet, rect: block }, kind, translateFormula);
    if (type === 'FillSeries' || type === 'FillDefault') countOn(range, rest);
    emitCells(range.sheet, rest, host);
  }
}

/** The part of the destination below or right of the source. */
function remainder(from: Rect, to: Rect): Rect | null {
  if (to.row !== from.row || to.column !== from.column) throw new HostError('InvalidArgument');
  if (to.columns === from.columns && to.rows > from.rows) return { ...to, row: from.row + from.rows, rows: to.rows - from.rows };
  if (to.rows === from.rows && to.columns > from.columns)
    return { ...to, column: from.column + from.columns, columns: to.columns - from.columns };
  if (to.rows === from.rows && to.columns === from.columns) return null;
  throw new HostError('InvalidArgument');
}

function tiles(from: Rect, rest: Rect): Rect[] {
  const single = from.rows === 1 || from.columns === 1;
  return single
    ? Array.from({ length: rest.rows * rest.columns }, (_unused, at) => ({
        row: rest.row + Math.floor(at / rest.columns),
        column: rest.column + (at % rest.columns),
        rows: 1,
        columns: 1,
      }))
    : [rest];
}

/** A column (or row) of at least two numbers goes on by their difference. */
function countOn({ sheet, rect }: RangeRef, rest: Rect): void {
  const down = rest.column === rect.column;
  const lines = down ? rect.columns : rect.rows;
  const length = down ? rect.rows : rect.columns;
  if (length < 2) return;
  const at = (line: number, step: number): [number, number] =>
    down ? [rect.row + step, rect.column + line] : [rect.row + line, rect.column + step];
  for (let line = 0; line < lines; line++) {
    const [last, before] = [sheet.cells.value(...at(line, length - 1)), sheet.cells.value(...at(line, length - 2))];
    if (typeof last !== 'number' || typeof before !== 'number' || sheet.cells.formula(...at(line, length - 1))) continue;
    const count = down ? rest.rows : rest.columns;
    for (let step = 0; step < count; step++) sheet.cells.setInput(...at(line, length + step), last + (last - before) * (step + 1));
  }
}
