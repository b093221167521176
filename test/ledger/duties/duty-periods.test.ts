/** The periods of each cycle as the status function uses them: weeks, months, terms, holiday windows, festivals, birthdays. */
import { isoOf } from '../../../src/ledger/calendar/day';
import { dutyStatuses } from '../../../src/ledger/duties/duty-statuses';
import { d, p } from '../calendar/helpers';
import { child, contact, duty, ledger, type Parts } from '../build-ledger';

describe('periods of each cycle', () => {
  const starts = (parts: Parts, asOf: string): string[] =>
    dutyStatuses(ledger(parts), d(asOf)).map((one) => `${isoOf(one.period.start)}..${isoOf(one.period.end)}`);
  test('weeks at least half in term; the week before and after holidays', () => {
    const weeks = starts({ duties: [duty({ cycle: { unit: 'week' } })] }, '2027-02-21');
    expect(weeks[0]).toBe('2026-08-31..2026-09-06');
    expect(weeks[weeks.length - 1]).toBe('2027-01-11..2027-01-17');
    expect(weeks).toHaveLength(20);
  });
  test('months: January counts (17 of 31 days), February does not (7 of 28)', () => {
    const months = starts({ duties: [duty()] }, '2027-02-21');
    expect(months[months.length - 1]).toBe('2027-01-01..2027-01-31');
  });
  test('a duty that goes on in the holidays', () => {
    const months = starts({ duties: [duty({ inHolidays: true })] }, '2027-02-21');
    expect(months).toHaveLength(5);
    expect(starts({ duties: [duty({ inHolidays: true })] }, '2027-02-28')).toEqual(['2027-02-01..2027-02-28']);
  });
  test('months that start on the 31st', () => {
    const months = starts({ duties: [duty()], settings: { monthStartDay: 31 } }, '2026-12-01');
    expect(months).toEqual(['2026-08-31..2026-09-29', '2026-09-30..2026-10-30', '2026-10-31..2026-11-29', '2026-11-30..2026-12-30']);
  });
  test('a term', () => {
    expect(starts({ duties: [duty({ cycle: { unit: 'term' } })] }, '2026-11-01')).toEqual(['2026-09-01..2027-01-17']);
  });
  test('every 3 days of the holidays', () => {
    const windows = starts({ duties: [duty({ cycle: { unit: 'days', days: 3 }, grace: 0 })] }, '2027-01-22');
    expect(windows).toEqual(['2027-01-18..2027-01-20', '2027-01-21..2027-01-23']);
  });
  test('festivals, all or the named ones, also when their windows overlap', () => {
    const festivals = [
      { name: '中秋节', ...p('2026-09-25', '2026-09-25') },
      { name: '国庆节', ...p('2026-10-01', '2026-10-07') },
    ];
    const all = duty({ cycle: { unit: 'festival', names: [] }, grace: 0 });
    expect(starts({ duties: [all], festivals }, '2026-10-01')).toEqual(['2026-09-18..2026-09-25', '2026-09-24..2026-10-07']);
    const named = duty({ cycle: { unit: 'festival', names: ['国庆节'] } });
    expect(starts({ duties: [named], festivals }, '2026-10-01')).toEqual(['2026-09-24..2026-10-07']);
    const one = ledger({ duties: [all], festivals, checkIns: [contact('2026-09-25')] });
    expect(dutyStatuses(one, d('2026-10-08')).map((each) => each.status)).toEqual(['done', 'overdue']);
    const two = ledger({ duties: [all], festivals, checkIns: [contact('2026-09-24'), contact('2026-09-25')] });
    expect(dutyStatuses(two, d('2026-10-08')).map((each) => each.status)).toEqual(['done', 'done']);
  });
  test("birthdays are the child's own; an unknown birth date gives none", () => {
    const birthday = { duties: [duty({ cycle: { unit: 'birthday' }, grace: 0 })] };
    expect(starts({ ...birthday, children: [child({ birth: d('2016-01-01') })] }, '2026-12-30')).toEqual(['2026-12-29..2027-01-04']);
    expect(starts({ ...birthday, children: [child({ birth: d('2016-02-29') })] }, '2027-03-01')).toEqual(['2027-02-25..2027-03-03']);
    expect(starts({ ...birthday, children: [child({ birth: null })] }, '2026-12-30')).toEqual([]);
  });
  test('no terms: nothing but what goes on in holidays', () => {
    expect(starts({ terms: [] }, '2026-10-10')).toEqual([]);
    expect(starts({ terms: [], duties: [duty({ inHolidays: true })] }, '2026-10-10')).toEqual(['2026-10-01..2026-10-31']);
  });
});
