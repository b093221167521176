/** Edits by hand on the model, with undo and redo. */
import { Edits } from '../../../../src/workbench/page/edit/edits';
import { changeLines } from '../../../../src/workbench/page/edit/lines';
import { seriesValue } from '../../../../src/workbench/page/edit/series';
import { Workbook } from '../../../../src/workbench/sheets/model';
import type { CellValue, Rect } from '../../../../src/workbench/sheets/model';

function start(lines: readonly (readonly CellValue[])[]) {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('一');
  lines.forEach((line, row) => line.forEach((value, column) => sheet.cells.setInput(row, column, value)));
  const edits = new Edits(workbook, () => 2026);
  const read = ({ row, column, rows, columns }: Rect): CellValue[][] =>
    Array.from({ length: rows }, (_r, r) => Array.from({ length: columns }, (_c, c) => sheet.cells.value(row + r, column + c)));
  return { workbook, sheet, edits, read };
}
const rect = (row: number, column: number, rows = 1, columns = 1): Rect => ({ row, column, rows, columns });

test("undo and redo walk through several edits, and an add-in's write ends the history", () => {
  const { edits, sheet, workbook, read } = start([['a', 'b']]);
  edits.type(sheet, 0, 0, '5');
  edits.clear(sheet, [rect(0, 1)]);
  expect(read(rect(0, 0, 1, 2))).toEqual([[5, null]]);
  edits.journal.undo();
  edits.journal.undo();
  expect(read(rect(0, 0, 1, 2))).toEqual([['a', 'b']]);
  edits.journal.redo();
  expect(read(rect(0, 0, 1, 2))).toEqual([[5, 'b']]);
  workbook.changes.emit({ kind: 'cells', sheetId: sheet.id, rect: rect(0, 0), source: 'addin' });
  expect(edits.journal.undo()).toBe(false);
});

test('a typed date gets its format, and undo takes the format away', () => {
  const { edits, sheet, workbook } = start([]);
  edits.type(sheet, 0, 0, '3-1');
  expect(sheet.cells.value(0, 0)).toBe(46082);
  expect(workbook.styles.get(sheet.cells.styleId(0, 0)).numberFormat).toBeDefined();
  edits.journal.undo();
  expect(sheet.cells.styleId(0, 0)).toBe(0);
});

test('a protected sheet refuses all but unlocked cells', () => {
  const { edits, sheet, workbook } = start([['a', 'b']]);
  sheet.protection = { options: {} };
  sheet.cells.setStyleId(0, 1, workbook.styles.intern({ locked: false }));
  expect(edits.type(sheet, 0, 0, 'x')).toBe('protected');
  expect(edits.type(sheet, 0, 1, 'x')).toBeNull();
  expect(sheet.cells.value(0, 0)).toBe('a');
});

test('a small block is repeated over a selection that it fits', () => {
  const { edits, sheet, read } = start([]);
  edits.paste(sheet, rect(0, 0, 4, 2), {
    rows: [
      ['1', '2'],
      ['3', '4'],
    ],
  });
  expect(read(rect(0, 0, 4, 2))).toEqual([
    [1, 2],
    [3, 4],
    [1, 2],
    [3, 4],
  ]);
});

test('filling continues series down and moves formulas', () => {
  const { edits, sheet, read } = start([
    [1, '第1周', 'x'],
    [3, null, 'y'],
  ]);
  sheet.cells.setInput(0, 3, { text: '=A1*2' });
  edits.fill(sheet, rect(0, 0, 2, 1), rect(0, 0, 4, 1));
  edits.fill(sheet, rect(0, 1), rect(0, 1, 3, 1));
  edits.fill(sheet, rect(0, 3), rect(0, 3, 3, 1));
  expect(read(rect(0, 0, 4, 1)).flat()).toEqual([1, 3, 5, 7]);
  expect(read(rect(0, 1, 3, 1)).flat()).toEqual(['第1周', '第2周', '第3周']);
  expect(sheet.cells.formula(2, 3)?.text).toBe('=A3*2');
});

test.each<[CellValue[], number, CellValue]>([
  [[1, 2], 1, 3],
  [[1, 2], -1, 0],
  [[5], 2, 5],
  [['LB009'], 1, 'LB010'],
  [['a', 'b'], 1, 'a'],
  [['a', 'b'], -1, 'b'],
  [[true], 3, true],
])('series of %j at %i is %j', (line, step, value) => expect(seriesValue(line, step)).toBe(value));

test('moving a block empties where it was', () => {
  const { edits, sheet, read } = start([['a', 'b', null]]);
  edits.move(sheet, rect(0, 0, 1, 2), rect(0, 1, 1, 2));
  expect(read(rect(0, 0, 1, 3))).toEqual([[null, 'a', 'b']]);
});

test('deleted rows come back with what stood on other sheets', () => {
  const { edits, sheet, workbook, read } = start([['a'], ['b'], ['c']]);
  const other = workbook.addSheet('二');
  other.cells.setInput(0, 0, { text: '=一!A3' });
  expect(changeLines(workbook, edits.journal, sheet, 'rows', 'delete', 1, 1)).toBeNull();
  expect(read(rect(0, 0, 3)).flat()).toEqual(['a', 'c', null]);
  expect(other.cells.formula(0, 0)?.text).toBe('=一!A2');
  edits.journal.undo();
  expect(read(rect(0, 0, 3)).flat()).toEqual(['a', 'b', 'c']);
  expect(other.cells.formula(0, 0)?.text).toBe('=一!A3');
});

test('formulas that look at moved cells follow them, and one undo takes all back', () => {
  const { edits, sheet, workbook } = start([[1, { text: '=A1*10' } as never, { text: '=B1+SUM(A1:B1)' } as never]]);
  const other = workbook.addSheet('二');
  other.cells.setInput(0, 0, { text: "='一'!B1" });
  const formulas = () => [
    sheet.cells.formula(0, 1)?.text,
    sheet.cells.formula(4, 3)?.text,
    sheet.cells.formula(0, 2)?.text,
    other.cells.formula(0, 0)?.text,
  ];
  const before = formulas();
  edits.move(sheet, rect(0, 1), rect(4, 3));
  expect(formulas()).toEqual([undefined, '=A1*10', '=D5+SUM(A1:B1)', '=一!D5']);
  edits.journal.undo();
  expect(formulas()).toEqual(before);
  edits.move(sheet, rect(0, 0, 1, 3), rect(2, 0));
  expect([sheet.cells.formula(2, 1)?.text, sheet.cells.formula(2, 2)?.text]).toEqual(['=A3*10', '=B3+SUM(A3:B3)']);
});

test('a block that was cut goes to another sheet in one step', () => {
  const { edits, sheet, workbook, read } = start([['a', 'b']]);
  const other = workbook.addSheet('二');
  edits.move(other, rect(0, 0), rect(3, 3), sheet);
  expect([read(rect(0, 0)), other.cells.value(3, 3)]).toEqual([[[null]], 'a']);
  edits.journal.undo();
  expect([read(rect(0, 0)), other.cells.value(3, 3)]).toEqual([[['a']], null]);
});

test.each([
  ['=TODAY()', 'yyyy/m/d'],
  ['=DATE(2026,9,1)', 'yyyy/m/d'],
  ['=NOW()', 'yyyy/m/d h:mm'],
  ['=TODAY()-DATE(2026,9,1)', undefined],
])('a plain cell takes the format %s %s', (text, format) => {
  const { edits, sheet, workbook } = start([]);
  edits.type(sheet, 0, 0, text);
  expect(workbook.styles.get(sheet.cells.styleId(0, 0)).numberFormat).toBe(format);
});
