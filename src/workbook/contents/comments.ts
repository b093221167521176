/** Comments (with replies) and old-style notes of a sheet. Both are newer than what the add-in requires, so both are asked for first. */
import type { ScannedComment } from '../../ledger/privacy/leaks/contents';

/** Comments came with ExcelApi 1.10; the notes of older files (附注) can be seen by an add-in from 1.18 on only. */
export function sees(part: 'comments' | 'notes'): boolean {
  const { requirements } = Office.context;
  return part === 'comments' ? requirements.isSetSupported('ExcelApi', '1.10') : requirements.isSetSupported('ExcelApi', '1.18');
}

/** After a first sync `locate` queues the places; after a second one its result gives the comments. */
export interface QueuedComments {
  locate(): () => ScannedComment[];
}

const NONE: QueuedComments = { locate: () => () => [] };

export function queueComments(sheet: Excel.Worksheet): QueuedComments {
  if (!sees('comments')) return NONE;
  const { comments } = sheet;
  comments.load('items/content,items/authorName,items/replies/items/content');
  return {
    locate: () => {
      const placed = comments.items.map((comment) => ({ comment, range: place(comment.getLocation()) }));
      return () =>
        placed.map(({ comment, range }) => ({
          row: range.rowIndex + 1,
          column: range.columnIndex,
          text: [comment.content, ...comment.replies.items.map((reply) => reply.content)].join('\n'),
          author: comment.authorName,
        }));
    },
  };
}

export function queueNotes(sheet: Excel.Worksheet): QueuedComments {
  if (!sees('notes')) return NONE;
  const { notes } = sheet;
  notes.load('items/content,items/authorName');
  return {
    locate: () => {
      const placed = notes.items.map((note) => ({ note, range: place(note.getLocation()) }));
      return () =>
        placed.map(({ note, range }) => ({
          row: range.rowIndex + 1,
          column: range.columnIndex,
          text: note.content,
          author: note.authorName,
        }));
    },
  };
}

function place(range: Excel.Range): Excel.Range {
  range.load('rowIndex,columnIndex');
  return range;
}
