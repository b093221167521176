import { dayOf, isoOf } from '../../../src/ledger/calendar/day';
import { COMING_DATE, DATE, PARTIAL_DATE, PAST_DATE, type FieldKind } from '../../../src/ledger/fields';
import { isStable, reading } from './support';
import fc from '../../support/property';

const DAY = dayOf(2015, 3, 14);

test.each<[string | number, string[]]>([
  [DAY, []],
  ['2015-03-14', []],
  ['2015-3-14', []],
  ['2015/3/14', []],
  ['2015.3.14', []],
  ['2015。3。14', []],
  ['2015、3、14', []],
  ['２０１５．３．１４', []],
  ['2015年3月14日', []],
  ['2015年03月14号', []],
  ['2015 年 3 月 14 日', []],
  ['20150314', []],
  [20150314, []],
  ['二〇一五年三月十四日', []],
  ['二○一五年三月十四日', []],
  ['二O一五年三月十四日', []],
  ['二0一五年三月十四日', []],
  ['2015-03-14 00:00:00', []],
  ['2015/3/14 星期六', []],
  ['2015年3月14日（周六）', []],
  ['2015/3/14 (六)', []],
  ['2015/03/14 上午 8:30', []],
  ['2015年3月14日8时30分', []],
  ['2015 3 14', []],
  ['生于2015年3月14日', []],
  ['2015-3-14出生', []],
  ['公历2015年3月14日', []],
  ['一五年三月十四日', ['date.twoDigitYear']],
  [String(DAY), ['date.serialText']],
  ['15.3.14', ['date.twoDigitYear']],
  ['15年3月14日', ['date.twoDigitYear']],
  ['150314', ['date.twoDigitYear']],
  [DAY + 0.5, ['date.timeOfDay']],
])('%j', (cell, remarks) => expect(reading(DATE, cell)).toEqual(['value', DAY, remarks]));

test.each<[string | number, string]>([
  ['2015-02-30', 'date.impossible'],
  ['2015年13月1日', 'date.impossible'],
  [60, 'date.impossible'],
  ['20151301', 'date.impossible'],
  ['2015', 'date.yearOnly'],
  ['1998', 'date.yearOnly'],
  [2015, 'date.yearOnly'],
  ['2015年', 'date.yearOnly'],
  ['3月14日', 'date.noYear'],
  ['3-14', 'date.noYear'],
  ['农历三月十四', 'date.lunar'],
  ['2015年腊月初八', 'date.lunar'],
  ['2015年3月廿三', 'date.lunar'],
  ['60', 'date.unclear'],
  ['99999', 'date.unclear'],
  ['14/3/2015', 'date.unclear'],
  ['去年', 'date.unclear'],
  // Two months, not the fourth of March.
  ['2015年3-4月', 'date.unclear'],
  ['2015.3-4', 'date.unclear'],
  ['2015年3、4月', 'date.unclear'],
  ['2015年3月-4月', 'date.unclear'],
  ['二〇一五年三、四月', 'date.unclear'],
  ['2015年8月份', 'date.partial'],
  [2015.1, 'date.ambiguousMonth'],
  ['2015-03', 'date.partial'],
  ['2015年3月', 'date.partial'],
  ['201503', 'date.partial'],
  [201503, 'date.partial'],
  [2015.03, 'date.partial'],
  [12345678, 'date.unclear'],
])('%j is refused: %s', (cell, code) => expect(reading(DATE, cell)).toEqual(['invalid', cell, [code]]));

test.each<[string | number, string | number]>([
  ['2015-03', '2015-03'],
  ['2015.3', '2015-03'],
  ['二〇一五年三月', '2015-03'],
  [2015.12, '2015-12'],
  ['2015-3-14', DAY],
])('a month is enough: %j', (cell, value) => expect(reading(PARTIAL_DATE, cell)).toEqual(['value', value, []]));

test('the time of day is cut off, and said', () => expect(reading(DATE, DAY + 0.99)).toEqual(['value', DAY, ['date.timeOfDay']]));
test('a birth date is not in the future', () =>
  expect(reading(PAST_DATE, '2030-01-01')).toEqual(['invalid', '2030-01-01', ['date.future']]));
test.each<[string, string]>([
  ['27.1.20', '2027-01-20'],
  ['36年1月20日', '2036-01-20'],
  ['37.1.20', '1937-01-20'],
])('where days to come are written, %s is %s', (cell, day) => expect(isoOf(Number(reading(COMING_DATE, cell)[1]))).toBe(day));
test.each([DATE, PAST_DATE])('elsewhere two digits are never a year to come', (kind) =>
  expect(isoOf(Number(reading(kind, '27.1.20')[1]))).toBe('1927-01-20'),
);
test('a month of a two-digit year wants a look too', () =>
  expect(reading(PARTIAL_DATE, '25年2月')).toEqual(['value', '2025-02', ['date.twoDigitYear']]));
test('two-digit years of long ago', () => expect(reading(DATE, '58.3.14')[1]).toBe(dayOf(1958, 3, 14)));

test('every day is read in every spelling', () => {
  fc.assert(
    fc.property(fc.integer({ min: dayOf(1950, 1, 1), max: dayOf(2099, 12, 31) }), (day) => {
      const [year, month, dayOfMonth] = isoOf(day).split('-').map(Number);
      for (const text of [
        isoOf(day),
        `${year}/${month}/${dayOfMonth}`,
        `${year}年${month}月${dayOfMonth}日`,
        `${year}.${month}.${dayOfMonth}`,
        isoOf(day).replace(/-/g, ''),
      ]) {
        expect(DATE.read(text, { today: day }).value).toBe(day);
      }
      expect(isStable(DATE, isoOf(day))).toBe(true);
    }),
  );
});
test('anything at all is read without harm', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'0123456789年月日.-/ 一二十〇') }),
      (text) => isStable(DATE, text) && isStable(PARTIAL_DATE, text),
    ),
  );
});

test.each<[FieldKind, string | number, string]>([
  [DATE, DAY, '2015-**-**'],
  [DATE, '2015-03-14', '2015-**-**'],
  [DATE, '2015年3月14日', '2015-**-**'],
  [PARTIAL_DATE, '2015-03', '2015-**'],
  [DATE, '3月14日', '***'],
  [DATE, '农历三月十四', '***'],
  [DATE, 20150314, '***'],
  // A year as typed is no serial of 1905.
  [PARTIAL_DATE, 2015.03, '2015-**'],
  [DATE, 2015, '***'],
  [DATE, '', ''],
])('the mask of %# %j', (kind, cell, masked) => expect(kind.mask(cell)).toBe(masked));
