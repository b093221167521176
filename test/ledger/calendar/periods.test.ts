/** Weeks, months with any start day, holiday windows, festivals and birthdays. */
import { weekdayOf } from '../../../src/ledger/calendar/day';
import { joined, lengthOf, sharedDays } from '../../../src/ledger/calendar/period';
import { monthsIn } from '../../../src/ledger/calendar/months';
import { weeksIn } from '../../../src/ledger/calendar/weeks';
import { birthdayIn, birthdayWindows, festivalWindows, windowsIn } from '../../../src/ledger/calendar/windows';
import { isoOf } from '../../../src/ledger/calendar/day';
import { d, p, shown } from './helpers';
import fc from '../../support/property';

describe('months', () => {
  const cases: [number, string, string, string[]][] = [
    [1, '2026-09-10', '2026-10-01', ['2026-09-01..2026-09-30', '2026-10-01..2026-10-31']],
    [25, '2026-12-24', '2026-12-25', ['2026-11-25..2026-12-24', '2026-12-25..2027-01-24']],
    [29, '2026-02-27', '2026-03-29', ['2026-01-29..2026-02-27', '2026-02-28..2026-03-28', '2026-03-29..2026-04-28']],
    [29, '2028-02-28', '2028-02-29', ['2028-01-29..2028-02-28', '2028-02-29..2028-03-28']],
    [30, '2026-02-28', '2026-02-28', ['2026-02-28..2026-03-29']],
    [
      31,
      '2026-01-31',
      '2026-05-01',
      ['2026-01-31..2026-02-27', '2026-02-28..2026-03-30', '2026-03-31..2026-04-29', '2026-04-30..2026-05-30'],
    ],
  ];
  test.each(cases)('start day %i, %s to %s', (startDay, from, to, expected) => {
    expect(monthsIn(p(from, to), startDay).map(shown)).toEqual(expected);
  });

  test.each([0, 32, 1.5, Number.NaN])('refuses start day %p', (startDay) => {
    expect(() => monthsIn(p('2026-01-01', '2026-01-31'), startDay)).toThrow(RangeError);
  });

  test('months follow one another without gap or overlap, whatever the start day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 40000, max: 60000 }),
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 1, max: 31 }),
        (start, days, startDay) => {
          const range = { start, end: start + days };
          const months = monthsIn(range, startDay);
          expect(months[0]!.start).toBeLessThanOrEqual(range.start);
          expect(months[months.length - 1]!.end).toBeGreaterThanOrEqual(range.end);
          months.slice(1).forEach((month, i) => expect(month.start).toBe(months[i]!.end + 1));
          months.forEach((month) => expect(lengthOf(month)).toBeGreaterThanOrEqual(28));
          months.forEach((month) => expect(lengthOf(month)).toBeLessThanOrEqual(31));
        },
      ),
    );
  });
});

test('weeks run from Monday to Sunday', () => {
  expect(weeksIn(p('2026-09-01', '2026-09-14')).map(shown)).toEqual([
    '2026-08-31..2026-09-06',
    '2026-09-07..2026-09-13',
    '2026-09-14..2026-09-20',
  ]);
  expect(weekdayOf(weeksIn(p('2026-11-22', '2026-11-22'))[0]!.start)).toBe(1);
});

describe('windows of N days', () => {
  test('start with each holiday; a short last window is dropped', () => {
    expect(windowsIn([p('2027-01-18', '2027-01-25'), p('2027-07-01', '2027-07-02')], 3).map(shown)).toEqual([
      '2027-01-18..2027-01-20',
      '2027-01-21..2027-01-23',
    ]);
  });
  test('a window that just fits is kept', () => {
    expect(windowsIn([p('2027-01-18', '2027-01-20')], 3)).toHaveLength(1);
  });
  test.each([0, -1, 2.5])('refuses %p days', (days) => {
    expect(() => windowsIn([], days)).toThrow(RangeError);
  });
});

describe('festivals', () => {
  const festivals = [
    { name: '春节', ...p('2027-02-06', '2027-02-12') },
    { name: '中秋节', ...p('2026-09-25', '2026-09-27') },
  ];
  test('from 7 days before the first day to the last day, sorted', () => {
    expect(festivalWindows(festivals).map(shown)).toEqual(['2026-09-18..2026-09-27', '2027-01-30..2027-02-12']);
  });
  test('only the named ones', () => {
    expect(festivalWindows(festivals, ['春节']).map(shown)).toEqual(['2027-01-30..2027-02-12']);
  });
});

describe('birthdays', () => {
  test.each([
    ['2016-02-29', 2026, '2026-02-28'],
    ['2016-02-29', 2028, '2028-02-29'],
    ['2015-12-31', 2026, '2026-12-31'],
  ])('born %s, kept in %i on %s', (birth, year, expected) => {
    expect(isoOf(birthdayIn(d(birth), year))).toBe(expected);
  });
  test('a window may cross the year, from either side', () => {
    expect(birthdayWindows(d('2016-01-02'), p('2026-12-30', '2026-12-30')).map(shown)).toEqual(['2026-12-30..2027-01-05']);
    expect(birthdayWindows(d('2016-12-30'), p('2027-01-02', '2027-01-02')).map(shown)).toEqual(['2026-12-27..2027-01-02']);
  });
  test('the birth itself is no birthday', () => {
    expect(birthdayWindows(d('2016-05-05'), p('2016-01-01', '2017-12-31')).map(shown)).toEqual(['2017-05-02..2017-05-08']);
  });
});

test('joining counts every day once', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 })), { maxLength: 8 }), (pairs) => {
      const periods = pairs.map(([start, days]) => ({ start, end: start + days }));
      const days = new Set(periods.flatMap((one) => Array.from({ length: lengthOf(one) }, (_, i) => one.start + i)));
      const whole = joined(periods);
      expect(whole.reduce((sum, one) => sum + lengthOf(one), 0)).toBe(days.size);
      whole.slice(1).forEach((one, i) => expect(one.start).toBeGreaterThan(whole[i]!.end + 1));
    }),
  );
  expect(sharedDays(p('2026-09-01', '2026-09-10'), p('2026-09-11', '2026-09-12'))).toBe(0);
});
