/** What counts as a change of the archive, case by case: each from a first comparison, a change in the sheet, and a second one. */
import { isoOf } from '../../../src/ledger/calendar/day';
import type { Raw } from '../../../src/ledger/model/raw';
import type { LedgerSnapshot } from '../../../src/ledger/model/snapshot';
import { matchColumns } from '../../../src/ledger/tables/match-columns';
import { CHILDREN } from '../../../src/ledger/tables';
import { snapshotOf, tableOf, type Row } from '../build-snapshot';
import { d } from '../calendar/helpers';
import { archive, compare, DAY, FLOWER, recorded, rowsOf, TREE, withChildren } from './archive';

const BEFORE = recorded(archive([FLOWER, TREE]));
/** The changes that a second comparison finds, as `column: old → new`. */
const found = (children: readonly Row[], before: LedgerSnapshot = BEFORE): string[] =>
  compare(withChildren(before, children)).changes.map(
    ({ childId, what, before: old, after }) => `${childId} ${typeof what === 'string' ? what : what.column}: ${old} → ${after}`,
  );

test('the first comparison keeps every row in one append and records nothing', () => {
  const { plans, changes } = compare(archive([FLOWER, TREE]));
  expect(changes).toEqual([]);
  expect(plans.map((plan) => plan.edits.map((edit) => edit.kind))).toEqual([['appendRows']]);
  expect(rowsOf(BEFORE, 'Baseline')[0]).toMatchObject({ childId: 'L1', birthDate: '2016-05-05', guardianPhone: '13900000001' });
  expect(rowsOf(BEFORE, 'Changes')).toEqual([]);
});

test('nothing changed: nothing is written', () => {
  expect(compare(BEFORE)).toMatchObject({ state: 'ready', plans: [], changes: [], findings: [] });
});

test.each<[string, readonly Row[], readonly string[]]>([
  ['a new number', [{ ...FLOWER, guardianPhone: '13900000009' }, TREE], ['L1 guardianPhone: 13900000001 → 13900000009']],
  ['a removed value', [{ ...FLOWER, fatherPhone: '' }, TREE], ['L1 fatherPhone: 13900000002 → ']],
  ['a date', [{ ...FLOWER, joinedOn: d('2026-09-02') }, TREE], ['L1 joinedOn: 2026-09-01 → 2026-09-02']],
  ['a first value', [{ ...FLOWER, homePhone: '0854-5550001' }, TREE], ['L1 homePhone:  → 0854-5550001']],
  ['remarks and the day of verifying are not recorded', [{ ...FLOWER, notes: '新', verifiedOn: DAY }, TREE], []],
  ['the same number typed another way', [{ ...FLOWER, guardianPhone: '１３９ 0000-0001' }, TREE], []],
  ['the same number as a number', [{ ...FLOWER, guardianPhone: 13900000001 }, TREE], []],
  ['the same day as text', [{ ...FLOWER, birthDate: '2016.5.5' }, TREE], []],
  ['the same class in another spelling', [{ ...FLOWER, class: '三（1）班' }, TREE], []],
  [
    'a number destroyed by Excel',
    [{ ...FLOWER, residentId: 522635201605050000 }, TREE],
    ['L1 residentId: 522635201605050028 → 522635201605050000'],
  ],
  ['rows sorted', [TREE, FLOWER], []],
  ['a changed key', [{ ...FLOWER, childId: 'L9' }, TREE], ['L9 childId: L1 → L9']],
  [
    'a changed key together with a changed phone',
    [{ ...FLOWER, childId: 'L9', guardianPhone: '13900000009' }, TREE],
    ['L9 childId: L1 → L9', 'L9 guardianPhone: 13900000001 → 13900000009'],
  ],
  [
    'keys of two rows swapped',
    [
      { ...FLOWER, childId: 'L2' },
      { ...TREE, childId: 'L1' },
    ],
    ['L2 childId: L1 → L2', 'L1 childId: L2 → L1'],
  ],
  [
    'an ID that was a new child’s all along',
    [{ ...FLOWER, residentId: '' }, TREE, { ...TREE, childId: 'L9', name: '张石', residentId: String(FLOWER['residentId']) }],
    ['L1 residentId: 522635201605050028 → '],
  ],
  ['a cleared key', [{ ...FLOWER, childId: '' }, TREE], ['L1 childId: L1 → ']],
  [
    'a child in whose row another was typed',
    [{ ...TREE, childId: 'L1', residentId: '522635201607070025', name: '赵小石' }, TREE],
    [
      'L1 name: 李小花 → 赵小石',
      'L1 residentId: 522635201605050028 → 522635201607070025',
      'L1 birthDate: 2016-05-05 → 2016-06-06',
      'L1 guardianName: 李大山 → 王大水',
    ],
  ],
])('%s', (_what, children, changes) => {
  expect(found(children)).toEqual(changes);
});

test('a value in another spelling brings Baseline up to date without a row', () => {
  const spelled = withChildren(BEFORE, [{ ...FLOWER, guardianPhone: '１３９00000001' }, TREE]);
  const after = recorded(spelled);
  expect(rowsOf(after, 'Changes')).toEqual([]);
  expect(rowsOf(after, 'Baseline')[0]).toMatchObject({ guardianPhone: '１３９00000001' });
  expect(compare(after).plans).toEqual([]);
});

test('a deleted row keeps name and contacts readable, and its row of Baseline', () => {
  const after = recorded(withChildren(BEFORE, [TREE]));
  expect(rowsOf(after, 'Changes')).toEqual([
    expect.objectContaining({ changeId: 'B000001', childId: 'L1', childName: '李小花', column: '（整行删除）', date: DAY }),
  ]);
  expect(rowsOf(after, 'Changes')[0]?.['before']).toMatch(
    /^姓名：李小花；.*父亲联系电话：13900000002；.*监护人姓名：李大山；.*监护人电话：13900000001/,
  );
  expect(rowsOf(after, 'Baseline')).toHaveLength(2);
  expect(rowsOf(after, 'Baseline')[0]).toMatchObject({ childId: 'L1', goneOn: isoOf(DAY) });
  expect(compare(after).changes).toEqual([]);
  const back = recorded(withChildren(after, [TREE, { ...FLOWER, class: '四年级1班' }]));
  expect(rowsOf(back, 'Changes').map((row) => row['column'])).toEqual(['（整行删除）', '（整行恢复）', '班级']);
  expect(rowsOf(back, 'Baseline')[0]?.['goneOn']).toBeUndefined();
});

test('a new child enters Baseline without a row of Changes', () => {
  const third = { ...FLOWER, childId: 'L3', name: '张小云', residentId: '522635201608080020' };
  const after = recorded(withChildren(BEFORE, [FLOWER, TREE, third]));
  expect(rowsOf(after, 'Changes')).toEqual([]);
  expect(rowsOf(after, 'Baseline').map((row) => row['childId'])).toEqual(['L1', 'L2', 'L3']);
});

test('a number used twice: the row that was kept is followed, the other one is named', () => {
  const copy = { ...FLOWER, name: '李小草', residentId: '522635201609090015' };
  for (const children of [
    [FLOWER, copy, TREE],
    [copy, FLOWER, TREE],
  ]) {
    const history = compare(withChildren(BEFORE, children));
    expect(history.changes).toEqual([]);
    expect(history.findings).toEqual([
      expect.objectContaining({ code: 'history.duplicateKey', place: expect.objectContaining({ row: children.indexOf(copy) + 2 }) }),
    ]);
  }
});

test('of two rows that may both be the child the likest is followed', () => {
  const half = { ...FLOWER, residentId: '', guardianPhone: '13900000009' };
  for (const children of [
    [half, FLOWER, TREE],
    [FLOWER, half, TREE],
  ]) {
    const history = compare(withChildren(BEFORE, children));
    expect(history.changes).toEqual([]);
    expect(history.findings.map(({ place }) => place.row)).toEqual([children.indexOf(half) + 2]);
  }
});

test('columns moved and renamed are understood, a removed one is explained and not recorded', () => {
  const table = BEFORE.tables.Children!;
  const turned = { ...table, headers: [...table.headers].reverse(), rows: table.rows.map((row) => [...row].reverse()) };
  expect(compare(withChildren(BEFORE, { ...turned, ...matchColumns(CHILDREN, turned.headers) })).changes).toEqual([]);
  const renamed = tableOf('Children', [FLOWER, TREE], 'zh-CN', { guardianPhone: '监护人联系电话' });
  expect(compare(withChildren(BEFORE, renamed))).toMatchObject({ changes: [], findings: [], plans: [] });
  const removed = tableOf('Children', [FLOWER, TREE], 'zh-CN', { guardianPhone: '不认识' });
  expect(compare(withChildren(BEFORE, removed))).toMatchObject({
    changes: [],
    plans: [],
    findings: [{ code: 'history.missingColumn', parameters: { header: '监护人电话' } }],
  });
});

test('a ledger without Baseline is told so and fails nothing', () => {
  const { Baseline: _gone, ...tables } = BEFORE.tables;
  expect(compare({ ...BEFORE, tables })).toMatchObject({ state: 'notKept', plans: [], findings: [{ code: 'history.notKept' }] });
  expect(compare(snapshotOf({}))).toMatchObject({ state: 'noLedger', plans: [] });
});

test('an English ledger writes English headers', () => {
  const before = recorded(snapshotOf({ Children: [FLOWER], Baseline: [], Changes: [] }, { language: 'en' }));
  const changed = {
    ...before,
    tables: { ...before.tables, Children: tableOf('Children', [{ ...FLOWER, guardianPhone: '13900000009' }], 'en') },
  };
  expect(rowsOf(recorded(changed), 'Changes')).toEqual([expect.objectContaining({ column: "Guardian's phone", after: '13900000009' })]);
});

test.each<[text: string, numbers: readonly Raw[], next: string]>([
  ['an empty table', [], 'B000001'],
  ['the highest stands last', ['B000001', 'B000002'], 'B000003'],
  ['the table was sorted from the latest', ['B000012', 'B000003'], 'B000013'],
  ['numbers of the school itself', ['2026-1', 'b000004', '', 'B5x'], 'B000005'],
])('a new row of Changes gets a number after the highest: %s', (_text, numbers, next) => {
  const Changes = numbers.map((changeId): Row => ({ changeId, date: DAY, childId: 'L1', column: '班级' }));
  const before = recorded(archive([FLOWER], { Changes }));
  const after = recorded(withChildren(before, [{ ...FLOWER, guardianPhone: '13900000009' }]));
  expect(rowsOf(after, 'Changes').at(-1)?.['changeId']).toBe(next);
});

test('changes that ask why wait for their reason, others and first values do not', () => {
  const after = recorded(
    withChildren(BEFORE, [{ ...FLOWER, guardianPhone: '13900000009', homePhone: '0854-5550001', class: '四年级1班' }]),
  );
  expect(rowsOf(after, 'Changes').map((row) => row['column'])).toEqual(['班级', '家庭电话', '监护人电话', '（整行删除）']);
  expect(compare(after).waiting).toBe(2);
});

test.each([
  ['换号码', 0],
  ['', 1],
])('a change by a command that says why (%p) leaves %i to be asked about', (reason, waiting) => {
  const overlay = { cells: new Map([[0, new Map([['guardianPhone', '13900000009']])]]), added: [] };
  expect(compare(BEFORE, { overlay, reason }).waiting).toBe(waiting);
});

test('many changes are written in parts, each of which follows on the one before', () => {
  const children = Array.from({ length: 800 }, (_, at): Row => ({ ...FLOWER, childId: `L${at}`, name: `孩${at}`, residentId: '' }));
  const before = recorded(archive(children));
  const changed = children.map((row) => ({ ...row, guardianPhone: '1', fatherPhone: '2', guardianName: '3', class: '4', sex: '男' }));
  const { plans } = compare(withChildren(before, changed));
  expect(plans.length).toBe(2);
  const after = recorded(withChildren(before, changed));
  expect(rowsOf(after, 'Changes')).toHaveLength(4000);
  expect(rowsOf(after, 'Changes').at(-1)?.['changeId']).toBe('B004000');
  expect(compare(after).plans).toEqual([]);
});
