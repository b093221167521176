/** Random ledgers of a child in which something happens to it, for tests of the actions. */
import { planAction, type ChildAction } from '../../../src/ledger/child-actions';
import { dutyStatuses } from '../../../src/ledger/duties/duty-statuses';
import type { LedgerSnapshot } from '../../../src/ledger/model/snapshot';
import { readLedger } from '../../../src/ledger/records/read-ledger';
import { snapshotOf, type Row } from '../build-snapshot';
import { d } from '../calendar/helpers';
import { applyToSnapshot } from '../support/apply-to-snapshot';
import fc from '../../support/property';

export const TODAY = d('2027-03-31');
const FIRST = d('2026-08-20');
const day = (from = FIRST, to = TODAY) => fc.integer({ min: from, max: to });
const ROLES = ['帮扶教师', '班主任', '代理家长'];
export const CLASSES = ['三年级1班', '三年级2班'];

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

export function ledgerOf({
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
export function past(snapshot: LedgerSnapshot, before: number): string[] {
  const { ledger } = readLedger(snapshot, TODAY);
  return dutyStatuses(ledger, TODAY, { range: { start: d('2026-08-01'), end: before - 1 } }).map(
    ({ child, duty, period, status, done, late }) => `${child.id} ${duty.id} ${period.start}–${period.end} ${status} ${done} ${late}`,
  );
}

const withEnd = <T extends { startsOn: number; length: number | null }>({ length, ...row }: T) => ({
  ...row,
  endsOn: length === null ? '' : row.startsOn + length,
});

export const story = fc
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

export const act = (snapshot: LedgerSnapshot, action: ChildAction) => {
  const planned = planAction(snapshot, action, { reason: '', by: '' }, TODAY);
  return { planned, after: applyToSnapshot(snapshot, planned.plan.edits) };
};
