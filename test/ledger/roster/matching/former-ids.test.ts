/** A child whose ID was corrected in the ledger since comes back from an old roster with the former one. */
import { dayOf } from '../../../../src/ledger/calendar/day';
import type { Raw } from '../../../../src/ledger/model/raw';
import { snapshotOf, type Row } from '../../build-snapshot';
import { bring, childrenOf } from '../messy';
import { id, roster } from '../rosters';

const FORMER = id('52212120150315001');
const NOW = id('52212120150314001');
const WRONG = `${FORMER.slice(0, 17)}${FORMER.endsWith('1') ? '2' : '1'}`;
const CHILD: Row = { childId: 'L1', name: '王小明', residentId: NOW, birthDate: dayOf(2015, 3, 14), sex: '男', enrolStatus: '在册' };
const corrected = (before: Raw, childId = 'L1'): Row => ({
  changeId: 'B1',
  date: dayOf(2026, 10, 1),
  childId,
  column: '身份证号',
  before,
  after: NOW,
});
const ledger = (children: readonly Row[] = [CHILD], changes: readonly Row[] = [corrected(FORMER)]) =>
  snapshotOf({ Children: children, Changes: changes });
const again = (cells: readonly Raw[], to = ledger()) =>
  bring(roster('名册', [['姓名', '身份证号', '监护人电话', '学籍号'], [...cells]]), to);
const codes = (result: ReturnType<typeof bring>): string[] => result.plan.findings.map(({ code }) => code);

test.each([
  ['as it was', FORMER],
  ['in groups', `${FORMER.slice(0, 6)} ${FORMER.slice(6)}`],
])('the former ID %s: the same child; number, birth date and sex stay, the rest is brought, and it is said', (_, typed) => {
  const result = again(['王小明', typed, '13812345678', '']);
  expect(childrenOf(result.after)).toEqual([
    { name: '王小明', residentId: NOW, birthDate: dayOf(2015, 3, 14), sex: '男', guardianPhone: '13812345678' },
  ]);
  expect(codes(result)).toContain('roster.formerId');
  expect(again(['王小明', typed, '13812345678', ''], result.after).plan.edits).toEqual([]);
});

test('a former ID that was wrong in itself', () => {
  const result = again(['王小明', WRONG, '13812345678', ''], ledger([CHILD], [corrected(WRONG)]));
  expect(result.preview.rows.map(({ outcome, childId }) => [outcome, childId])).toEqual([['changed', 'L1']]);
  expect(childrenOf(result.after)[0]).toMatchObject({ residentId: NOW, guardianPhone: '13812345678' });
});

test('with the 学籍号 of the same child too', () =>
  expect(again(['王小明', FORMER, '', `G${NOW}`], ledger([{ ...CHILD, studentNumber: `G${NOW}` }])).preview.rows[0]).toMatchObject({
    outcome: 'unchanged',
    childId: 'L1',
  }));

test.each<[string, readonly Raw[], ReturnType<typeof ledger>, Record<string, unknown>]>([
  [
    'who has the number now comes first',
    ['李小明', FORMER],
    ledger([CHILD, { ...CHILD, childId: 'L2', name: '李小明', residentId: FORMER }]),
    { childId: 'L2' },
  ],
  ['a wholly other name is blocked', ['张大力', FORMER], ledger(), { outcome: 'blocked' }],
  [
    'two children had it: none is meant',
    ['王小明', FORMER],
    ledger([CHILD], [corrected(FORMER), corrected(FORMER, 'L9')]),
    { outcome: 'new' },
  ],
  ['its child is no longer in the ledger', ['王小明', FORMER], ledger([CHILD], [corrected(FORMER, 'L9')]), { outcome: 'new' }],
])('%s', (_, cells, to, wanted) => expect(again([...cells, '', ''], to).preview.rows[0]).toMatchObject(wanted));
