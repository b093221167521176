/** What comments and old-style notes share: both stand on cells of a sheet, in one map of the model. */
import type { CallArguments } from '../../dispatch/call-arguments';
import type { HostContext } from '../../dispatch/host-context';
import { HostError } from '../../dispatch/host-error';
import { HostObject } from '../../dispatch/host-object';
import { parseRect, rectAddress, type Sheet, type Workbook } from '../../../sheets/model';
import { rangeClass } from '../range/range';
import { RangeRef } from '../range/range-ref';
import { resolveAddress } from '../range/resolve-address';
import { emitSheet } from './sheet-properties';

/** The cell of a comment or note. */
export interface Placed {
  sheet: Sheet;
  address: string;
}

/** Of which sheets a collection speaks. */
export interface NoteScope {
  workbook: Workbook;
  /** Absent: all sheets. */
  sheet?: Sheet;
}

export const idOf = ({ sheet, address }: Placed): string => `${sheet.id}${address}`;

export function placesOf({ workbook, sheet }: NoteScope, kind: 'comment' | 'note'): Placed[] {
  const sheets = sheet ? [sheet] : workbook.sheets;
  return sheets.flatMap((one) =>
    [...one.notes].flatMap(([address, { comment }]) => ((comment === undefined) === (kind === 'note') ? [{ sheet: one, address }] : [])),
  );
}

/** The cell that the first argument names, as a range or an address. */
export function cellArgument(self: NoteScope, args: CallArguments, host: HostContext): Placed {
  const range = args.object(0, rangeClass) ?? resolveAddress(host.workbook, self.sheet ?? host.workbook.activeSheet, args.text(0));
  if (range.rect.rows * range.rect.columns > 1) throw new HostError('InvalidArgument');
  return { sheet: range.sheet, address: rectAddress(range.rect) };
}

/** The same for a new one: a cell holds one comment or note. */
export function freeCell(self: NoteScope, args: CallArguments, host: HostContext): Placed {
  const place = cellArgument(self, args, host);
  if (place.sheet.notes.has(place.address)) throw new HostError('ItemAlreadyExists');
  return place;
}

/** What a collection answers for a key that must exist. */
export function mustExist(found: HostObject | null): HostObject {
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

export const noteProperties = {
  content: ({ sheet, address }: Placed) => sheet.notes.get(address)?.text ?? '',
  authorName: ({ sheet, address }: Placed) => sheet.notes.get(address)?.author ?? '',
};

export const noteMethods = {
  delete: ({ sheet, address }: Placed, _args: CallArguments, host: HostContext) => {
    sheet.notes.delete(address);
    emitSheet(sheet, 'rules', host);
  },
  getLocation: ({ sheet, address }: Placed) => {
    const rect = parseRect(address);
    if (!rect) throw new HostError('InvalidReference');
    return HostObject.of(rangeClass, new RangeRef(sheet, rect));
  },
};
