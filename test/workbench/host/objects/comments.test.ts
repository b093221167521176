/** Comments and their replies, and what the old-style notes are not, through the real client. */
import { openBench, type Bench } from './harness';

let bench: Bench;
beforeEach(() => (bench = openBench()));

type Batch = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<unknown>;
const first = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1');

const facts: [string, Batch, unknown][] = [
  [
    'comments',
    async (context, sheet) => {
      context.workbook.comments.add('Sheet1!B2', '请核对');
      await context.sync();
      const comment = sheet.comments.getItemByCell('B2').load('content');
      const place = comment.getLocation().load('address');
      await context.sync();
      return [comment.content, place.address];
    },
    ['请核对', 'Sheet1!B2'],
  ],
  [
    'replies of a comment',
    async (context, sheet) => {
      const comment = context.workbook.comments.add('Sheet1!B2', '请核对');
      comment.replies.add('已核对');
      await context.sync();
      sheet.comments.load('items/content,items/replies/items/content');
      await context.sync();
      return sheet.comments.items.map((one) => [one.content, one.replies.items.map((reply) => reply.content)]);
    },
    [['请核对', ['已核对']]],
  ],
  [
    'old-style notes are no comments',
    async (context, sheet) => {
      bench.workbook.activeSheet.notes.set('A1', { author: '赵老师', text: '旧式批注' });
      sheet.comments.load('items/content');
      await context.sync();
      return sheet.comments.items.length;
    },
    0,
  ],
];
test.each(facts)('%s', async (_name, batch, expected) => {
  expect(await bench.run((context) => batch(context, first(context)))).toEqual(expected);
});
