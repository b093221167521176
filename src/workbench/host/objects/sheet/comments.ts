/** Excel.Comment, its replies and its collection. As in Excel, the old-style notes are none of them (`notes.ts`). */
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

export interface Placed {
  sheet: Sheet;
  address: string;
}
export interface Comments {
  workbook: Workbook;
  /** Absent: all sheets. */
  sheet?: Sheet;
}

const idOf = ({ sheet, address }: Placed): string => `${sheet.id}${address}`;

interface Reply extends Placed {
  index: number;
}

/** The replies of a comment; none when the comment is gone. */
function repliesOf({ sheet, address }: Placed): { author: string; text: string }[] {
  return sheet.notes.get(address)?.comment?.replies ?? [];
}

const replyClass: HostClass<Reply> = {
  name: 'CommentReply',
  identity: (self) => ({ Id: `${idOf(self)}/${self.index}` }),
  get: {
    id: (self) => `${idOf(self)}/${self.index}`,
    content: (self) => repliesOf(self)[self.index]?.text ?? '',
    authorName: (self) => repliesOf(self)[self.index]?.author ?? '',
    authorEmail: () => '',
    resolved: () => false,
    contentType: () => 'Plain',
  },
};

const replyCollectionClass: HostClass<Placed> = {
  name: 'CommentReplyCollection',
  items: (self) => repliesOf(self).map((_reply, index) => HostObject.of(replyClass, { ...self, index })),
  methods: {
    add: (self, args, host) => {
      const replies = repliesOf(self);
      replies.push({ author: host.userName, text: args.text(0) });
      emitSheet(self.sheet, 'rules', host);
      return HostObject.of(replyClass, { ...self, index: replies.length - 1 });
    },
  },
};

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
      const before = sheet.notes.get(address) ?? { author: host.userName, comment: { replies: [] } };
      sheet.notes.set(address, { ...before, text: asText(value) });
      emitSheet(sheet, 'rules', host);
    },
  },
  navigate: { replies: (self) => HostObject.of(replyCollectionClass, self) },
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
    [...one.notes].flatMap(([address, note]) => (note.comment === undefined ? [] : [{ sheet: one, address }])),
  );
}

/** The first cell of a range or address. */
export function cell(self: Comments, args: CallArguments, host: HostContext): Placed {
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
      if (place.sheet.notes.get(place.address)?.comment === undefined) throw new HostError('ItemNotFound');
      return HostObject.of(commentClass, place);
    },
    add: (self, args, host) => {
      const place = cell(self, args, host);
      if (place.sheet.notes.has(place.address)) throw new HostError('ItemAlreadyExists');
      place.sheet.notes.set(place.address, { author: host.userName, text: args.text(1), comment: { replies: [] } });
      emitSheet(place.sheet, 'rules', host);
      return HostObject.of(commentClass, place);
    },
  },
};
