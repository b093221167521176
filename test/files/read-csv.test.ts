/** Text files: encodings, delimiters, quotes, and the guards around long numbers. */
import { decodeText } from '../../src/files/decode-text';
import { readRosterFile } from '../../src/files';
import { gb18030, utf16 } from './sheets';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const LINE = '姓名,性别\r\n王小明,男\r\n';

test.each<[string, Uint8Array, string]>([
  ['UTF-8', utf8(LINE), LINE],
  ['UTF-8 with a mark', utf8(`\uFEFF${LINE}`), LINE],
  ['GB18030', gb18030(LINE), LINE],
  ['GB18030 with a character of four bytes', gb18030('姓名\n王𠮷'), '姓名\n王𠮷'],
  ['GB18030 that is nearly UTF-8', gb18030('联通'), '联通'],
  ['UTF-16, little end first, with a mark', utf16(LINE, true, true), LINE],
  ['UTF-16, big end first, with a mark', utf16(LINE, false, true), LINE],
  ['UTF-16 without a mark', utf16('name,id,class\n王小明,5221,3-1\n', true, false), 'name,id,class\n王小明,5221,3-1\n'],
  ['plain ASCII', utf8('name,id\n'), 'name,id\n'],
  ['Latin letters with accents', utf8('name,José\n'), 'name,José\n'],
])('%s', (_, bytes, text) => expect(decodeText(bytes)).toBe(text));

test('GBK pairs that are also valid UTF-8 read as Chinese', () => {
  // 脳脰 … in UTF-8 would be ÖÖ: two such letters and no Han character are a mistaken encoding.
  const bytes = Uint8Array.from([0xc3, 0x96, 0xc3, 0x96]);
  expect(decodeText(bytes)).toMatch(/^\p{Script=Han}{2}$/u);
});

test.each([[[0x81, 0x20, 0xff, 0x41]], [[0x41, 0x00, 0x01, 0x02, 0x42]]])('bytes in no encoding: %j', (bytes) =>
  expect(decodeText(Uint8Array.from(bytes))).toBeNull(),
);

const values = async (text: string) => (await readRosterFile(utf8(text), 'C:\\用户\\三年级1班.csv'))[0]!;

test.each<[string, string]>([
  ['commas', 'A,B,C\n1,2,3'],
  ['semicolons', 'A;B;C\n1;2;3'],
  ['tabs', 'A\tB\tC\n1\t2\t3'],
  ['bars', 'A|B|C\n1|2|3'],
  ['titles with commas above a table with tabs', '青山小学,三年级\n\nA\tB\tC\n1\t2\t3\n1\t2\t3\n1\t2\t3'],
])('cut by %s', async (_, text) => {
  const source = await values(text);
  expect(source.values.at(-1)!.slice(0, 3)).toEqual(['1', '2', '3']);
  expect(source).toMatchObject({ name: '三年级1班', file: 'C:\\用户\\三年级1班.csv', merges: [] });
});

test.each<[string, string, string]>([
  ['a guard as Excel saves it', '"=""440101201503140011"""', '440101201503140011'],
  ['a guard as a program writes it', '="440101201503140011"', '440101201503140011'],
  ['a guard with spaces', ' = "007" ', '007'],
  ['a leading apostrophe', "'440101201503140011", '440101201503140011'],
  ['an apostrophe that belongs there', "'O", "'O"],
  ['text that begins like a formula', '=SUM(A1)', '=SUM(A1)'],
  ['a quoted cell with comma, quote and line break', '"一组,""老屋""\n二组"', '一组,"老屋"\n二组'],
  ['a quote inside a cell', '5" 管', '5" 管'],
])('%s', async (_, cell, content) => expect((await values(`A,B\n${cell},x`)).values[1]).toEqual([content, 'x']));

test('a quote that is never closed swallows nothing', async () => {
  const { values: rows } = await values('A,B\n"未关,1\n王小明,2\n李芳,3');
  expect(rows).toEqual([
    ['A', 'B'],
    ['"未关', '1'],
    ['王小明', '2'],
    ['李芳', '3'],
  ]);
});

test('blank lines and columns around the table go, and rows keep their numbers', async () => {
  expect(await values('\n\n,姓名,性别\n,王小明,男\n,,\n')).toMatchObject({
    firstRow: 3,
    firstColumn: 1,
    values: [
      ['姓名', '性别'],
      ['王小明', '男'],
    ],
  });
});
