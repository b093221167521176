/** What an action writes, case by case, and what it refuses. */
import { planAction, type ChildAction, type PlannedAction } from '../../../src/ledger/child-actions';
import { findingSentence } from '../../../src/locales/finding-sentence';
import type { LedgerSnapshot } from '../../../src/ledger/model/snapshot';
import { archive, compare, DAY, FLOWER, recorded, rowsOf, TREE } from '../history/archive';
import type { Row } from '../build-snapshot';
import { d } from '../calendar/helpers';
import { applyToSnapshot } from '../support/apply-to-snapshot';

const STAFF: readonly Row[] = [
  { staffId: 'T1', name: '王老师', class: '三年级1班' },
  { staffId: 'T2', name: '李老师', class: '三年级2班' },
];
const PAIRED: Row = {
  pairingId: 'P0007',
  childId: 'L1',
  childName: '李小花',
  role: '帮扶教师',
  helperId: 'T1',
  helperName: '王老师',
  startsOn: d('2026-09-01'),
};
const LEDGER = recorded(archive([FLOWER, TREE], { Staff: STAFF, Pairings: [PAIRED] }));
const NOTE = { reason: '去县城读书', by: '王老师' };

const plan = (action: ChildAction, snapshot: LedgerSnapshot = LEDGER, note = NOTE): PlannedAction =>
  planAction(snapshot, action, note, DAY);
const after = (planned: PlannedAction, snapshot: LedgerSnapshot = LEDGER): LedgerSnapshot => applyToSnapshot(snapshot, planned.plan.edits);
const leave = (day: string, childIds = ['L1']): ChildAction => ({ kind: 'leave', childIds, day: d(day), leaving: 'transfer' });

test('leaving: the list, the pairing whose last day is the day before, the rows of Changes, all in one plan', () => {
  const left = after(plan(leave('2026-11-20')));
  expect(rowsOf(left, 'Children')[0]).toMatchObject({ enrolStatus: '离册', leftOn: d('2026-11-20'), leaveReason: '转学' });
  expect(rowsOf(left, 'Pairings')[0]).toMatchObject({ endsOn: d('2026-11-19'), endReason: '儿童离册' });
  expect(
    rowsOf(left, 'Changes').map(({ column, before, after: now, reason, by, date }) => [column, before, now, reason, by, date]),
  ).toEqual([
    ['在册状态', '在册', '离册', '去县城读书', '王老师', DAY],
    ['离册日期', undefined, '2026-11-20', '去县城读书', '王老师', DAY],
    ['离册原因', undefined, '转学', '去县城读书', '王老师', DAY],
  ]);
  expect(compare(left)).toMatchObject({ plans: [], changes: [] });
  expect(rowsOf(left, 'Children')[1]).toEqual(rowsOf(LEDGER, 'Children')[1]);
});

test.each<[string, Partial<Row>, Partial<Row>]>([
  ['a pairing that has ended stays', { endsOn: d('2026-10-31') }, { endsOn: d('2026-10-31') }],
  ['one that ends later is shortened', { endsOn: d('2027-01-31') }, { endsOn: d('2026-11-19') }],
  ['one that would begin later lasts a day', { startsOn: d('2026-11-25') }, { startsOn: d('2026-11-25'), endsOn: d('2026-11-25') }],
  ['one that ends on the day before is as it should be', { endsOn: d('2026-11-19') }, { endsOn: d('2026-11-19') }],
])('%s', (_what, change, expected) => {
  const ledger = recorded(archive([FLOWER], { Pairings: [{ ...PAIRED, ...change } as Row] }));
  expect(rowsOf(after(plan(leave('2026-11-20'), ledger), ledger), 'Pairings')[0]).toMatchObject(expected);
});

test('what changed before and was not recorded yet is recorded too, without the reason of the action', () => {
  const typed = applyToSnapshot(LEDGER, [
    {
      kind: 'setCells',
      sheet: '档案台账',
      cells: [{ row: 2, column: LEDGER.tables.Children!.columns['guardianPhone']!, before: '13900000001', after: '13900000009' }],
    },
  ]);
  const left = after(plan(leave('2026-11-20'), typed), typed);
  expect(rowsOf(left, 'Changes').map(({ column, reason }) => [column, reason])).toEqual([
    ['监护人电话', undefined],
    ['在册状态', '去县城读书'],
    ['离册日期', '去县城读书'],
    ['离册原因', '去县城读书'],
  ]);
});

test('suspension adds a pause, coming back ends it the day before', () => {
  const suspended = after(plan({ kind: 'suspend', childIds: ['L1'], day: d('2026-10-12') }));
  expect(rowsOf(suspended, 'Pauses')).toEqual([expect.objectContaining({ childId: 'L1', startsOn: d('2026-10-12'), reason: '休学' })]);
  expect(rowsOf(suspended, 'Children')[0]).toMatchObject({ enrolStatus: '休学' });
  const back = after(plan({ kind: 'resume', childIds: ['L1'], day: d('2026-11-16') }, suspended), suspended);
  expect(rowsOf(back, 'Pauses')).toEqual([expect.objectContaining({ startsOn: d('2026-10-12'), endsOn: d('2026-11-15') })]);
  expect(rowsOf(back, 'Children')[0]).toMatchObject({ enrolStatus: '在册' });
});

test('a child that left comes back: the time between is kept as one off the list', () => {
  const left = after(plan(leave('2026-10-12')));
  const back = after(plan({ kind: 'return', childIds: ['L1'], day: d('2026-11-16') }, left), left);
  expect(rowsOf(back, 'Children')[0]).not.toHaveProperty('leftOn');
  expect(rowsOf(back, 'Pauses')).toEqual([
    expect.objectContaining({ startsOn: d('2026-10-12'), endsOn: d('2026-11-15'), reason: '离册期间' }),
  ]);
});

test('a new class: the class teacher up to now becomes a pairing that has ended', () => {
  const moved = after(plan({ kind: 'changeClass', childIds: ['L1'], day: d('2026-11-16'), className: '三（2）' }));
  expect(rowsOf(moved, 'Children')[0]).toMatchObject({ class: '三年级2班' });
  expect(rowsOf(moved, 'Pairings')[1]).toMatchObject({
    pairingId: 'P0008',
    role: '班主任',
    helperId: 'T1',
    startsOn: d('2026-09-01'),
    endsOn: d('2026-11-15'),
  });
  expect(rowsOf(moved, 'Pairings')[0]).not.toHaveProperty('endsOn');
});

test('a class graduates in one plan', () => {
  const planned = plan({ kind: 'leave', childIds: ['L1', 'L2'], day: d('2026-11-20'), leaving: 'graduated' });
  expect(planned.children).toBe(2);
  expect(rowsOf(after(planned), 'Children').map((row) => row['leaveReason'])).toEqual(['毕业', '毕业']);
});

test.each<[text: string, stands: Partial<Row>, values: Row, named: readonly string[]]>([
  ['the guardian is the mother', { motherPhone: '139 0000 0001' }, { guardianPhone: '13900000009' }, ['母亲联系电话']],
  ['both are changed', { motherPhone: '13900000001' }, { guardianPhone: '13900000009', motherPhone: '13900000009' }, []],
  ['the other has a number of its own', { motherPhone: '13900000002' }, { guardianPhone: '13900000009' }, []],
  ['it is only written another way', { guardianPhone: '139 0000 0001', motherPhone: '13900000001' }, { guardianPhone: '13900000001' }, []],
  ['in two more columns', { motherPhone: '13900000001', homePhone: '13900000001' }, { guardianPhone: '无' }, ['母亲联系电话', '家庭电话']],
])('a number that stays in another column is named: %s', (_text, stands, values, named) => {
  const ledger = recorded(archive([{ ...FLOWER, guardianPhone: '13900000001', ...stands } as Row]));
  const { findings, plan: made } = plan({ kind: 'contact', childIds: ['L1'], day: DAY, values: values as Record<string, string> }, ledger);
  expect(findings.filter(({ code }) => code === 'action.sameNumber').map(({ parameters }) => parameters)).toEqual(
    named.map((header) => ({ header, number: '13900000001' })),
  );
  expect(made.edits.length).toBeGreaterThan(0);
});

test('a guardian and a number in one form, with the reason, in normal form', () => {
  const planned = plan({
    kind: 'contact',
    childIds: ['L1'],
    day: DAY,
    values: { guardianName: ' 张 秀英 ', guardianPhone: '１３９ 0000 0009' },
  });
  const changed = after(planned);
  expect(rowsOf(changed, 'Children')[0]).toMatchObject({
    guardianName: '张秀英',
    guardianPhone: '13900000009',
    fatherPhone: '13900000002',
  });
  expect(rowsOf(changed, 'Changes').map(({ column, reason }) => [column, reason])).toEqual([
    ['监护人姓名', '去县城读书'],
    ['监护人电话', '去县城读书'],
  ]);
  expect(compare(changed).waiting).toBe(0);
});

test('a new child gets the next number, sex and birth date from the ID, and a row of Changes', () => {
  const ledger = recorded(archive([{ ...FLOWER, childId: 'L2026-0041' }]));
  const joined = after(
    plan({ kind: 'join', day: d('2026-11-20'), values: { name: '赵小石', class: '三1', residentId: '522635201607070011' } }, ledger),
    ledger,
  );
  expect(rowsOf(joined, 'Children')[1]).toEqual({
    childId: 'L2026-0042',
    name: '赵小石',
    class: '三年级1班',
    residentId: '522635201607070011',
    birthDate: d('2016-07-07'),
    sex: '男',
    enrolStatus: '在册',
    joinedOn: d('2026-11-20'),
  });
  expect(rowsOf(joined, 'Changes')).toEqual([
    expect.objectContaining({ childId: 'L2026-0042', column: '（新增儿童）', reason: '去县城读书' }),
  ]);
  expect(compare(joined)).toMatchObject({ plans: [], changes: [] });
});

const LEFT = after(plan(leave('2026-11-20')));
test.each<[string, ChildAction, string, LedgerSnapshot?]>([
  ['a day before 入册日期', leave('2026-08-31'), '入册日期是 2026-09-01'],
  ['a day that has not come', leave('2026-11-24'), '还没有到'],
  ['a child that has left', leave('2026-11-22'), '2026-11-20 离册', LEFT],
  ['coming back of a child that is there', { kind: 'return', childIds: ['L1'], day: DAY }, '没有离册'],
  ['coming back before leaving', { kind: 'return', childIds: ['L1'], day: d('2026-11-19') }, '2026-11-20', LEFT],
  ['resuming without a suspension', { kind: 'resume', childIds: ['L1'], day: DAY }, '没有休学'],
  ['a number that nobody has', leave('2026-11-20', ['L7']), 'L7'],
  ['no class', { kind: 'changeClass', childIds: ['L1'], day: DAY, className: '哪个班' }, '哪个班'],
  ['a number with a digit too few', { kind: 'contact', childIds: ['L1'], day: DAY, values: { guardianPhone: '1390000000' } }, '有 10 位'],
  ['a required field left blank', { kind: 'contact', childIds: ['L1'], day: DAY, values: { guardianPhone: '' } }, '“监护人电话”'],
  ['a new child without a name', { kind: 'join', day: DAY, values: { name: '', class: '三1' } }, '“姓名”'],
  [
    'a new child with a known ID',
    { kind: 'join', day: DAY, values: { name: '张三', class: '三1', residentId: '522635201605050028' } },
    '第 2 行',
  ],
])('refused: %s', (_what, action, words, snapshot = LEDGER) => {
  const planned = plan(action, snapshot);
  expect(planned.plan.edits).toEqual([]);
  expect(planned.findings.map((finding) => `${finding.severity} ${findingSentence('zh-CN', finding)}`).join()).toContain(`error`);
  expect(planned.findings.map((finding) => findingSentence('zh-CN', finding)).join()).toContain(words);
});

test('a guardian or number is not changed without a reason', () => {
  const planned = plan({ kind: 'contact', childIds: ['L1'], day: DAY, values: { guardianPhone: '13900000009' } }, LEDGER, {
    reason: ' ',
    by: '',
  });
  expect(planned.findings).toEqual([expect.objectContaining({ code: 'action.noReason', severity: 'error' })]);
  expect(planned.plan.edits).toEqual([]);
  expect(planned.preview).toEqual([expect.objectContaining({ column: 'guardianPhone', after: '13900000009' })]);
});

test('a wrong number is told also while the reason is missing', () => {
  const planned = plan({ kind: 'contact', childIds: ['L1'], day: DAY, values: { guardianPhone: '139000' } }, LEDGER, {
    reason: '',
    by: '',
  });
  expect(planned.findings).toHaveLength(2);
  expect(planned.findings.at(-1)?.code).toBe('action.noReason');
  expect(planned.plan.edits).toEqual([]);
});

test('in a ledger without history the action is done, and it is said that nothing is kept of it', () => {
  const { Baseline: _gone, ...tables } = LEDGER.tables;
  const planned = plan(leave('2026-11-20'), { ...LEDGER, tables });
  expect(planned.plan.edits.length).toBeGreaterThan(0);
  expect(planned.findings).toEqual([expect.objectContaining({ code: 'history.notKept' })]);
});
