import { dutyPeriodText, parseDutyPeriod } from '../../../src/ledger/fields';

test.each([
  ['周', { kind: 'week' }],
  ['每周', { kind: 'week' }],
  ['Month', { kind: 'month' }],
  ['学期', { kind: 'term' }],
  ['每3天', { kind: 'everyDays', days: 3 }],
  ['Every 3 days', { kind: 'everyDays', days: 3 }],
  ['每７天', { kind: 'everyDays', days: 7 }],
  ['节日', { kind: 'festival', names: [] }],
  ['节日：春节、端午节', { kind: 'festival', names: ['春节', '端午节'] }],
  ['生日', { kind: 'birthday' }],
  ['每0天', null],
  ['有空时', null],
  ['', null],
])('%j', (text, expected) => {
  const period = parseDutyPeriod(text);
  expect(period).toEqual(expected);
  if (period) for (const language of ['zh-CN', 'en'] as const) expect(parseDutyPeriod(dutyPeriodText(period, language))).toEqual(period);
});
