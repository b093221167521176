/** Excel.Comment and its collection. The model keeps notes only: a comment is a note with an author, without replies. */
import { asText, type CallArguments } from '../../dispatch/call-arguments';
import type { HostClass } from '../../dispatch/host-class';
import type { HostContext } from '../../dispatch/host-context';
import { HostError } from '../../dispatch/host-error';
import { HostObject } from '../../dispatch/host-object';
import { parseRect, rectAddress, type Sheet, type Workbook } from '../../../sheets/model';
import { rangeClass } from '../range/range';
import { RangeRef } from '../range/range-ref';
import { resolveAddress } from '../range/resolve-address';
import { emitSheet } from './sheet-properties';

interface Placed {
  sheet: Sheet;
  address: string;
}
interface Comments {
  workbook: Workbook;
  /** Absent: all sheets. */
  sheet?: Sheet;
}

const idOf = ({ sheet, address }: Placed): string => `${sheet.id}${address}`;

export const commentClass: HostClass<Placed> = {
  name: 'Comment',
  identity: (self) => ({ Id: idOf(self) }),
  get: {
    id: idOf,
    content: ({ sheet, address }) => sheet.notes.get(address)?.text ?? '',
    authorName: ({ sheet, address }) => sheet.notes.get(address)?.author ?? '',
    authorEmail: () => '',
    resolved: () => false,
    contentType: () => 'Plain',
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
  return sheets.flatMap((one) => [...one.notes.keys()].map((address) => ({ sheet: one, address })));
}

/** The first cell of a range or address. */
function cell(self: Comments, args: CallArguments, host: HostContext): Placed {
  const range = args.object(0, rangeClass) ?? resolveAddress(host.workbook, self.sheet ?? host.workbook.activeSheet, args.text(0));
  if (range.rect.rows * range.rect.columns > 1) throw new HostError('InvalidArgument');
  return { sheet: range.sheet, address: rectAddress(range.rect) };
}

function find(self: Comments, id: unknown): HostObject | null {
  const found = all(self).find((one) => idOf(one) === id);
  return found ? HostObject.of(commentClass, found) : null;
}

export const commentCollectionClass: HostClass<Comments> = {
  name: 'CommentCollection',
  items: (self) => all(self).map((one) => HostObject.of(commentClass, one)),
  item: (self, key) => {
    const found = find(self, key);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  },
  methods: {
    getItemOrNullObject: (self, args) => find(self, args.raw(0)),
    getItemByCell: (self, args, host) => {
      const place = cell(self, args, host);
      if (!place.sheet.notes.has(place.address)) throw new HostError('ItemNotFound');
      return HostObject.of(commentClass, place);
    },
    add: (self, args, host) => {
      const place = cell(self, args, host);
      if (place.sheet.notes.has(place.address)) throw new HostError('ItemAlreadyExists');
      place.sheet.notes.set(place.address, { author: host.userName, text: args.text(1) });
      emitSheet(place.sheet, 'rules', host);
      return HostObject.of(commentClass, place);
    },
  },
};
