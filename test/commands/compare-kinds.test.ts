/** 多口径对照 as a command: where its cells stand, whatever a school has done to the table. */
import { COMPARE_KINDS, type KindsOutcome } from '../../src/commands/compare-kinds';
import type { TableSnapshot } from '../../src/ledger/model/snapshot';
import { snapshotOf, tableOf } from '../ledger/build-snapshot';
import { d } from '../ledger/calendar/helpers';
import { contextOn } from '../support/command-context';

const CONTEXT = contextOn(d('2026-11-23'));
const CHILD = { childId: 'L1', name: '王小明', fatherStatus: '外出务工', motherStatus: '在家', joinedOn: d('2026-09-01') };

function outcomeOf(change: (table: TableSnapshot) => TableSnapshot): KindsOutcome {
  const snapshot = snapshotOf({});
  const tables = { Children: change(tableOf('Children', [CHILD])) };
  return COMPARE_KINDS.plan({ ...snapshot, tables }, undefined, CONTEXT).outcome;
}

test('the columns of the kinds are those of the sheet as it is now', () => {
  const { columnAt } = outcomeOf((table) => ({ ...table, firstColumn: 2, columns: { ...table.columns, leftBehindKind: 5 } }));
  expect(columnAt('leftBehindKind')).toBe(7);
  expect(columnAt('fatherArea')).toBe(2 + tableOf('Children', []).columns['fatherArea']!);
});

test('a column that the table lacks is not offered to be filled in', () => {
  const without = outcomeOf((table) => {
    const { leftBehindKind: _gone, ...columns } = table.columns;
    return { ...table, columns };
  });
  expect(without.comparison.differing).toEqual([]);
  expect(outcomeOf((table) => table).comparison.differing.map(({ column }) => column)).toEqual(['leftBehindKind']);
});
