/** Classes against the ages of their children, and the stage of the school, by which 三(1)班 is read. */
import { auditLedger } from '../../../../src/ledger/audit';
import { dayOf } from '../../../../src/ledger/calendar/day';
import type { SchoolStage } from '../../../../src/ledger/fields';
import { childNumber, ledgerWith, TODAY, type Row } from '../ledgers';

/** Codes about ages and classes, with the rows that are named. */
function told(Children: readonly Row[], schoolStage: SchoolStage = 'primary', today = TODAY): string[] {
  const ledger = ledgerWith({ Children });
  return auditLedger({ ...ledger, settings: { ...ledger.settings, schoolStage } }, today)
    .filter(({ code }) => code.includes('Class') || code.includes('class'))
    .map(({ code, place, parameters }) => `${place.row} ${code.slice(6)} ${parameters?.['rows'] ?? parameters?.['age'] ?? ''}`.trim());
}

const born = (year: number, month: number, className: string): Row =>
  childNumber(0, { birthDate: dayOf(year, month, 1), residentId: '未知', class: className });

test.each<[string, Row, string[]]>([
  ['as usual', born(2018, 3, '三年级1班'), []],
  ['a year early', born(2019, 9, '三年级1班'), []],
  ['two years early', born(2020, 3, '三年级1班'), ['2 ageOutsideClass 6']],
  ['four years late', born(2014, 3, '三年级1班'), []],
  ['five years late', born(2013, 3, '三年级1班'), ['2 ageOutsideClass 13']],
  ['a year of birth mistyped', born(2008, 3, '三年级1班'), ['2 ageOutsideClass 18']],
  ['before school', born(2021, 3, '大1班'), []],
  ['a class that nobody can read', born(2008, 3, '跳绳队'), ['2 Class.unclear']],
  ['no class', born(2008, 3, ''), []],
])('%s', (_, child, expected) => expect(told([child])).toEqual(expected));

test('in August the school year is still the old one, in September classes not yet moved up pass', () => {
  const child = born(2014, 8, '三年级1班');
  expect(told([child], 'primary', dayOf(2026, 8, 31))).toEqual([]);
  expect(told([child], 'primary', dayOf(2026, 9, 1))).toEqual([]);
});

test('a whole class out of its ages is one finding; a junior high says by its stage what 三(1)班 is', () => {
  const juniors = Array.from({ length: 5 }, (_, at) =>
    childNumber(at, { birthDate: dayOf(2012, 1 + at, 1), residentId: '未知', class: at === 0 ? '三(1)班' : '301班' }),
  );
  expect(told(juniors)).toEqual(['2 classOutsideAges 2、3、4、5、6']);
  expect(told(juniors, 'junior')).toEqual([]);
  expect(told(juniors, 'nineYear')).toEqual(['2 classOutsideAges 2、3、4、5、6']);
});

test('a setting that a damaged file brings is no stage', async () => {
  const { parseSettings } = await import('../../../../src/workbook/settings');
  expect(parseSettings({ schoolStage: 'university' }).schoolStage).toBe('primary');
  expect(parseSettings({ schoolStage: 'junior' }).schoolStage).toBe('junior');
});
