/** A child that left and came back: the summary's formulas leave it out on every day of its absence, as the rules do. */
import { d } from '../calendar/helpers';
import { snapshotOf, type Row } from '../build-snapshot';
import { ASOF, calculated, expected } from './summary-rows';
import fc from '../../support/property';

const child = (childId: string): Row => ({
  childId,
  name: '甲',
  joinedOn: d('2026-09-01'),
  homeVisitsPerYear: 1,
  archivedOn: d('2026-09-01'),
});
const absence = (childId: string, startsOn: number | '', endsOn: number | '', reason = '离册期间'): Row => ({
  childId,
  childName: '甲',
  startsOn,
  endsOn,
  reason,
});
/** The absence, and whether the child is on the list on the as-of day. */
const CASES: [string, Row[], boolean][] = [
  ['its last day', [absence('L1', ASOF - 5, ASOF)], false],
  ['the day of the return', [{}, absence('L1', ASOF - 5, ASOF - 1)], true],
  ['its first day, with a time of day', [absence('L1', ASOF + 0.5, ASOF + 4)], false],
  ['the day before it', [absence('L1', ASOF + 1, ASOF + 4)], true],
  ['one without an end', [absence('L1', ASOF - 5, '')], false],
  ['no absence, but a pause', [absence('L1', ASOF - 5, ASOF, '休学')], true],
  ['in the other language, in another case', [absence('L1', ASOF - 5, ASOF, 'off the LIST')], false],
  ['twice away, on a day of the second', [absence('L1', ASOF - 9, ASOF - 7), {}, absence('L1', ASOF - 5, ASOF + 0.4)], false],
  ['twice away, on a day between', [absence('L1', ASOF - 9, ASOF - 7), absence('L1', ASOF + 1, ASOF + 2)], true],
  ['two rows of the same days', [absence('L1', ASOF - 9, ASOF), absence('L1', ASOF - 9, ASOF)], false],
  ['the wrong way round', [absence('L1', ASOF + 1, ASOF - 1)], true],
  ['without a first day', [absence('L1', '', ASOF + 3)], true],
  ["another child's", [absence('L2', ASOF - 5, ASOF + 3)], true],
  ["nobody's", [absence('', ASOF - 5, ASOF + 3)], true],
];

test.each(CASES)('%s', (_name, Pauses, isOn) => {
  const snapshot = snapshotOf({ Children: [{}, child('L1')], Pairings: [], Pauses });
  expect(calculated(snapshot)).toEqual(expected(snapshot));
  expect(calculated(snapshot)[0]?.[2]).toBe(isOn ? 1 : 0);
});

test('on random ledgers', () => {
  const day = fc.option(
    fc.integer({ min: ASOF - 9, max: ASOF + 9 }).map((one) => one + (one % 2) / 2),
    { nil: '' as const },
  );
  const pause = fc
    .tuple(fc.constantFrom('L1', 'L2', ''), day, day, fc.constantFrom('离册期间', '休学', ''))
    .map((parts) => absence(...parts));
  fc.assert(
    fc.property(fc.array(pause, { maxLength: 8 }), (Pauses) => {
      const snapshot = snapshotOf({ Children: [child('L1'), child('L2'), child('L3')], Pairings: [], Pauses });
      expect(calculated(snapshot)).toEqual(expected(snapshot));
    }),
    { numRuns: 40 },
  );
});

test.each([['childId'], ['startsOn'], ['endsOn'], ['reason']])('a table of pauses that has lost its column %s', (lost) => {
  const snapshot = snapshotOf({ Children: [child('L1')], Pairings: [], Pauses: [absence('L1', ASOF - 5, ASOF - 1)] });
  const Pauses = snapshot.tables.Pauses!;
  const { [lost]: _gone, ...columns } = Pauses.columns;
  const without = { ...snapshot, tables: { ...snapshot.tables, Pauses: { ...Pauses, columns } } };
  expect(calculated(without)).toEqual(expected(without));
});

test('a ledger without the table of pauses', () => {
  const snapshot = snapshotOf({ Children: [child('L1')], Pairings: [] });
  expect(snapshot.tables.Pauses).toBeUndefined();
  expect(calculated(snapshot)).toEqual(expected(snapshot));
});
