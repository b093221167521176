/** Range: operations that move, merge, copy, find or thin out cells. */
import { oneOf, type CallArguments } from '../../dispatch/call-arguments';
import type { Members } from '../../dispatch/host-class';
import type { HostContext } from '../../dispatch/host-context';
import { HostError } from '../../dispatch/host-error';
import { HostObject } from '../../dispatch/host-object';
import { copyCells, findFirst, replaceAll, type FindOptions, mergeCells, unmergeCells } from '../../../sheets/behaviour';
import { translateFormula } from '../../../sheets/formulas';
import { deleteBlock, insertBlock } from '../structure';
import { rangeSortClass } from '../table/table-sort';
import { tableScopedCollectionClass } from '../table/table-collection';
import { autoFill } from './auto-fill';
import { guardContent, guardSheet } from './guard';
import { removeDuplicates } from './remove-duplicates';
import { emitCells } from './emit-cells';
import { rangeClass } from './range';
import { rangeViewClass } from './range-view';
import { RangeRef } from './range-ref';
import { resolveAddress } from './resolve-address';
import { afterWrite, writeValues } from './write-values';

const COPY = { All: 'all', Values: 'values', Formulas: 'formulas', Formats: 'formats' } as const;

export function findOptions(criteria: Record<string, unknown>): FindOptions {
  return {
    completeMatch: criteria.completeMatch === true,
    matchCase: criteria.matchCase === true,
    backwards: criteria.searchDirection === 'Backwards',
  };
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
  emitCells(target.sheet, rect, host);
  afterWrite(target.at(rect), host);
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
      emitCells(sheet, rect, host);
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
        writeValues(new RangeRef(sheet, { row, column, rows: 1, columns: 1 }), text, host),
      );
    },
    copyFrom,
    removeDuplicates,
    autoFill,
    getTables: (range, args) => HostObject.of(tableScopedCollectionClass, { range, fully: args.flag(0) }),
    getVisibleView: (range, _args, host) => HostObject.of(rangeViewClass, range.check(host)),
  },
};
