/** Whatever happens to a child: every state of a period that ended before the day is the same before and after, by the one status function. */
import { type ChildAction } from '../../../src/ledger/child-actions';
import { dutyStatuses } from '../../../src/ledger/duties/duty-statuses';
import type { LedgerSnapshot } from '../../../src/ledger/model/snapshot';
import { readLedger } from '../../../src/ledger/records/read-ledger';
import { snapshotOf, type Row } from '../build-snapshot';
import { d } from '../calendar/helpers';
import fc from '../../support/property';

import { TODAY, CLASSES, ledgerOf, past, story, act } from './stories';

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
