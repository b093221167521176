import { asOfArgument, dayArgument, languageArgument, textArgument } from '../../src/functions/arguments';
import { isBlank } from '../../src/functions/cell-content';
import { dayOf } from '../../src/ledger/calendar/day';
import { excelError, withExcelErrors } from './excel-errors';

withExcelErrors();
const TODAY = dayOf(2026, 11, 23);

test.each([
  [46023, 46023],
  [46023.75, 46023],
  ['2026-01-01', 46023],
  [' 2026年1月1日 ', 46023],
  ['2026-02-30', null],
  ['2026-01', null],
  ['张三', null],
  [0.5, null],
  [59, null],
  [60, null],
  [61, 61],
  ['1900-02-28', null],
  ['9999-12-31', 2958465],
  [Number.NaN, null],
  [4e9, null],
  [true, null],
  [{ type: 'Error', basicType: 'Error', basicValue: '#N/A' }, null],
  [{ type: 'Double', basicType: 'Double', basicValue: 46023, numberFormat: 'yyyy-mm-dd' }, 46023],
])('%p as a day: %p', (cell, expected) => {
  expect(dayArgument(cell, TODAY)).toBe(expected);
});

test.each([null, undefined, '', '  ', 0, { type: 'Empty', basicType: 'Empty', basicValue: '' }])('%p is blank', (cell) => {
  expect(isBlank(cell)).toBe(true);
  expect(asOfArgument(cell)).toBeUndefined();
  expect(languageArgument(cell)).toBe('zh-CN');
});

test('an as-of day that is none is an error, and so is another language', () => {
  expect(asOfArgument('2026-11-23')).toBe(TODAY);
  expect(() => asOfArgument('今天')).toThrow(excelError('#VALUE!'));
  expect(languageArgument('en-US')).toBe('en');
  expect(languageArgument('zh')).toBe('zh-CN');
  expect(() => languageArgument('法语')).toThrow(excelError('#VALUE!'));
});

test('an error given as an argument is named', () => {
  const error = { type: 'Error', basicType: 'Error', basicValue: '#REF!' };
  for (const read of [asOfArgument, languageArgument, textArgument]) {
    expect(() => read(error)).toThrow(expect.objectContaining({ message: expect.stringContaining('#REF!') as string }) as Error);
  }
});
