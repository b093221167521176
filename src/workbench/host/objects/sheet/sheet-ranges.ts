/** Worksheet: the ranges on it. */
import type { CallArguments } from '../../dispatch/call-arguments';
import type { Members } from '../../dispatch/host-class';
import type { HostContext } from '../../dispatch/host-context';
import { HostObject } from '../../dispatch/host-object';
import type { Rect, Sheet } from '../../../sheets/model';
import { rangeClass } from '../range/range';
import { RangeRef, SHEET_RECT } from '../range/range-ref';
import { findAll } from '../../../sheets/behaviour';
import { findOptions } from '../range/range-changes';
import { areasObject, presentAreas } from '../range/range-areas';
import { resolveAddress, resolveAddresses } from '../range/resolve-address';

function rangeObject(sheet: Sheet, rect: Rect): HostObject {
  return HostObject.of(rangeClass, new RangeRef(sheet, rect).at(rect));
}

/** Merged areas count as used; an empty sheet has no used range. */
function usedRange(sheet: Sheet, valuesOnly: boolean): Rect | null {
  return sheet.cells.usedRect(valuesOnly);
}

function findEverywhere(sheet: Sheet, args: CallArguments, { workbook }: HostContext): RangeRef[] {
  const places = findAll(workbook, sheet, SHEET_RECT, args.text(0), findOptions(args.options(1)));
  return places.map((place) => new RangeRef(sheet, { ...place, rows: 1, columns: 1 }));
}

const A1: Rect = { row: 0, column: 0, rows: 1, columns: 1 };

export const sheetRanges: Members<Sheet> = {
  methods: {
    getRange: (sheet, args: CallArguments, host: HostContext) => {
      const address = args.optionalText(0);
      const range =
        address === undefined || address === '' ? new RangeRef(sheet, SHEET_RECT) : resolveAddress(host.workbook, sheet, address);
      return HostObject.of(rangeClass, range);
    },
    getCell: (sheet, args) => rangeObject(sheet, { row: args.integer(0), column: args.integer(1), rows: 1, columns: 1 }),
    getRangeByIndexes: (sheet, args) =>
      rangeObject(sheet, { row: args.integer(0), column: args.integer(1), rows: args.integer(2), columns: args.integer(3) }),
    getRanges: (sheet, args, host) => {
      const address = args.optionalText(0);
      return presentAreas(address === undefined ? [new RangeRef(sheet, SHEET_RECT)] : resolveAddresses(host.workbook, sheet, address));
    },
    replaceAll: (sheet, args, host) => HostObject.of(rangeClass, new RangeRef(sheet, SHEET_RECT)).call('replaceAll', args, host),
    findAllOrNullObject: (sheet, args, host) => areasObject(findEverywhere(sheet, args, host)),
    findAll: (sheet, args, host) => presentAreas(findEverywhere(sheet, args, host)),
    getUsedRange: (sheet, args) => rangeObject(sheet, usedRange(sheet, args.flag(0)) ?? A1),
    getUsedRangeOrNullObject: (sheet, args) => {
      const rect = usedRange(sheet, args.flag(0));
      return rect && rangeObject(sheet, rect);
    },
  },
};
