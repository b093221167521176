/** What holds for a comparison of the archive whatever stands in its cells. */
import type { Raw } from '../../../src/ledger/model/raw';
import type { Row } from '../build-snapshot';
import { applyToSnapshot } from '../support/apply-to-snapshot';
import { archive, compare, recorded, rowsOf, withChildren } from './archive';
import fc from '../../support/property';

describe('whatever happens to the cells', () => {
  const columns = [
    'name',
    'residentId',
    'birthDate',
    'class',
    'guardianPhone',
    'fatherStatus',
    'fatherAwaySince',
    'homeVisitsPerYear',
    'joinedOn',
  ];
  const cell: fc.Arbitrary<Raw> = fc.oneof(
    fc.constantFrom<Raw>('', '无', '—', '三(2)班', '13900000001', '=1+1', "'x", '2025-02', true),
    fc.string({ maxLength: 6 }),
    fc.integer({ min: 1, max: 50_000 }),
  );
  const child = fc.record(
    Object.fromEntries(
      [...columns, 'childId'].map((key) => [key, key === 'childId' ? fc.constantFrom<Raw>('', 'L1', 'L2', 'L3', 4) : cell]),
    ),
  );
  const children = fc.array(child, { maxLength: 5 });

  test('recording twice records once, and no changed value is without a row', () => {
    fc.assert(
      fc.property(children, children, (first, second) => {
        const before = recorded(archive(first as Row[]));
        const changed = withChildren(before, second as Row[]);
        const history = compare(changed);
        const after = history.plans.reduce((now, plan) => applyToSnapshot(now, plan.edits), changed);
        expect(compare(after)).toMatchObject({ plans: [], changes: [] });
        expect(rowsOf(after, 'Changes')).toHaveLength(rowsOf(before, 'Changes').length + history.changes.length);
        expect(rowsOf(after, 'Baseline').length).toBeGreaterThanOrEqual(rowsOf(before, 'Baseline').length);
      }),
      { numRuns: 300 },
    );
  });
});
