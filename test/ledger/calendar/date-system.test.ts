import { DAYS_FROM_1904, dayOffset, inDays } from '../../../src/ledger/calendar/date-system';
import { dayOf, isoOf } from '../../../src/ledger/calendar/day';
import fc from '../../support/property';

const DAY = dayOf(2015, 3, 14);

test.each([
  [DAY, '2015-03-14', 0],
  [DAY, '2015/3/14', 0],
  [DAY, '2015年3月14日', 0],
  [DAY + 0.5, '2015-03-14 12:00', 0],
  [DAY - DAYS_FROM_1904, '2015-03-14', DAYS_FROM_1904],
  [DAY - DAYS_FROM_1904, '2015年3月14日 星期六', DAYS_FROM_1904],
  // Without a year of four digits, or with another day, nothing is told.
  [DAY - DAYS_FROM_1904, '15-3-14', null],
  [DAY - DAYS_FROM_1904, '3月14日', null],
  [DAY + 1, '2015-03-14', null],
  [42, '42', null],
  [20150314, '20150314', null],
  [1, '2015-02-30', null],
])('%d shown as %s: %p', (value, shown, offset) => expect(dayOffset(value, shown)).toBe(offset));

test('every day tells its system', () => {
  fc.assert(
    fc.property(fc.integer({ min: dayOf(1950, 1, 1), max: dayOf(2100, 1, 1) }), (day) => {
      expect(dayOffset(day, isoOf(day))).toBe(0);
      expect(dayOffset(day - DAYS_FROM_1904, isoOf(day))).toBe(DAYS_FROM_1904);
    }),
  );
});

test('in a sheet from 1904 the dates are moved, in whatever format, and nothing else', () => {
  const march = dayOf(2026, 3, 1) - DAYS_FROM_1904;
  const values = [
    ['姓名', '出生日期', '班级', '年龄', '入学'],
    ['王小明', DAY - DAYS_FROM_1904, march, 11, march],
    ['', '', 301, DAY, 2015],
  ];
  const texts = [
    ['姓名', '出生日期', '班级', '年龄', '入学'],
    ['王小明', '2015/3/14', '3月1日', '11', '2026年3月'],
    ['', '', '301', String(DAY), '2015'],
  ];
  expect(inDays(values, texts)).toEqual([values[0], ['王小明', DAY, dayOf(2026, 3, 1), 11, dayOf(2026, 3, 1)], values[2]]);
});

test('a sheet of an ordinary workbook comes back as it is', () => {
  const values = [[DAY, DAY - DAYS_FROM_1904, 5]];
  expect(inDays(values, [['2015/3/14', '2011/3/13', '5']])).toBe(values);
  expect(inDays([[5]], [['5']])).toEqual([[5]]);
});
