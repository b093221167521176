/** Two children, their class teachers and a pairing, and what an action makes of them. */
import { planAction, type ChildAction, type PlannedAction } from '../../../src/ledger/child-actions';
import type { LedgerSnapshot } from '../../../src/ledger/model/snapshot';
import type { Row } from '../build-snapshot';
import { d } from '../calendar/helpers';
import { archive, DAY, FLOWER, recorded, TREE } from '../history/archive';
import { applyToSnapshot } from '../support/apply-to-snapshot';

const STAFF: readonly Row[] = [
  { staffId: 'T1', name: '王老师', class: '三年级1班' },
  { staffId: 'T2', name: '李老师', class: '三年级2班' },
];
export const PAIRED: Row = {
  pairingId: 'P0007',
  childId: 'L1',
  childName: '李小花',
  role: '帮扶教师',
  helperId: 'T1',
  helperName: '王老师',
  startsOn: d('2026-09-01'),
};
export const LEDGER = recorded(archive([FLOWER, TREE], { Staff: STAFF, Pairings: [PAIRED] }));
const NOTE = { reason: '去县城读书', by: '王老师' };

export const plan = (action: ChildAction, snapshot: LedgerSnapshot = LEDGER, note = NOTE): PlannedAction =>
  planAction(snapshot, action, note, DAY);
export const after = (planned: PlannedAction, snapshot: LedgerSnapshot = LEDGER): LedgerSnapshot =>
  applyToSnapshot(snapshot, planned.plan.edits);
export const leave = (day: string, childIds = ['L1']): ChildAction => ({ kind: 'leave', childIds, day: d(day), leaving: 'transfer' });
