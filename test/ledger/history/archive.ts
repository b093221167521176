/** An archive that is changed and compared again, as the pane does it: plans are applied to the snapshot. */
import { planHistory, type History, type HistoryOptions } from '../../../src/ledger/history';
import type { Raw } from '../../../src/ledger/model/raw';
import type { LedgerSnapshot, TableSnapshot } from '../../../src/ledger/model/snapshot';
import { applyToSnapshot } from '../support/apply-to-snapshot';
import { snapshotOf, type Row, type Rows } from '../build-snapshot';
import { d } from '../calendar/helpers';

export const DAY = d('2026-11-23');

export const FLOWER: Row = {
  childId: 'L1',
  name: '李小花',
  sex: '女',
  residentId: '522635201605050028',
  birthDate: d('2016-05-05'),
  class: '三年级1班',
  guardianship: '祖辈',
  guardianName: '李大山',
  guardianRelation: '祖父',
  guardianPhone: '13900000001',
  fatherPhone: '13900000002',
  enrolStatus: '在册',
  joinedOn: d('2026-09-01'),
};
export const TREE: Row = {
  ...FLOWER,
  childId: 'L2',
  name: '王小树',
  residentId: '522635201606060011',
  birthDate: d('2016-06-06'),
  guardianName: '王大水',
};

export const archive = (children: readonly Row[], more: Rows = {}): LedgerSnapshot =>
  snapshotOf({ Children: children, Baseline: [], Changes: [], Codes: [], Pairings: [], Pauses: [], Staff: [], ...more });

export const compare = (snapshot: LedgerSnapshot, options: Partial<HistoryOptions> = {}): History =>
  planHistory(snapshot, { day: DAY, ...options });

/** The snapshot after its changes have been recorded. */
export function recorded(snapshot: LedgerSnapshot, options: Partial<HistoryOptions> = {}): LedgerSnapshot {
  const { plans } = compare(snapshot, options);
  return plans.reduce((now, plan) => applyToSnapshot(now, plan.edits), snapshot);
}

/** The archive with other rows of children; everything else stays. */
export function withChildren(snapshot: LedgerSnapshot, children: TableSnapshot | readonly Row[]): LedgerSnapshot {
  const table = 'rows' in children ? children : snapshotOf({ Children: children }).tables.Children!;
  return { ...snapshot, tables: { ...snapshot.tables, Children: table } };
}

export function rowsOf(snapshot: LedgerSnapshot, key: 'Changes' | 'Baseline' | 'Children' | 'Pairings' | 'Pauses'): Record<string, Raw>[] {
  const table = snapshot.tables[key]!;
  return table.rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) =>
      Object.fromEntries(Object.entries(table.columns).flatMap(([column, at]) => (row[at] === '' ? [] : [[column, row[at]!]]))),
    );
}
