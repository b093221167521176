/** Excel.Note and its collection: the old-style notes, which are no comments. The pinned client is older than they are. */
import { asText } from '../../dispatch/call-arguments';
import type { HostClass } from '../../dispatch/host-class';
import { HostError } from '../../dispatch/host-error';
import { HostObject } from '../../dispatch/host-object';
import { parseRect, rectAddress } from '../../../sheets/model';
import { rangeClass } from '../range/range';
import { RangeRef } from '../range/range-ref';
import { cell, type Comments, type Placed } from './comments';
import { emitSheet } from './sheet-properties';

export const noteClass: HostClass<Placed> = {
  name: 'Note',
  identity: ({ sheet, address }) => ({ Id: `${sheet.id}${address}` }),
  get: {
    content: ({ sheet, address }) => sheet.notes.get(address)?.text ?? '',
    authorName: ({ sheet, address }) => sheet.notes.get(address)?.author ?? '',
  },
  set: {
    content: ({ sheet, address }, value, host) => {
      sheet.notes.set(address, { author: sheet.notes.get(address)?.author ?? host.userName, text: asText(value) });
      emitSheet(sheet, 'rules', host);
    },
  },
  methods: {
    delete: ({ sheet, address }, _args, host) => {
      sheet.notes.delete(address);
      emitSheet(sheet, 'rules', host);
    },
    getLocation: ({ sheet, address }) => {
      const rect = parseRect(address);
      if (!rect) throw new HostError('InvalidReference');
      return HostObject.of(rangeClass, new RangeRef(sheet, rect));
    },
  },
};

function all({ workbook, sheet }: Comments): Placed[] {
  const sheets = sheet ? [sheet] : workbook.sheets;
  return sheets.flatMap((one) =>
    [...one.notes].flatMap(([address, note]) => (note.comment === undefined ? [{ sheet: one, address }] : [])),
  );
}

function find(self: Comments, key: unknown): HostObject | null {
  const address =
    typeof key === 'string' ? rectAddress(parseRect(key.replace(/^.*!/u, '')) ?? { row: -1, column: 0, rows: 1, columns: 1 }) : '';
  const found = all(self).find((one) => one.address === address || `${one.sheet.id}${one.address}` === key);
  return found ? HostObject.of(noteClass, found) : null;
}

export const noteCollectionClass: HostClass<Comments> = {
  name: 'NoteCollection',
  items: (self) => all(self).map((one) => HostObject.of(noteClass, one)),
  item: (self, key) => {
    const found = find(self, key);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  },
  methods: {
    getItemOrNullObject: (self, args) => find(self, args.raw(0)),
    add: (self, args, host) => {
      const place = cell(self, args, host);
      if (place.sheet.notes.has(place.address)) throw new HostError('ItemAlreadyExists');
      place.sheet.notes.set(place.address, { author: host.userName, text: args.text(1) });
      emitSheet(place.sheet, 'rules', host);
      return HostObject.of(noteClass, place);
    },
  },
};
