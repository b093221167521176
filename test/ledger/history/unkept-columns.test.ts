/** A column that Baseline gets later is filled without a word; a blank column that it has always kept is not. */
import { planSetup } from '../../../src/ledger/setup';
import type { LedgerSnapshot } from '../../../src/ledger/model/snapshot';
import { applyToSnapshot, EMPTY_WORKBOOK, tableSnapshot } from '../support/apply-to-snapshot';
import { archive, compare, DAY, FLOWER, recorded, rowsOf, TREE, withChildren } from './archive';

const OPTIONS = { schoolName: '', language: 'zh-CN', today: DAY } as const;
const setUp = (snapshot: LedgerSnapshot): LedgerSnapshot => applyToSnapshot(snapshot, planSetup(snapshot, OPTIONS).edits);
/** A ledger that has kept its archive, with a column taken out of one of its tables: as an earlier version made it. */
function without(key: 'Baseline' | 'Children', column: string, from: LedgerSnapshot): LedgerSnapshot {
  const table = from.tables[key]!;
  const at = table.columns[column]!;
  const cut = <T>(cells: readonly T[]): T[] => cells.filter((_, index) => index !== at);
  return {
    ...from,
    tables: { ...from.tables, [key]: tableSnapshot(key, table.sheet, cut(table.headers), table.rows.map(cut)) },
  };
}
const made = setUp(EMPTY_WORKBOOK);
const filled = { ...FLOWER, homePhone: '0854-5550001' };
const kept = recorded({ ...made, tables: { ...made.tables, Children: archive([filled, TREE]).tables.Children! } });
const columnsOf = (snapshot: LedgerSnapshot): unknown[] => rowsOf(snapshot, 'Changes').map((row) => row['column']);

test('a column that a later version tracks: its first values are kept and not recorded', () => {
  const later = setUp(without('Baseline', 'homePhone', kept));
  expect(later.settings.unkeptColumns).toBe('homePhone');
  const after = recorded(later);
  expect(columnsOf(after)).toEqual([]);
  expect(rowsOf(after, 'Baseline')[0]).toMatchObject({ homePhone: '0854-5550001' });
  expect(after.settings.unkeptColumns).toBe('');
  // From now on it is kept like any other.
  expect(columnsOf(recorded(withChildren(after, [filled, { ...TREE, homePhone: '0854-5550002' }])))).toEqual(['家庭电话']);
});

test('a column that neither the archive nor its copy has is nothing to explain', () => {
  const older = without('Children', 'otherAbility', without('Baseline', 'otherAbility', kept));
  expect(compare(older)).toMatchObject({ changes: [], findings: [], plans: [] });
  expect(compare(without('Children', 'otherAbility', kept)).findings.map(({ code }) => code)).toEqual(['history.missingColumn']);
});

test('other changes of the same comparison are recorded, and so is what a command writes into the new column', () => {
  const later = withChildren(setUp(without('Baseline', 'homePhone', kept)), [{ ...filled, guardianPhone: '13900000009' }, TREE]);
  const cells = new Map([[0, new Map([['homePhone', '0854-5550009']])]]);
  const after = recorded(later, { overlay: { cells, added: [] } });
  expect(rowsOf(after, 'Changes').map(({ column, before: old, after: now }) => [column, old, now])).toEqual([
    ['家庭电话', '0854-5550001', '0854-5550009'],
    ['监护人电话', '13900000001', '13900000009'],
  ]);
});

test('the first filling of a blank column that was always kept is recorded', () => {
  expect(kept.settings.unkeptColumns).toBe('');
  const again = setUp(kept);
  expect(again.settings.unkeptColumns).toBe('');
  const fill = [filled, TREE].map((row) => ({ ...row, motherPhone: '13900000007' }));
  expect(columnsOf(recorded(withChildren(again, fill)))).toEqual(['母亲联系电话', '母亲联系电话']);
});

test('a column that the archive lacks meanwhile is remembered until it can be compared', () => {
  const later = without('Children', 'homePhone', setUp(without('Baseline', 'homePhone', kept)));
  const first = recorded(later);
  expect(first.settings.unkeptColumns).toBe('homePhone');
  expect(compare(first).plans).toEqual([]);
  const after = recorded(withChildren(first, [filled, TREE]));
  expect(columnsOf(after)).toEqual([]);
  expect(after.settings.unkeptColumns).toBe('');
});

test('a table that is made anew needs no note', () => {
  const { Baseline: _gone, ...tables } = kept.tables;
  expect(setUp({ ...kept, tables }).settings.unkeptColumns).toBe('');
});
