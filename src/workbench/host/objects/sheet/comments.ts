/** Excel.Comment, its replies and its collection. As in Excel, the old-style notes are none of them (`notes.ts`). */
import { asText } from '../../dispatch/call-arguments';
import type { HostClass } from '../../dispatch/host-class';
import { HostError } from '../../dispatch/host-error';
import { HostObject } from '../../dispatch/host-object';
import { cellArgument, freeCell, idOf, mustExist, noteMethods, noteProperties, placesOf, type NoteScope, type Placed } from './note-places';
import { emitSheet } from './sheet-properties';

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
    ...noteProperties,
    id: idOf,
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
  methods: noteMethods,
};

function find(self: NoteScope, id: unknown): HostObject | null {
  const found = placesOf(self, 'comment').find((one) => idOf(one) === id);
  return found ? HostObject.of(commentClass, found) : null;
}

export const commentCollectionClass: HostClass<NoteScope> = {
  name: 'CommentCollection',
  items: (self) => placesOf(self, 'comment').map((one) => HostObject.of(commentClass, one)),
  item: (self, key) => mustExist(find(self, key)),
  methods: {
    getItemOrNullObject: (self, args) => find(self, args.raw(0)),
    getItemByCell: (self, args, host) => {
      const place = cellArgument(self, args, host);
      if (place.sheet.notes.get(place.address)?.comment === undefined) throw new HostError('ItemNotFound');
      return HostObject.of(commentClass, place);
    },
    add: (self, args, host) => {
      const place = freeCell(self, args, host);
      place.sheet.notes.set(place.address, { author: host.userName, text: args.text(1), comment: { replies: [] } });
      emitSheet(place.sheet, 'rules', host);
      return HostObject.of(commentClass, place);
    },
  },
};
