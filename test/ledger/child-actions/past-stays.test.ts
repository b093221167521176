/** Whatever happens to a child: every state of a period that ended before the day is the same before and after, by the one status function. */
import { planAction, type ChildAction } from '../../../src/ledger/child-actions';
import { dutyStatuses } from '../../../src/ledger/duties/duty-statuses';
import type { LedgerSnapshot } from '../../../src/ledger/model/snapshot';
import { readLedger } from '../../../src/ledger/records/read-ledger';
import { snapshotOf, type Row } from '../build-snapshot';
import { d } from '../calendar/helpers';
import { applyToSnapshot } from '../support/apply-to-snapshot';
import fc from '../../support/property';

const TODAY = d('2027-03-31');
const FIRST = d('2026-08-20');
const day = (from = FIRST, to = TODAY) => fc.integer({ min: from, max: to });
const ROLES = ['帮扶教师', '班主任', '代理家长'];
const CLASSES = ['三年级1班', '三年级2班'];

const duties: readonly Row[] = [
  ['D1', '谈心', '帮扶教师', '月'],
  ['D2', '家访', '班主任', '学期'],
  ['D3', '谈心', '班主任', '周'],
  ['D4', '联系家长', '代理家长', '月'],
  ['D5', '谈心', '任何人', '周'],
  ['D6', '节日生日问候', '学校', '生日'],
].map(([dutyId, contactKind, role, period], at) => ({
  dutyId: dutyId!,
  duty: dutyId!,
  contactKind: contactKind!,
  role: role!,
  period: period!,
  minimum: 1 + (at % 2),
  graceDays: at * 2,
  active: '是',
  inHolidays: at % 2 ? '是' : '否',
}));

const pairing = fc.record({
  childId: fc.constantFrom('L1', 'L2'),
  role: fc.constantFrom(...ROLES),
  helper: fc.constantFrom('T1', 'T2', 'T3'),
  startsOn: day(),
  length: fc.option(fc.integer({ min: 0, max: 200 })),
  endReason: fc.constantFrom('', '更换帮扶人', '其他'),
});
const pause = fc.record({
  childId: fc.constantFrom('L1', 'L2'),
  startsOn: day(),
  length: fc.option(fc.integer({ min: 0, max: 90 })),
  reason: fc.constantFrom('与父母团聚', '休学'),
});
const contact = fc.record({
  childId: fc.constantFrom('L1', 'L2'),
  on: fc.integer({ min: 0, max: 230 }),
  contactKind: fc.constantFrom('谈心', '家访', '联系家长', '节日生日问候'),
  by: fc.constantFrom('T1', 'T2', 'T3'),
  role: fc.constantFrom('', ...ROLES),
});
const kind = fc.constantFrom<ChildAction['kind']>('leave', 'changeClass', 'suspend', 'resume', 'return');

function ledgerOf({
  joined,
  pairings,
  pauses,
  contacts,
}: {
  joined: number;
  pairings: readonly Row[];
  pauses: readonly Row[];
  contacts: readonly Row[];
}): LedgerSnapshot {
  const child = (childId: string, name: string): Row => ({
    childId,
    name,
    sex: '女',
    birthDate: d('2016-11-05'),
    class: CLASSES[0]!,
    boarding: '走读',
    enrolStatus: '在册',
    joinedOn: joined,
  });
  return snapshotOf({
    Children: [child('L1', '李小花'), child('L2', '王小树')],
    Staff: [
      { staffId: 'T1', name: '王老师', class: CLASSES[0]! },
      { staffId: 'T2', name: '李老师', class: CLASSES[1]! },
      { staffId: 'T3', name: '张老师' },
    ],
    Pairings: pairings,
    Pauses: pauses,
    CheckIns: contacts,
    Duties: duties,
    Terms: [
      { termId: '2026-2027-1', startsOn: d('2026-09-01'), endsOn: d('2027-01-17') },
      { termId: '2026-2027-2', startsOn: d('2027-02-22'), endsOn: d('2027-07-04') },
    ],
    Holidays: [],
    Baseline: [],
    Changes: [],
    Codes: [],
  });
}

/** States of periods that ended before a day, as of the last day of the story. */
function past(snapshot: LedgerSnapshot, before: number): string[] {
  const { ledger } = readLedger(snapshot, TODAY);
  return dutyStatuses(ledger, TODAY, { range: { start: d('2026-08-01'), end: before - 1 } }).map(
    ({ child, duty, period, status, done, late }) => `${child.id} ${duty.id} ${period.start}–${period.end} ${status} ${done} ${late}`,
  );
}

const withEnd = <T extends { startsOn: number; length: number | null }>({ length, ...row }: T) => ({
  ...row,
  endsOn: length === null ? '' : row.startsOn + length,
});

const story = fc
  .record({
    joined: day(FIRST, d('2026-10-15')),
    pairings: fc.array(pairing, { maxLength: 5 }),
    pauses: fc.array(pause, { maxLength: 2 }),
    contacts: fc.array(contact, { maxLength: 25 }),
    kind,
    on: fc.integer({ min: 0, max: 160 }),
    leftAfter: fc.integer({ min: 0, max: 60 }),
  })
  .map(({ joined, pairings, pauses, contacts, kind: action, on, leftAfter }) => {
    const when = Math.min(TODAY, joined + leftAfter + on);
    return {
      action,
      when,
      earlier: joined + leftAfter,
      snapshot: ledgerOf({
        joined,
        pairings: pairings.map((one, at): Row => ({
          ...withEnd(one),
          helperId: one.helper,
          helperName: one.helper,
          pairingId: `P000${at}`,
        })),
        pauses: pauses.map((one): Row => withEnd(one)),
        // What happened before the action; nobody looks after a child that has left.
        contacts: contacts.map((one, at): Row => ({
          ...one,
          checkInId: `C${at}`,
          date: Math.min(when - 1, joined + one.on),
          outcome: '成功',
        })),
      }),
    };
  });

const act = (snapshot: LedgerSnapshot, action: ChildAction) => {
  const planned = planAction(snapshot, action, { reason: '', by: '' }, TODAY);
  return { planned, after: applyToSnapshot(snapshot, planned.plan.edits) };
};

test('periods that have ended stay as they were', () => {
  let done = 0;
  fc.assert(
    fc.property(story, ({ action, when, earlier, snapshot }) => {
      const childIds = ['L1'];
      const before =
        action === 'return'
          ? act(snapshot, { kind: 'leave', childIds, day: earlier, leaving: 'transfer' }).after
          : action === 'resume'
            ? act(snapshot, { kind: 'suspend', childIds, day: earlier }).after
            : snapshot;
      const { planned, after } = act(
        before,
        action === 'leave'
          ? { kind: action, childIds, day: when, leaving: 'transfer' }
          : action === 'changeClass'
            ? { kind: action, childIds, day: when, className: CLASSES[1]! }
            : ({ kind: action, childIds, day: when } as ChildAction),
      );
      if (planned.plan.edits.length > 0) done++;
      expect(past(after, when)).toEqual(past(before, when));
    }),
    { numRuns: 400 },
  );
  expect(done).toBeGreaterThan(200);
});

test('after leaving nothing is due any more, and a child that came back owes nothing for the time between', () => {
  const snapshot = ledgerOf({ joined: d('2026-09-01'), pairings: [], pauses: [], contacts: [] });
  const left = act(snapshot, { kind: 'leave', childIds: ['L1'], day: d('2026-10-12'), leaving: 'transfer' }).after;
  const back = act(left, { kind: 'return', childIds: ['L1'], day: d('2027-03-10') }).after;
  const states = (ledger: LedgerSnapshot, from: string, to: string) =>
    new Set(
      dutyStatuses(readLedger(ledger, TODAY).ledger, TODAY, { childId: 'L1', range: { start: d(from), end: d(to) } }).map(
        (one) => one.status,
      ),
    );
  expect(states(left, '2026-10-12', '2027-03-31')).toEqual(new Set(['notApplicable']));
  expect(states(back, '2026-10-12', '2027-03-09')).toEqual(new Set(['notApplicable']));
  expect(states(back, '2027-03-15', '2027-03-21')).toContain('overdue');
});

const TALKS: Row = { dutyId: 'D1', duty: '谈心', contactKind: '谈心', role: '帮扶教师', period: '月', minimum: 1, active: '是' };
const month = (snapshot: LedgerSnapshot, childId: string, from: string, to: string): string[] =>
  dutyStatuses(readLedger(snapshot, TODAY).ledger, TODAY, { childId, range: { start: d(from), end: d(to) } }).map(({ status }) => status);

test('a child that joins on the 28th owes nothing for that month', () => {
  const empty = ledgerOf({ joined: d('2026-09-01'), pairings: [], pauses: [], contacts: [] });
  const { after } = act(empty, { kind: 'join', day: d('2026-10-28'), values: { name: '赵小石', class: '三1' } });
  const id = String(after.tables.Children!.rows[2]![0]);
  const paired = {
    ...after,
    tables: {
      ...after.tables,
      ...snapshotOf({
        Duties: [TALKS],
        Pairings: [{ pairingId: 'P1', childId: id, role: '帮扶教师', helperName: '王老师', startsOn: d('2026-10-28') }],
      }).tables,
    },
  };
  expect(month(paired, id, '2026-10-01', '2026-10-31')).toEqual(['notApplicable']);
  expect(month(paired, id, '2026-11-01', '2026-11-30')).toEqual(['overdue']);
});

test('a pairing that changed in the middle of the month: the talk of the first helper counts, and leaving later changes nothing of it', () => {
  const pairings: readonly Row[] = [
    {
      pairingId: 'P1',
      childId: 'L1',
      role: '帮扶教师',
      helperId: 'T1',
      helperName: '王老师',
      startsOn: d('2026-09-01'),
      endsOn: d('2026-10-15'),
      endReason: '更换帮扶人',
    },
    { pairingId: 'P2', childId: 'L1', role: '帮扶教师', helperId: 'T2', helperName: '李老师', startsOn: d('2026-10-16') },
  ];
  const contacts: readonly Row[] = [
    { checkInId: 'C1', childId: 'L1', date: d('2026-10-09'), contactKind: '谈心', by: 'T1', outcome: '成功' },
  ];
  const base = ledgerOf({ joined: d('2026-09-01'), pairings, pauses: [], contacts });
  const before = { ...base, tables: { ...base.tables, ...snapshotOf({ Duties: [TALKS] }).tables } };
  const { after } = act(before, { kind: 'leave', childIds: ['L1'], day: d('2026-11-02'), leaving: 'transfer' });
  expect(month(before, 'L1', '2026-10-01', '2026-10-31')).toEqual(['done']);
  expect(month(after, 'L1', '2026-10-01', '2026-10-31')).toEqual(['done']);
  expect(month(after, 'L1', '2026-11-01', '2026-11-30')).toEqual(['notApplicable']);
});
