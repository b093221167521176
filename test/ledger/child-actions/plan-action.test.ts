/** What an action writes, case by case. */
import { archive, compare, DAY, FLOWER, recorded, rowsOf } from '../history/archive';
import type { Row } from '../build-snapshot';
import { d } from '../calendar/helpers';
import { applyToSnapshot } from '../support/apply-to-snapshot';
import { after, leave, LEDGER, PAIRED, plan } from './planned';

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
  ['one of a later day alone stays', { startsOn: d('2026-11-25'), endsOn: d('2026-11-25') }, { endsOn: d('2026-11-25'), endReason: '' }],
  ['one that ends on the day before is as it should be', { endsOn: d('2026-11-19') }, { endsOn: d('2026-11-19') }],
])('%s', (_what, change, expected) => {
  const ledger = recorded(archive([FLOWER], { Pairings: [{ ...PAIRED, ...change } as Row] }));
  expect({ endReason: '', ...rowsOf(after(plan(leave('2026-11-20'), ledger), ledger), 'Pairings')[0] }).toMatchObject(expected);
});

test.each([
  ['notLeftBehind', '不再留守'],
  ['graduated', '儿童离册'],
] as const)('why a pairing ends when a child leaves because of %s: %s', (leaving, endReason) => {
  const left = after(plan({ kind: 'leave', childIds: ['L1'], day: d('2026-11-20'), leaving }));
  expect(rowsOf(left, 'Pairings')[0]).toMatchObject({ endReason });
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

test.each<[text: string, staff: Row, pairing: Row, invented: boolean]>([
  ['by number', { staffId: 'T1', name: '王老师' }, { helperId: 'T1', helperName: '王' }, false],
  ['by name', { staffId: 'T1', name: '王老师' }, { helperId: '', helperName: ' 王老师' }, false],
  ['neither', { staffId: 'T1', name: '王老师' }, { helperId: 'T9', helperName: '赵老师' }, true],
  ['two without a number', { staffId: '', name: '王老师' }, { helperId: '', helperName: '赵老师' }, true],
])('the class teacher up to now is in the pairings already: %s', (_text, teacher, pairing, invented) => {
  const Pairings = [{ ...PAIRED, role: '班主任', ...pairing }];
  const ledger = recorded(archive([FLOWER], { Staff: [{ ...teacher, class: '三年级1班' }], Pairings }));
  const moved = after(plan({ kind: 'changeClass', childIds: ['L1'], day: d('2026-11-16'), className: '三年级2班' }, ledger), ledger);
  expect(rowsOf(moved, 'Pairings').map((row) => row['endsOn'])).toEqual(Array(invented ? 2 : 1).fill(d('2026-11-15')));
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

test('in a ledger without history the action is done, and it is said that nothing is kept of it', () => {
  const { Baseline: _gone, ...tables } = LEDGER.tables;
  const planned = plan(leave('2026-11-20'), { ...LEDGER, tables });
  expect(planned.plan.edits.length).toBeGreaterThan(0);
  expect(planned.findings).toEqual([expect.objectContaining({ code: 'history.notKept' })]);
});
