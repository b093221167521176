/** @jest-environment jsdom */
/** Clipboard text of Excel, WPS and web pages. */
import { readHtmlTable, readTabText, writeHtmlTable, writeTabText } from '../../../../src/workbench/page/edit/clipboard-text';
import fc from '../../../support/property';

test.each([
  ['one cell', '甲', [['甲']]],
  [
    'a block with the last line end of Excel',
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['empty cells', '\tb\n\n', [['', 'b'], ['']]],
  ['a quoted line break', '"上\n下"\tb', [['上\n下', 'b']]],
  ['doubled quotes', '"a""b"\tc', [['a"b', 'c']]],
  ['quotes that are text', '"a"\t"b" c', [['"a"', '"b" c']]],
])('%s', (_name, text, rows) => expect(readTabText(text)).toEqual(rows));

test('what is written is read again', () => {
  const cell = fc.string({ maxLength: 8 }).map((text) => text.replace(/\r/g, ''));
  const block = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(block, (rows) => {
      // A last row of one empty cell is the line end that every program adds.
      fc.pre(rows[rows.length - 1]!.some((text) => text !== ''));
      // A lone quotation mark at the start is ambiguous in this format, whoever writes it.
      fc.pre(!rows.flat().some((text) => /^"[^\t\n"]*"$/.test(text)));
      expect(readTabText(writeTabText(rows))).toEqual(rows);
    }),
  );
});

test.each([
  ['plain', '<table><tr><td>a</td><td>b</td></tr></table>', [['a', 'b']]],
  [
    'spans',
    '<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
    [
      ['a', 'b'],
      ['', 'c'],
    ],
  ],
  ['breaks and spaces', '<table><tr><td> a&nbsp; b<br>c </td></tr></table>', [['a b\nc']]],
  ['nothing active', '<table><tr><td>a<script>throw 1</script></td></tr></table>', [['athrow 1']]],
])('HTML: %s', (_name, html, rows) => expect(readHtmlTable(html)).toEqual(rows));

test('no table in the fragment', () => expect(readHtmlTable('<p>a</p>')).toBeNull());

test('written HTML is only text', () => {
  expect(writeHtmlTable([['<b>&', 'x\ny']])).toBe('<table><tr><td>&lt;b&gt;&amp;</td><td>x<br>y</td></tr></table>');
});
