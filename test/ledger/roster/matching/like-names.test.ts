/** The parts of a name are parted by a dot, a space or nothing: the child is found all the same, and its name is no news. */
import { dayOf } from '../../../../src/ledger/calendar/day';
import { planImport } from '../../../../src/ledger/roster';
import { snapshotOf } from '../../build-snapshot';
import { roster } from '../rosters';

const TODAY = dayOf(2026, 11, 23);
const BORN = dayOf(2016, 5, 8);
const LEDGER = snapshotOf({
  Children: [
    { childId: 'L1', name: '阿依古丽·买买提', birthDate: BORN, class: '三年级1班', guardianName: '古丽 买买提', enrolStatus: '在册' },
  ],
});
const bring = (name: string, guardian: string) =>
  planImport(
    LEDGER,
    roster('三年级1班', [
      ['姓名', '出生日期', '监护人姓名'],
      [name, BORN, guardian],
    ]),
    { today: TODAY },
  ).preview.rows;

test.each(['阿依古丽·买买提', '阿依古丽•买买提', '阿依古丽 买买提', '阿依古丽买买提'])('%s', (name) => {
  const [row] = bring(name, '古丽买买提');
  expect(row).toMatchObject({ outcome: 'unchanged', childId: 'L1', changes: [] });
  expect(row?.remarks.map(({ code }) => code)).not.toContain('roster.nameDiffers');
});

test('another name is another', () => {
  expect(bring('阿依古丽·买买提', '古丽·艾买提')[0]).toMatchObject({ outcome: 'changed', changes: [{ column: 'guardianName' }] });
  expect(bring('阿依古·买买提', '')[0]?.outcome).toBe('new');
});
