/** Range: operations that move, merge, copy, find or thin out cells. */
import { oneOf, type CallArguments } from '../../dispatch/call-arguments';
import type { HostClass, Members } from '../../dispatch/host-class';
import type { HostContext } from '../../dispatch/host-context';
import { HostError } from '../../dispatch/host-error';
import { HostObject } from '../../dispatch/host-object';
import { copyCells, findFirst, replaceAll, type FindOptions, mergeCells, unmergeCells } from '../../../sheets/behaviour';
import { translateFormula } from '../../../sheets/formulas';
import { CellError, type Rect } from '../../../sheets/model';
import { deleteBlock, insertBlock } from '../structure';
import { rangeSortClass } from '../table/table-sort';
import { tableScopedCollectionClass } from '../table/table-collection';
import { guardContent, guardSheet } from './guard';
import { rangeClass } from './range';
import { rangeViewClass } from './range-view';
import { RangeRef } from './range-ref';
import { resolveAddress } from './resolve-address';
import { afterWrite, writeValues } from './write-values';

const COPY = { All: 'all', Values: 'values', Formulas: 'formulas', Formats: 'formats' } as const;

function emit(sheet: RangeRef['sheet'], rect: Rect, host: HostContext): void {
  host.workbook.changes.emit({ kind: 'cells', sheetId: sheet.id, rect, source: 'addin' });
}

export function findOptions(criteria: Record<string, unknown>): FindOptions {
  return { completeMatch: criteria.completeMatch === true, matchCase: criteria.matchCase === true, backwards: criteria.searchDirection === 'Backwards' };
}

function find(range: RangeRef, args: CallArguments, host: HostContext): HostObject | null {
  const { sheet, rect } = range.check(host);
  const place = findFirst(host.workbook, sheet, rect, args.text(0), findOptions(args.options(1)));
  return place && HostObject.of(rangeClass, range.at({ ...place, rows: 1, columns: 1 }));
}

function copyFrom(range: RangeRef, args: CallArguments, host: HostContext): void {
  const source = args.object(0, rangeClass) ?? resolveAddress(host.workbook, range.sheet, args.text(0));
  const kind = COPY[args.raw(1) === null ? 'All' : oneOf(args.raw(1), ['All', 'Values', 'Formulas', 'Formats'] as const)];
  const target = range.check(host);
  if (kind === 'formats') guardSheet(target.sheet, 'allowFormatCells');
  else guardContent(host.workbook, target);
  const rect = copyCells(source, target, kind, translateFormula, { skipBlanks: args.flag(2), transpose: args.flag(3) });
  emit(target.sheet, rect, host);
  afterWrite(target.at(rect), host);
}

interface Removed {
  removed: number;
  uniqueRemaining: number;
}
const removeResultClass: HostClass<Removed> = {
  name: 'RemoveDuplicatesResult',
  get: { removed: ({ removed }) => removed, uniqueRemaining: ({ uniqueRemaining }) => uniqueRemaining },
};

/** Rows that repeat an earlier one in the given columns go; the rest moves up inside the block. */
function removeDuplicates(range: RangeRef, args: CallArguments, host: HostContext): HostObject {
  const { sheet, rect } = range.check(host);
  guardContent(host.workbook, range);
  const columns = args.list(0);
  const first = args.flag(1) ? 1 : 0;
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = rect.row + first; row < rect.row + rect.rows; row++) {
    const key = JSON.stringify(columns.map((column) => {
      if (typeof column !== 'number' || column < 0 || column >= rect.columns) throw new HostError('InvalidArgument');
      const value = sheet.cells.value(row, rect.column + column);
      return value instanceof CellError ? [value.code] : typeof value === 'string' ? value.toLowerCase() : value;
    }));
    if (!seen.has(key)) kept.push(row);
    seen.add(key);
  }
  const rows = kept.map((row) => Array.from({ length: rect.columns }, (_unused, at) => ({
    input: sheet.cells.formula(row, rect.column + at) ?? sheet.cells.value(row, rect.column + at),
    style: sheet.cells.styleId(row, rect.column + at),
  })));
  for (let index = 0; index < rect.rows - first; index++) {
    for (let at = 0; at < rect.columns; at++) {
      const cell = rows[index]?.[at];
      sheet.cells.setInput(rect.row + first + index, rect.column + at, cell?.input ?? null);
      if (cell) sheet.cells.setStyleId(rect.row + first + index, rect.column + at, cell.style);
    }
  }
  emit(sheet, rect, host);
  return HostObject.of(removeResultClass, { removed: rect.rows - first - kept.length, uniqueRemaining: kept.length });
}

/** Copies the block over the destination; a series (`FillDefault` of numbers) counts on by its own step. */
function autoFill(range: RangeRef, args: CallArguments, host: HostContext): void {
  const target = args.raw(0) === null ? null : (args.object(0, rangeClass) ?? resolveAddress(host.workbook, range.sheet, args.text(0)));
  const type = args.raw(1) === null ? 'FillDefault' : oneOf(args.raw(1), ['FillDefault', 'FillCopy', 'FillSeries', 'FillFormats', 'FillValues'] as const);
  if (!target) throw new HostError('InvalidArgument');
  guardContent(host.workbook, target);
  const kind = type === 'FillFormats' ? 'formats' : type === 'FillValues' ? 'values' : 'all';
  const rest = remainder(range.rect, target.rect);
  if (rest) {
    for (const block of tiles(range.rect, rest)) copyCells(range, { sheet: range.sheet, rect: block }, kind, translateFormula);
    if (type === 'FillSeries' || type === 'FillDefault') countOn(range, rest);
    emit(range.sheet, rest, host);
  }
}

/** The part of the destination below or right of the source. */
function remainder(from: Rect, to: Rect): Rect | null {
  if (to.row !== from.row || to.column !== from.column) throw new HostError('InvalidArgument');
  if (to.columns === from.columns && to.rows > from.rows) return { ...to, row: from.row + from.rows, rows: to.rows - from.rows };
  if (to.rows === from.rows && to.columns > from.columns) return { ...to, column: from.column + from.columns, columns: to.columns - from.columns };
  if (to.rows === from.rows && to.columns === from.columns) return null;
  throw new HostError('InvalidArgument');
}

function tiles(from: Rect, rest: Rect): Rect[] {
  const single = from.rows === 1 || from.columns === 1;
  return single ? Array.from({ length: rest.rows * rest.columns }, (_unused, at) => ({ row: rest.row + Math.floor(at / rest.columns), column: rest.column + (at % rest.columns), rows: 1, columns: 1 })) : [rest];
}

/** A column (or row) of at least two numbers goes on by their difference. */
function countOn({ sheet, rect }: RangeRef, rest: Rect): void {
  const down = rest.column === rect.column;
  const lines = down ? rect.columns : rect.rows;
  const length = down ? rect.rows : rect.columns;
  if (length < 2) return;
  const at = (line: number, step: number): [number, number] => (down ? [rect.row + step, rect.column + line] : [rect.row + line, rect.column + step]);
  for (let line = 0; line < lines; line++) {
    const [last, before] = [sheet.cells.value(...at(line, length - 1)), sheet.cells.value(...at(line, length - 2))];
    if (typeof last !== 'number' || typeof before !== 'number' || sheet.cells.formula(...at(line, length - 1))) continue;
    const count = down ? rest.rows : rest.columns;
    for (let step = 0; step < count; step++) sheet.cells.setInput(...at(line, length + step), last + (last - before) * (step + 1));
  }
}

export const rangeChanges: Members<RangeRef> = {
  navigate: { sort: (range) => HostObject.of(rangeSortClass, range) },
  methods: {
    insert: (range, args, host) => {
      const { sheet, rect } = range.check(host);
      insertBlock(sheet, rect, oneOf(args.raw(0), ['down', 'right'] as const), host);
      return HostObject.of(rangeClass, new RangeRef(sheet, rect));
    },
    delete: (range, args, host) => deleteBlock(range.check(host).sheet, range.rect, oneOf(args.raw(0), ['up', 'left'] as const), host),
    merge: (range, args, host) => {
      const { sheet, rect } = range.check(host);
      guardSheet(sheet, 'allowFormatCells');
      mergeCells(sheet, rect, args.flag(0));
      emit(sheet, rect, host);
    },
    unmerge: (range, _args, host) => {
      const { sheet, rect } = range.check(host);
      guardSheet(sheet, 'allowFormatCells');
      unmergeCells(sheet, rect);
      host.workbook.changes.emit({ kind: 'format', sheetId: sheet.id, rect, source: 'addin' });
    },
    findOrNullObject: find,
    find: (range, args, host) => {
      const found = find(range, args, host);
      if (!found) throw new HostError('ItemNotFound');
      return found;
    },
    replaceAll: (range, args, host) => {
      const { sheet, rect } = range.check(host);
      guardContent(host.workbook, range);
      return replaceAll(host.workbook, sheet, rect, args.text(0), args.text(1), findOptions(args.options(2)), (row, column, text) =>
        writeValues(new RangeRef(sheet, { row, column, rows: 1, columns: 1 }), text, host));
    },
    copyFrom,
    removeDuplicates,
    autoFill,
    getTables: (range, args) => HostObject.of(tableScopedCollectionClass, { range, fully: args.flag(0) }),
    getVisibleView: (range, _args, host) => HostObject.of(rangeViewClass, range.check(host)),
  },
};
