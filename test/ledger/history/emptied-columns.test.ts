/** What is empty as a whole was emptied by accident: nothing is recorded of it, and what was kept is put back. */
import { planRestoreColumn } from '../../../src/ledger/history';
import type { Raw } from '../../../src/ledger/model/raw';
import type { Row } from '../build-snapshot';
import { d } from '../calendar/helpers';
import { applyToSnapshot } from '../support/apply-to-snapshot';
import { archive, compare, DAY, FLOWER, recorded, rowsOf, withChildren } from './archive';

const MANY = Array.from({ length: 12 }, (_, at): Row => ({
  ...FLOWER,
  childId: `L${at + 1}`,
  name: `孩子${at}`,
  residentId: '',
  guardianPhone: `1390000${1000 + at}`,
}));

test('a column that comes back empty is not 12 cleared values', () => {
  const before = recorded(archive(MANY));
  const emptied = MANY.map((row) => ({ ...row, guardianPhone: '' }));
  expect(compare(withChildren(before, emptied))).toMatchObject({
    changes: [],
    plans: [],
    findings: [{ code: 'history.emptiedColumn', parameters: { header: '监护人电话', count: 12 } }],
  });
  expect(compare(withChildren(before, [{ ...MANY[0]!, guardianPhone: '' }, ...MANY.slice(1)])).changes).toHaveLength(1);
  expect(compare(withChildren(before, emptied), { emptiedOnPurpose: ['guardianPhone'] }).changes).toHaveLength(12);
});

test.each<[column: string, cell: Raw]>([
  ['birthDate', d('2016-05-05')],
  ['fatherAwaySince', '2025-02'],
  ['homeVisitsPerYear', 2],
  ['guardianPhone', '139 0000 0001（奶奶）'],
  ['class', '三(1)班'],
  ['fatherPhone', '—'],
])('what is put back is what was there, in its kind: %s %p', (column, cell) => {
  const [one, ...others] = MANY;
  const before = recorded(archive([{ ...one, [column]: cell }, ...others.map((row) => ({ ...row, [column]: '' }))]));
  const emptied = withChildren(before, [{ ...one, [column]: '' }, ...others.map((row) => ({ ...row, [column]: '' }))]);
  const { edits } = planRestoreColumn(emptied, column, DAY);
  expect(rowsOf(applyToSnapshot(emptied, edits), 'Children')).toEqual(rowsOf(before, 'Children'));
  expect(planRestoreColumn(before, column, DAY).edits).toEqual([]);
});

test('an archive without any row is explained, not recorded as deletions', () => {
  const history = compare(withChildren(recorded(archive(MANY)), []));
  expect(history).toMatchObject({ changes: [], plans: [], findings: [{ code: 'history.blankArchive', parameters: { count: 12 } }] });
});
