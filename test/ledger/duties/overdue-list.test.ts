/** The overdue list: rows, order, counts, and the five kinds of empty list. */
import { overdueList } from '../../../src/ledger/duties/overdue-list';
import { dutyStatuses } from '../../../src/ledger/duties/duty-statuses';
import { d, p } from '../calendar/helpers';
import { child, contact, duty, ledger, pairing, teacher, type Parts } from '../build-ledger';

const school: Parts = {
  children: [
    child({ id: 'L1', name: '赵一', className: '三年级1班', row: 2 }),
    child({ id: 'L2', name: '钱二', className: '二年级1班', row: 3 }),
    child({ id: 'L3', name: '孙三', className: '', row: 4 }),
  ],
  staff: [teacher({ classTeacherOf: '三年级1班' })],
  duties: [duty({ id: 'D1', performer: 'pairedTeacher' }), duty({ id: 'D2' }), duty({ id: 'D3', enabled: false })],
  pairings: [
    pairing({ end: d('2026-11-15') }),
    pairing({ helperId: 'T2', helperName: '周老师', start: d('2026-11-16') }),
    pairing({ childId: 'L2', helperId: '', helperName: '吴老师' }),
  ],
  checkIns: [
    contact('2026-09-10'),
    contact('2026-10-10'),
    contact('2026-11-10', { kind: 'homeVisit' }),
    contact('2026-09-10', { childId: 'L2' }),
    contact('2026-09-20', { childId: 'L3', success: false }),
  ],
};

test('a row per overdue period, the longest overdue first', () => {
  const list = overdueList(ledger(school), d('2026-11-20'));
  expect(list.rows.map((row) => [row.name, row.dutyId, row.status, row.daysOverdue, row.daysLeft, row.earlier])).toEqual([
    ['孙三', 'D2', 'overdue', 46, 0, 0],
    ['钱二', 'D1', 'overdue', 46, 0, 0],
    ['赵一', 'D1', 'overdue', 46, 0, 0],
    ['孙三', 'D2', 'overdue', 15, 0, 1],
    ['钱二', 'D1', 'overdue', 15, 0, 1],
    ['钱二', 'D2', 'overdue', 15, 0, 0],
    ['赵一', 'D1', 'overdue', 15, 0, 1],
  ]);
  expect(list).toMatchObject({ overdue: 7, dueSoon: 0, childrenOverdue: 3, empty: null, asOf: d('2026-11-20') });
  expect(list.byDuty).toEqual([
    { key: 'D1', overdue: 4, dueSoon: 0 },
    { key: 'D2', overdue: 3, dueSoon: 0 },
  ]);
  expect(list.byClass).toEqual([
    { key: '三年级1班', overdue: 2, dueSoon: 0 },
    { key: '二年级1班', overdue: 3, dueSoon: 0 },
    { key: '', overdue: 2, dueSoon: 0 },
  ]);
});

test('who owes it is who holds the role now; the last contacts are named', () => {
  const { rows } = overdueList(ledger(school), d('2026-11-20'));
  const row = rows.find((one) => one.childId === 'L1' && one.daysOverdue === 15);
  expect(row).toMatchObject({
    names: ['周老师'],
    performer: 'pairedTeacher',
    kind: 'talk',
    row: 2,
    need: 1,
    done: 0,
    lastContact: d('2026-11-10'),
    lastOfKind: d('2026-10-10'),
    period: p('2026-10-01', '2026-10-31'),
  });
  expect(rows.find((one) => one.childId === 'L3')).toMatchObject({ names: [], lastContact: null, lastOfKind: null });
});

test('due soon follows after overdue', () => {
  const list = overdueList(ledger(school), d('2026-11-25'), { className: '三年级1班' });
  expect(list.rows.map((row) => [row.dutyId, row.status, row.daysLeft])).toEqual([
    ['D1', 'overdue', 0],
    ['D1', 'overdue', 0],
    ['D1', 'dueSoon', 5],
    ['D2', 'dueSoon', 5],
  ]);
  expect(list).toMatchObject({ overdue: 2, dueSoon: 2, childrenOverdue: 1 });
});

test('only the latest of each child and duty, with the number of earlier ones', () => {
  const list = overdueList(ledger(school), d('2026-11-25'), { latestOnly: true, className: '三年级1班' });
  expect(list.rows.map((row) => [row.dutyId, row.status, row.earlier])).toEqual([
    ['D1', 'overdue', 1],
    ['D1', 'dueSoon', 2],
    ['D2', 'dueSoon', 0],
  ]);
});

test('every row is a state of the status function, and none is missing', () => {
  const one = ledger(school);
  const day = d('2026-12-27');
  const expected = dutyStatuses(one, day, { only: ['overdue', 'dueSoon'] }).map((s) => `${s.child.id} ${s.duty.id} ${s.period.start}`);
  const rows = overdueList(one, day).rows.map((row) => `${row.childId} ${row.dutyId} ${row.period.start}`);
  expect([...rows].sort()).toEqual([...expected].sort());
});

test('who has left the list is not on this one, though the months before stay overdue', () => {
  const gone = ledger({ children: [child({ left: d('2026-11-10') }), child({ id: 'L2' })] });
  expect(overdueList(gone, d('2026-11-20')).rows.map((row) => row.childId)).toEqual(['L2', 'L2']);
  expect(dutyStatuses(gone, d('2026-11-20'), { childId: 'L1', only: ['overdue'] })).toHaveLength(2);
});

describe('an empty list says why', () => {
  const done = [contact('2026-09-02')];
  const cases: [string, Parts, string, Parameters<typeof overdueList>[2]][] = [
    ['noChildren', { children: [] }, '2026-09-10', {}],
    ['noChildren', { children: [child({ left: d('2026-09-05') })] }, '2026-09-10', {}],
    ['noChildren', {}, '2026-09-10', { className: '九年级9班' }],
    ['noDuties', { duties: [] }, '2026-09-10', {}],
    ['noDuties', { duties: [duty({ enabled: false })] }, '2026-09-10', {}],
    ['noTerm', { terms: [] }, '2026-09-10', {}],
    ['noTerm', {}, '2026-08-26', {}],
    ['nothingDue', { duties: [duty({ performer: 'pairedTeacher' })] }, '2026-09-10', {}],
    ['allDone', { checkIns: done }, '2026-09-28', {}],
    ['upToDate', {}, '2026-09-10', {}],
  ];
  test.each(cases)('%s', (reason, parts, asOf, query) => {
    const list = overdueList(ledger(parts), d(asOf), query);
    expect(list).toMatchObject({ rows: [], empty: reason, overdue: 0 });
  });
});
