/** Excel.Note and its collection: the old-style notes, which are no comments. The pinned client is older than they are. */
import { asText } from '../../dispatch/call-arguments';
import type { HostClass } from '../../dispatch/host-class';
import { HostObject } from '../../dispatch/host-object';
import { parseRect, rectAddress } from '../../../sheets/model';
import { freeCell, idOf, mustExist, noteMethods, noteProperties, placesOf, type NoteScope, type Placed } from './note-places';
import { emitSheet } from './sheet-properties';

export const noteClass: HostClass<Placed> = {
  name: 'Note',
  identity: (self) => ({ Id: idOf(self) }),
  get: noteProperties,
  set: {
    content: ({ sheet, address }, value, host) => {
      sheet.notes.set(address, { author: sheet.notes.get(address)?.author ?? host.userName, text: asText(value) });
      emitSheet(sheet, 'rules', host);
    },
  },
  methods: noteMethods,
};

/** @param key a cell's address, with or without its sheet, or an id. */
function find(self: NoteScope, key: unknown): HostObject | null {
  const rect = typeof key === 'string' ? parseRect(key.replace(/^.*!/u, '')) : null;
  const address = rect ? rectAddress(rect) : '';
  const found = placesOf(self, 'note').find((one) => one.address === address || idOf(one) === key);
  return found ? HostObject.of(noteClass, found) : null;
}

export const noteCollectionClass: HostClass<NoteScope> = {
  name: 'NoteCollection',
  items: (self) => placesOf(self, 'note').map((one) => HostObject.of(noteClass, one)),
  item: (self, key) => mustExist(find(self, key)),
  methods: {
    getItemOrNullObject: (self, args) => find(self, args.raw(0)),
    add: (self, args, host) => {
      const place = freeCell(self, args, host);
      place.sheet.notes.set(place.address, { author: host.userName, text: args.text(1) });
      emitSheet(place.sheet, 'rules', host);
      return HostObject.of(noteClass, place);
    },
  },
};
