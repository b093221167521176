/** Cells as Excel may pass them: plain, as data types, as errors in three forms. */
import * as functions from '../../src/functions/functions';
import { errorIn, plainOf, rawOf } from '../../src/functions/cell-content';
import { column, messageOf, withExcelErrors } from './excel-errors';

withExcelErrors();
const ID = '11010519491231002X';
const asData = (code: string): unknown => ({ type: 'Error', basicType: 'Error', basicValue: code, errorType: 'NotAvailable' });

test.each([
  ['plain text', ID, ID],
  ['a number with a format of its own', { type: 'Double', basicType: 'Double', basicValue: 3, numberFormat: '0' }, 3],
  ['text as a data type', { type: 'String', basicType: 'String', basicValue: 'a' }, 'a'],
  ['a picture', { type: 'WebImage', basicType: 'Error', basicValue: '#VALUE!', address: 'x' }, null],
  ['an error', asData('#N/A'), null],
  ['an error of an older Excel', { type: 'CustomFunctionError', code: '#N/A' }, null],
  ['no number', Number.NaN, null],
])('%s is read', (_name, cell, raw) => expect(rawOf(cell)).toBe(raw));

test('a picture is worth #VALUE! and yet no error', () => {
  expect(errorIn({ type: 'WebImage', basicType: 'Error', basicValue: '#VALUE!' })).toBeNull();
  expect(errorIn(asData('#REF!'))).toBe('#REF!');
  expect(plainOf(asData('#REF!'))).toEqual(asData('#REF!'));
});

/** Every function over a column, with what else it needs. */
const CALLS: Readonly<Record<string, (cells: unknown[][]) => unknown[][] | Promise<unknown[][]>>> = {
  idCheck: (cells) => functions.idCheck(cells),
  idInfo: (cells) => functions.idInfo(cells),
  birthDate: (cells) => functions.birthDate(cells),
  sex: (cells) => functions.sex(cells),
  age: (cells) => functions.age(cells, 46000),
  studentNoCheck: (cells) => functions.studentNoCheck(cells),
  phoneCheck: (cells) => functions.phoneCheck(cells),
  nameCheck: (cells) => functions.nameCheck(cells),
  className: (cells) => functions.className(cells),
  grade: (cells) => functions.grade(cells),
  toDate: (cells) => functions.toDate(cells),
  mask: (cells) => functions.mask(cells, '电话'),
  pinyin: (cells) => functions.pinyin(cells),
};

test('every function has its line here', () => expect(Object.keys(CALLS).sort()).toEqual(Object.keys(functions).sort()));

test.each(Object.keys(CALLS))('%s: an error answers for its own cell only', async (name) => {
  const cells = [[asData('#N/A')], [''], [{ type: 'CustomFunctionError', code: '#REF!' }], [true], [ID], ['2015-09-01'], [7]];
  const answers = await CALLS[name]!(cells);
  expect(answers).toHaveLength(cells.length);
  expect(column(answers).slice(0, 3)).toEqual(['#N/A', '', '#VALUE!']);
  expect(messageOf(answers[0]?.[0])).toBe('单元格是错误值 #N/A，请先改正 / the cell holds the error #N/A');
  expect(messageOf(answers[2]?.[0])).toContain('#REF!');
});

test.each(Object.keys(CALLS).filter((name) => name !== 'idInfo'))('%s keeps the shape of a block', async (name) => {
  const answers = await CALLS[name]!([
    ['', asData('#N/A'), '无'],
    ['未知', null, '—'],
  ]);
  expect(answers.map((row) => row.length)).toEqual([3, 3]);
  if (name !== 'mask') expect(column(answers)).toEqual(['', '']);
});

test.each(Object.keys(CALLS))('%s over 20,000 equal and different rows', async (name) => {
  const cells = Array.from({ length: 20_000 }, (_, row) => [row % 3 === 0 ? asData('#N/A') : row % 2 === 0 ? ID : `2015-09-${row}`]);
  const answers = await CALLS[name]!(cells);
  expect(answers).toHaveLength(cells.length);
  expect(column(answers).filter((answer) => answer === '#N/A')).toHaveLength(6667);
});
