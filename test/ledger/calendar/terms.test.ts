/** Terms, the holidays between them, and the rule of halves. */
import {
  countsAsTermTime,
  holidaysBetween,
  LONGEST_HOLIDAY,
  termAround,
  termOn,
  termWithHoliday,
} from '../../../src/ledger/calendar/terms';
import { isoOf } from '../../../src/ledger/calendar/day';
import { d, p, shown } from './helpers';

const autumn = { id: '2026-2027-1', ...p('2026-09-01', '2027-01-17') };
const spring = { id: '2026-2027-2', ...p('2027-02-22', '2027-07-04') };
const terms = [spring, autumn];

test.each([
  ['2026-08-31', undefined, undefined],
  ['2026-09-01', autumn.id, autumn.id],
  ['2027-01-17', autumn.id, autumn.id],
  ['2027-01-18', undefined, autumn.id],
  ['2027-02-21', undefined, autumn.id],
  ['2027-02-22', spring.id, spring.id],
  ['2027-08-31', undefined, spring.id],
  ['2028-08-31', undefined, undefined],
])('%s lies in %s, is reported with %s', (day, on, around) => {
  expect(termOn(terms, d(day))?.id).toBe(on);
  expect(termAround(terms, d(day))?.id).toBe(around);
});

test('a term keeps its holidays until the next one starts, or for a summer', () => {
  expect(shown(termWithHoliday(terms, autumn))).toBe('2026-09-01..2027-02-21');
  expect(isoOf(termWithHoliday(terms, spring).end)).toBe(isoOf(spring.end + LONGEST_HOLIDAY));
});

test('holidays are the gaps between known terms', () => {
  expect(holidaysBetween(terms).map(shown)).toEqual(['2027-01-18..2027-02-21']);
  expect(holidaysBetween([autumn])).toEqual([]);
  expect(holidaysBetween([])).toEqual([]);
  expect(holidaysBetween([autumn, { id: 'touching', ...p('2027-01-18', '2027-03-01') }])).toEqual([]);
});

test.each([
  ['2027-01-01', '2027-01-31', true, '17 of 31'],
  ['2027-02-01', '2027-02-28', false, '7 of 28'],
  ['2026-08-31', '2026-09-06', true, '6 of 7'],
  ['2026-08-26', '2026-09-06', true, '6 of 12, just half'],
  ['2026-08-25', '2026-09-06', false, '6 of 13'],
  ['2026-08-29', '2026-09-04', true, '4 of 7'],
])('%s to %s counts: %s (%s)', (start, end, expected) => {
  expect(countsAsTermTime(p(start, end), terms)).toBe(expected);
});

test('overlapping terms do not count a day twice', () => {
  expect(countsAsTermTime(p('2026-08-25', '2026-09-06'), [autumn, autumn])).toBe(false);
});
