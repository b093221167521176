/** Numbers of terms, the term of a day, and the festivals of a year. */
import { dayOf } from '../../../src/ledger/calendar/day';
import { festivalsOf } from '../../../src/ledger/setup/festivals';
import { parseTermId, termIdAt } from '../../../src/ledger/setup';

test.each([
  ['2026-2027-1', { startYear: 2026, number: 1 }],
  ['2026-2027-2', { startYear: 2026, number: 2 }],
  ['2026-2028-1', null],
  ['2026-2027-3', null],
  ['', null],
])('term number %s', (text, expected) => expect(parseTermId(text)).toEqual(expected));

test.each([
  [dayOf(2026, 8, 1), 2026, 1],
  [dayOf(2027, 1, 31), 2026, 1],
  [dayOf(2027, 2, 1), 2026, 2],
  [dayOf(2027, 7, 31), 2026, 2],
])('the term of day %i', (day, startYear, number) => expect(termIdAt(day)).toEqual({ startYear, number }));

test.each([
  [2026, '春节', dayOf(2026, 2, 16), dayOf(2026, 2, 19)],
  [2027, '春节', dayOf(2027, 2, 5), dayOf(2027, 2, 8)],
  [2026, '中秋节', dayOf(2026, 9, 25), dayOf(2026, 9, 25)],
  [2026, '国庆节', dayOf(2026, 10, 1), dayOf(2026, 10, 3)],
])('%i %s', (year, name, start, end) => expect(festivalsOf(year).find((one) => one.zh === name)).toMatchObject({ start, end }));
