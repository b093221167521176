/**
 * Comments and notes by what Excel says it has. Notes are newer than the pinned client, so that they are read from an object that only
 * looks like Excel's: the mapping is tested, not Excel.
 */
import { queueComments, queueNotes, sees } from '../../../src/workbook/contents/comments';

const before = globalThis.Office;
afterEach(() => {
  globalThis.Office = before;
});

function excelOf(version: string): void {
  const isSetSupported = (_name: string, wanted: string): boolean => Number(wanted.split('.')[1]) <= Number(version.split('.')[1]);
  globalThis.Office = { context: { requirements: { isSetSupported } } } as unknown as typeof Office;
}

const loads: string[] = [];
const load = (what: string): void => void loads.push(what);
const at = (rowIndex: number, columnIndex: number) => () => ({ load, rowIndex, columnIndex });
const sheet = {
  comments: {
    load,
    items: [{ content: '请核对', authorName: '赵老师', replies: { items: [{ content: '已核对' }] }, getLocation: at(1, 2) }],
  },
  notes: { load, items: [{ content: '问奶奶', authorName: '钱老师', getLocation: at(4, 0) }] },
} as unknown as Excel.Worksheet;

test.each([
  ['1.9', false, false],
  ['1.10', true, false],
  ['1.17', true, false],
  ['1.18', true, true],
] as const)('ExcelApi %s', (version, comments, notes) => {
  excelOf(version);
  expect([sees('comments'), sees('notes')]).toEqual([comments, notes]);
  expect(queueComments(sheet).locate()()).toEqual(comments ? [{ row: 2, column: 2, text: '请核对\n已核对', author: '赵老师' }] : []);
  expect(queueNotes(sheet).locate()()).toEqual(notes ? [{ row: 5, column: 0, text: '问奶奶', author: '钱老师' }] : []);
});

test('only what is read is loaded', () => {
  expect(new Set(loads)).toEqual(
    new Set(['items/content,items/authorName,items/replies/items/content', 'items/content,items/authorName', 'rowIndex,columnIndex']),
  );
});
