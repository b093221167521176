import { className, grade, toDate } from '../../src/functions/functions';
import { dayOf } from '../../src/ledger/calendar/day';
import { column, messageOf, shown, withExcelErrors } from './excel-errors';

withExcelErrors();
const TODAY = dayOf(2026, 11, 23);

test.each<[unknown, unknown, unknown]>([
  ['三(1)班', '三年级1班', 3],
  [301, '三年级1班', 3],
  [dayOf(2026, 3, 1), '三年级1班', 3],
  ['初一(3)', '七年级3班', 7],
  ['高一2班', '高一2班', 10],
  ['大班', '大班', 0],
  ['', '', ''],
  ['无', '', ''],
  ['火箭班', '#VALUE!', '#VALUE!'],
  // By year of entry the grade depends on the day, which nobody has given.
  ['2021级1班', '#VALUE!', '#VALUE!'],
])('class %p is %p of grade %p', (cell, name, number) => {
  expect([column(className([[cell]])), column(grade([[cell]]))]).toEqual([[name], [number]]);
});

test('classes by year of entry, with a day', () => {
  expect(className([['2021级1班']], TODAY)).toEqual([['六年级1班']]);
  expect(className([['2021级1班']], dayOf(2026, 8, 31))).toEqual([['五年级1班']]);
  expect(grade([['2021级1班']], TODAY)).toEqual([[6]]);
});

test.each<[unknown, unknown]>([
  ['2015.3.14', dayOf(2015, 3, 14)],
  ['二〇一五年三月十四日', dayOf(2015, 3, 14)],
  [20150314, dayOf(2015, 3, 14)],
  [dayOf(2015, 3, 14) + 0.5, dayOf(2015, 3, 14)],
  // Without a day two-digit years are read as Excel reads them.
  ['29.3.14', dayOf(2029, 3, 14)],
  ['30.3.14', dayOf(1930, 3, 14)],
  ['', ''],
  ['—', ''],
  ['2015-02-30', '#VALUE!'],
  ['2015年3月', '#VALUE!'],
  [60, '#VALUE!'],
])('TODATE of %p: %p', (cell, expected) => expect(column(toDate([[cell]]))).toEqual([expected]));

test('TODATE says what is wrong, and takes two-digit years by the day', () => {
  expect(messageOf(toDate([['2015-02-30']])[0]?.[0])).toContain('不存在');
  expect(shown(toDate([['29.3.14']], TODAY)[0]?.[0])).toBe(dayOf(1929, 3, 14));
});
