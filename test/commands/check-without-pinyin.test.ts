/** The table of readings does not come over the line: the check is made all the same, and says what it did not compare. */
import { CHECK_LEDGER } from '../../src/commands/check-ledger';
import { d } from '../ledger/calendar/helpers';
import { snapshotOf } from '../ledger/build-snapshot';
import { contextOn } from '../support/command-context';

const CONTEXT = contextOn(d('2026-11-23'));
const SAME_BIRTH = { birthDate: d('2016-05-08'), class: '三年级1班' };
const ALIKE = snapshotOf({
  Children: [
    { childId: 'L1', name: '张静怡', ...SAME_BIRTH },
    { childId: 'L2', name: '章晶宜', ...SAME_BIRTH },
  ],
});
const alike = (pinyin: object): string[] => {
  const { outcome } = CHECK_LEDGER.plan(ALIKE, undefined, { ...CONTEXT, ...pinyin });
  return outcome.findings.map(({ code }) => code).filter((code) => code === 'audit.similarNameAndBirth');
};

afterEach(() => jest.dontMock('pinyin-pro'));

test('names that only sound alike are found with the table, and passed over without it', async () => {
  expect(alike((await CHECK_LEDGER.load?.()) ?? {})).toHaveLength(2);
  expect(alike({})).toEqual([]);
});

test('a table that cannot be loaded keeps nobody from the check', async () => {
  jest.resetModules();
  jest.doMock('pinyin-pro', () => {
    throw new Error('no network');
  });
  const { CHECK_LEDGER: check } = await import('../../src/commands/check-ledger');
  const { outcome } = check.plan(ALIKE, undefined, { ...CONTEXT, ...(await check.load?.()) });
  expect(outcome.comparedBySound).toBe(false);
  expect(outcome.findings.length).toBeGreaterThan(0);
});
