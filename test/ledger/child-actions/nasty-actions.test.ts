/** Actions on ledgers that are not as they should be: all of an action is written, or nothing and it is said why. */
import { planAction, type ChildAction } from '../../../src/ledger/child-actions';
import type { LedgerSnapshot } from '../../../src/ledger/model/snapshot';
import { isOnList } from '../../../src/ledger/records/child';
import { readLedger } from '../../../src/ledger/records/read-ledger';
import type { Row, Rows } from '../build-snapshot';
import { d } from '../calendar/helpers';
import { archive, DAY, FLOWER, recorded, rowsOf, TREE } from '../history/archive';
import { applyToSnapshot, tableSnapshot } from '../support/apply-to-snapshot';

const NOTE = { reason: '测试', by: '王老师' };
const ledger = (children: readonly Row[] = [FLOWER, TREE], more: Rows = {}): LedgerSnapshot => recorded(archive(children, more));
const leave = (day: string): ChildAction => ({ kind: 'leave', childIds: ['L1'], day: d(day), leaving: 'transfer' });
const on = (kind: 'return' | 'suspend' | 'resume', day: string): ChildAction => ({ kind, childIds: ['L1'], day: d(day) });
const act = (snapshot: LedgerSnapshot, ...actions: readonly ChildAction[]): LedgerSnapshot =>
  actions.reduce((now, action) => applyToSnapshot(now, planAction(now, action, NOTE, DAY).plan.edits), snapshot);
const said = (snapshot: LedgerSnapshot, action: ChildAction): string[] => {
  const { plan, preview, findings } = planAction(snapshot, action, NOTE, DAY);
  if (findings.some(({ severity }) => severity === 'error')) expect([plan.edits, preview]).toEqual([[], []]);
  return findings.map(({ code }) => code);
};
/** The days of 2026 on which the child is on the list. */
const daysOn = (snapshot: LedgerSnapshot): string => {
  const child = readLedger(snapshot, DAY).ledger.children.find(({ id }) => id === 'L1')!;
  return ['09-01', '09-15', '10-01', '10-15', '11-01', '11-15'].filter((day) => isOnList(child, d(`2026-${day}`))).join(' ');
};
function without(key: 'Children' | 'Pauses', column: string): LedgerSnapshot {
  const from = ledger([{ ...FLOWER, enrolStatus: '离册', leftOn: d('2026-10-01') }, TREE]);
  const table = from.tables[key]!;
  const at = table.columns[column]!;
  const cut = <T>(cells: readonly T[]): T[] => cells.filter((_, index) => index !== at);
  return { ...from, tables: { ...from.tables, [key]: tableSnapshot(key, table.sheet, cut(table.headers), table.rows.map(cut)) } };
}

test('leaving and coming back twice: every stay and every absence is kept', () => {
  const twice = act(ledger(), leave('2026-09-10'), on('return', '2026-09-20'), leave('2026-10-10'), on('return', '2026-11-10'));
  expect(rowsOf(twice, 'Pauses')).toHaveLength(2);
  expect(daysOn(twice)).toBe('09-01 10-01 11-15');
  expect(rowsOf(act(twice, leave('2026-11-12')), 'Children')[0]).toMatchObject({ leftOn: d('2026-11-12') });
});

test.each([
  leave('2026-10-05'),
  on('suspend', '2026-10-05'),
  { kind: 'changeClass', childIds: ['L1'], day: d('2026-10-05'), className: '三年级2班' },
])('what lies before the return stays: %j is refused', (action) => {
  const back = act(ledger(), leave('2026-10-01'), on('return', '2026-11-01'));
  expect(said(back, action as ChildAction)).toEqual(['action.beforeReturn']);
  expect(said(back, { ...action, day: d('2026-11-01') } as ChildAction)).toEqual([]);
});

test('leaving on the day of joining, and coming back on the day of leaving', () => {
  const left = act(ledger(), leave('2026-09-01'));
  expect(daysOn(left)).toBe('');
  const back = act(left, on('return', '2026-09-01'));
  expect(rowsOf(back, 'Pauses')).toEqual([]);
  expect(rowsOf(back, 'Children')[0]).not.toHaveProperty('leftOn');
});

test.each(['', '2026-10', '去年'])('marked as left, and %p for its date: the date is asked for', (leftOn) => {
  expect(said(ledger([{ ...FLOWER, enrolStatus: '离册', leftOn }]), on('return', '2026-11-01'))).toEqual(['action.leftWithoutDay']);
});

test.each<['Children' | 'Pauses', string, ChildAction]>([
  ['Pauses', 'reason', on('return', '2026-11-01')],
  ['Pauses', 'startsOn', on('suspend', '2026-11-01')],
  ['Pauses', 'endsOn', on('resume', '2026-11-01')],
  ['Children', 'leftOn', leave('2026-11-01')],
  ['Children', 'enrolStatus', leave('2026-11-01')],
  ['Children', 'class', { kind: 'changeClass', childIds: ['L1'], day: d('2026-11-01'), className: '三年级2班' }],
  ['Children', 'joinedOn', { kind: 'join', day: d('2026-11-01'), values: { name: '张三', class: '三年级1班' } }],
  ['Children', 'fatherPhone', { kind: 'contact', childIds: ['L1'], day: d('2026-11-01'), values: { fatherPhone: '13900000008' } }],
])('%s without its column %s: nothing of the action is written', (key, column, action) => {
  expect(said(without(key, column), action)).toEqual(['action.columnMissing']);
});

test('without the table of pauses a child does not come back as if it had never been away', () => {
  const { Pauses: _gone, ...tables } = without('Pauses', 'childName').tables;
  expect(said({ ...ledger(), tables }, on('return', '2026-11-01'))).toEqual(['action.tableMissing']);
});

test('a number that stands twice: only the first row is changed, and the other one is named', () => {
  const twice = ledger([FLOWER, {}, { ...TREE, childId: 'L1' }]);
  expect(said(twice, leave('2026-11-01'))).toEqual(['action.duplicateKey']);
  expect(rowsOf(act(twice, leave('2026-11-01')), 'Children').map((row) => row['leftOn'])).toEqual([d('2026-11-01'), undefined]);
});

test('a class graduates with a suspended child, blank rows and two open pairings: all of it ends once', () => {
  const pairing = { childId: 'L1', helperName: '王老师', startsOn: d('2026-09-01') };
  const Pairings = [{ ...pairing, pairingId: 'P1', role: '帮扶教师' }, {}, { ...pairing, pairingId: 'P2', role: '代理家长' }];
  const Pauses = [{}, { childId: 'L1', startsOn: d('2026-10-01'), reason: '休学' }];
  const before = ledger([{ ...FLOWER, enrolStatus: '休学' }, {}, TREE], { Pairings, Pauses });
  const done = act(before, { kind: 'leave', childIds: ['L1', 'L2'], day: d('2026-11-01'), leaving: 'graduated' });
  expect(rowsOf(done, 'Children').map(({ enrolStatus, leaveReason }) => [enrolStatus, leaveReason])).toEqual([
    ['离册', '毕业'],
    ['离册', '毕业'],
  ]);
  expect(rowsOf(done, 'Pairings').map(({ endsOn }) => endsOn)).toEqual([d('2026-10-31'), d('2026-10-31')]);
  expect(rowsOf(done, 'Pauses').map(({ endsOn }) => endsOn)).toEqual([d('2026-10-31')]);
});

test('in an English ledger the labels are English, and the absence is understood', () => {
  const zh = ledger();
  const english: LedgerSnapshot = { ...zh, settings: { ...zh.settings, language: 'en' } };
  const back = act(english, leave('2026-10-01'), on('return', '2026-11-01'));
  expect(rowsOf(back, 'Pauses')).toMatchObject([{ reason: 'Off the list' }]);
  expect(daysOn(back)).toBe('09-01 09-15 11-01 11-15');
});
