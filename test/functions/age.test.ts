import fc from 'fast-check';
import { completedYears } from '../../src/functions/completed-years';
import { dayArgument, isBlank } from '../../src/functions/day-argument';
import { age } from '../../src/functions/functions';
import { dayOf, dayOfIso } from '../../src/ledger/calendar/day';

const day = (iso: string) => dayOfIso(iso)!;

test.each([
  ['2015-09-01', '2026-08-31', 10],
  ['2015-09-01', '2026-09-01', 11],
  ['2015-09-01', '2015-09-01', 0],
  ['2016-02-29', '2025-02-28', 8],
  ['2016-02-29', '2025-03-01', 9],
  ['2016-02-29', '2024-02-29', 8],
  ['2015-12-31', '2026-01-01', 10],
  ['2015-09-02', '2015-09-01', null],
])('born %s, on %s: %s', (birth, asOf, expected) => {
  expect(completedYears(day(birth), day(asOf))).toBe(expected);
});

test('age grows by one from a birthday to the next, whatever the birthday', () => {
  fc.assert(
    fc.property(fc.integer({ min: dayOf(1950, 1, 1), max: dayOf(2030, 12, 31) }), fc.nat(36_500), (birth, later) => {
      const now = completedYears(birth, birth + later)!;
      expect(completedYears(birth, birth + later + 366)! - now).toBeGreaterThanOrEqual(1);
      expect(Math.abs(now - later / 365.2425)).toBeLessThan(1.01);
    }),
  );
});

test.each([
  [46023, 46023],
  [46023.75, 46023],
  ['2026-01-01', 46023],
  [' 2026-01-01 ', 46023],
  ['2026-02-30', null],
  ['张三', null],
  [0.5, null],
  [59, null],
  [Number.NaN, null],
  [4e9, null],
  [true, null],
])('%p as a day: %p', (cell, expected) => {
  expect(dayArgument(cell)).toBe(expected);
});

test.each([null, undefined, '', '  ', 0])('%p is blank', (cell) => {
  expect(isBlank(cell)).toBe(true);
});

describe('CARE.AGE', () => {
  class CellError {
    constructor(
      readonly code: string,
      readonly message?: string,
    ) {}
  }

  beforeAll(() => {
    Object.assign(globalThis, {
      CustomFunctions: { Error: CellError, ErrorCode: { invalidValue: '#VALUE!', invalidNumber: '#NUM!' } },
    });
  });
  afterAll(() => {
    Reflect.deleteProperty(globalThis, 'CustomFunctions');
  });

  test('answers in the shape of the range, each cell for itself', () => {
    const answer = age([[day('2015-09-01')], [''], ['2016-03-02'], ['不详'], [day('2030-01-01')]], day('2026-09-01'));
    expect(answer).toEqual([
      [11],
      [''],
      [10],
      [expect.objectContaining({ code: '#VALUE!' })],
      [expect.objectContaining({ code: '#NUM!' })],
    ]);
  });

  test('without a day it is an error as a whole', () => {
    expect(() => age([[1]], '')).toThrow(expect.objectContaining({ code: '#VALUE!' }));
  });
});
