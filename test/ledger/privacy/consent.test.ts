/** Whose consent wants a look: missing, old, or given before the guardian changed. */
import { consentGaps, type ConsentAge } from '../../../src/ledger/privacy/consent';
import type { Raw } from '../../../src/ledger/model/raw';
import { d } from '../calendar/helpers';
import { snapshotOf, type Row } from '../build-snapshot';

const AS_OF = d('2026-11-23');
const child = (consentOn: Raw): Row => ({ childId: 'L1', name: '甲', class: '三年级1班', joinedOn: d('2025-09-01'), consentOn });
const change = (date: string, column: string, childId = 'L1'): Row => ({ changeId: 'B1', date: d(date), childId, column });
const TERM: Row = { termId: '2026-2027-1', startsOn: d('2026-09-01'), endsOn: d('2027-01-20') };

test.each<[text: string, consentOn: Raw, changes: readonly Row[], age: ConsentAge, reason: string | undefined]>([
  ['none', '', [], 'year', 'none'],
  ['what stands there is no date', '已签', [], 'year', 'none'],
  ['asked and not there', '无', [], 'year', 'none'],
  ['this term', d('2026-09-05'), [], 'year', undefined],
  ['typed as text', '2026年9月5日', [], 'year', undefined],
  ['a year ago to the day', AS_OF - 365, [], 'year', undefined],
  ['a day more', AS_OF - 366, [], 'year', 'old'],
  ['before this term', d('2026-08-31'), [], 'term', 'old'],
  ['on its first day', d('2026-09-01'), [], 'term', undefined],
  ['guardian changed since', d('2026-09-05'), [change('2026-10-01', '监护人姓名')], 'year', 'guardianChanged'],
  ['guardian changed since, column by key', d('2026-09-05'), [change('2026-10-01', 'guardianName')], 'year', 'guardianChanged'],
  ['guardian changed on the day of the consent', d('2026-10-01'), [change('2026-10-01', '监护人姓名')], 'year', undefined],
  ['guardian changed before', d('2026-10-05'), [change('2026-10-01', '监护人姓名')], 'year', undefined],
  ['only the phone changed', d('2026-09-05'), [change('2026-10-01', '监护人电话')], 'year', undefined],
  ["another child's guardian", d('2026-09-05'), [change('2026-10-01', '监护人姓名', 'L2')], 'year', undefined],
])('%s', (_text, consentOn, changes, age, reason) => {
  const gaps = consentGaps(snapshotOf({ Children: [child(consentOn)], Changes: changes, Terms: [TERM] }), AS_OF, age);
  expect(gaps.map((gap) => gap.reason)).toEqual(reason === undefined ? [] : [reason]);
  expect(gaps[0]?.row ?? 2).toBe(2);
});

test('children who are not on the list are left out', () => {
  expect(consentGaps(snapshotOf({ Children: [{ ...child(''), leftOn: d('2026-10-01') }] }), AS_OF)).toEqual([]);
  const Pauses = [{ childId: 'L1', startsOn: d('2026-10-01'), endsOn: AS_OF, reason: '离册期间' }];
  const returned = snapshotOf({ Children: [child('')], Pauses });
  expect(consentGaps(returned, AS_OF)).toEqual([]);
  expect(consentGaps(returned, AS_OF + 1)).toHaveLength(1);
});

test.each([
  ['2025-01-15', '2024-01-15', []],
  ['2025-01-15', '2024-01-14', ['old']],
  ['2024-02-29', '2023-03-01', []],
  ['2024-02-29', '2023-02-28', ['old']],
])('a year is a year in leap years too: on %s one of %s', (asOf, consentOn, reasons) => {
  const snapshot = snapshotOf({ Children: [{ ...child(d(consentOn)), joinedOn: d('2020-09-01') }] });
  expect(consentGaps(snapshot, d(asOf)).map((gap) => gap.reason)).toEqual(reasons);
});
