/** What an import may and may not do to a ledger that is in use: swapped parents, older rosters, several sheets, results. */
import { dayOf } from '../../../src/ledger/calendar/day';
import type { Raw } from '../../../src/ledger/model/raw';
import { cellOf, type LedgerSnapshot } from '../../../src/ledger/model/snapshot';
import type { ImportChange, ImportResult } from '../../../src/ledger/roster';
import { applyToSnapshot } from '../support/apply-to-snapshot';
import { bring, childrenOf, TODAY } from './messy';
import { id, roster } from './rosters';

const ONE = id('52212120150314001');
const TWO = id('52212120150520002');
const HEADER = ['姓名', '身份证号', '班级', '监护人', '监护人电话', '父亲', '父亲电话', '母亲', '母亲电话', '备注'];
const row = (cells: Partial<Record<string, Raw>>): Raw[] => HEADER.map((header) => cells[header] ?? '');
const BASE = { 姓名: '王小明', 身份证号: ONE, 班级: '三年级1班', 监护人: '王大山', 监护人电话: '13812345678' };
const PARENTS = { 父亲: '王强', 父亲电话: '13700000001', 母亲: '周丽', 母亲电话: '13700000002' };
const IN_USE = bring(roster('名册', [HEADER, row({ ...BASE, ...PARENTS, 备注: '爱画画' })])).after;

const again = (cells: Partial<Record<string, Raw>>, ledger: LedgerSnapshot = IN_USE) =>
  bring(roster('名册', [HEADER, row({ 姓名: '王小明', 身份证号: ONE, ...cells })]), ledger);
const changes = (result: ImportResult): ImportChange[] => result.preview.rows.flatMap((one) => [...one.changes]);
const codes = (result: ImportResult): string[] => result.plan.findings.filter((one) => one.severity !== 'hint').map((one) => one.code);

describe('swapped parents', () => {
  test('father and mother the other way round: said, and neither is written', () => {
    const result = again({ 父亲: '周丽', 父亲电话: '13700000002', 母亲: '王强', 母亲电话: '13700000001', 监护人电话: '13900000000' });
    expect(codes(result)).toEqual(['roster.parentsSwapped']);
    expect(changes(result).map((change) => change.column)).toEqual(['guardianPhone']);
  });
  test('another father is no swap', () =>
    expect(changes(again({ 父亲: '王刚', 母亲: '周丽' })).map((one) => one.column)).toEqual(['fatherName']));
  test('nearly all children called after their mothers: the columns may have been swapped', () => {
    const rows = Array.from({ length: 8 }, (_, at) => [`王${'一二三四五六七八'[at]}`, id(`5221212015031400${at}`), '周丽', '王强']);
    const swapped = bring(roster('名册', [['姓名', '身份证号', '父亲', '母亲'], ...rows]));
    expect(codes(swapped)).toContain('roster.parentColumnsSwapped');
    const right = bring(roster('名册', [['姓名', '身份证号', '母亲', '父亲'], ...rows]));
    expect(codes(right)).not.toContain('roster.parentColumnsSwapped');
  });
});

test('guardians in numbered columns: the first is ours, whatever the order; the others are kept', () => {
  const header = ['姓名', '身份证号', '监护人2姓名', '监护人1姓名', '第三监护人姓名', '监护人1电话'];
  const result = bring(roster('名册', [header, ['王小明', ONE, '李二', '王一', '赵三', '13812345678']]));
  expect(childrenOf(result.after)[0]).toMatchObject({
    guardianName: '王一',
    guardianPhone: '13812345678',
    notes: '监护人2姓名：李二；第三监护人姓名：赵三',
  });
});

describe('a roster that is older than the ledger', () => {
  const children = IN_USE.tables.Children!;
  const edited = applyToSnapshot(IN_USE, [
    {
      kind: 'setCells',
      sheet: children.sheet,
      cells: [{ row: 2, column: children.columns['guardianPhone']!, before: '13812345678', after: '13900000000' }],
    },
    {
      kind: 'appendRows',
      table: 'Changes',
      columns: ['日期', '档案编号', '栏目', '原值', '新值'],
      rows: [[dayOf(2026, 11, 20), 'L2026-0001', '监护人电话', '13812345678', '13900000000']],
    },
  ]);
  test('the preview shows the cell, and that the ledger has only just left that value', () =>
    expect(changes(again({ 监护人电话: '138 1234 5678' }, edited))).toEqual([
      { column: 'guardianPhone', from: '13900000000', to: '13812345678', changedAwayOn: dayOf(2026, 11, 20) },
    ]));
  test('another value is simply a change', () =>
    expect(changes(again({ 监护人电话: '13700009999' }, edited))[0]).not.toHaveProperty('changedAwayOn'));
});

describe('what is hidden', () => {
  test('is imported and said', () => {
    const source = {
      ...roster('名册', [
        ['姓名', '身份证号'],
        ['王小明', ONE],
        ['李芳', TWO],
      ]),
      hidden: { rows: [1], columns: [1] },
      isHidden: true,
    };
    const result = bring(source);
    expect(childrenOf(result.after)).toHaveLength(2);
    expect(result.plan.findings.map((one) => [one.code, one.parameters?.['names']])).toEqual([
      ['roster.hiddenSheet', undefined],
      ['roster.hiddenRows', '2'],
      ['roster.hiddenColumns', 'B'],
    ]);
  });
});

describe('numbers and days as they are shown', () => {
  test('free text and remarks take what a number cell shows', () => {
    const rows: Raw[][] = [
      ['姓名', '身份证号', '宿舍', '入学日期'],
      ['王小明', ONE, 301, 45901],
    ];
    const source = {
      ...roster('名册', rows),
      texts: [...rows.slice(0, 1), ['王小明', ONE, '0301', '2025-09-01']].map((one) => one.map(String)),
    };
    expect(childrenOf(bring(source).after)[0]).toMatchObject({ dormitory: '0301', notes: '入学日期：2025-09-01' });
  });
  test('a column too narrow for its number shows signs, which are no content', () => {
    const rows: Raw[][] = [
      ['姓名', '身份证号', '宿舍'],
      ['王小明', ONE, 301],
    ];
    const source = {
      ...roster('名册', rows),
      texts: [
        ['姓名', '身份证号', '宿舍'],
        ['王小明', ONE, '###'],
      ],
    };
    expect(childrenOf(bring(source).after)[0]).toMatchObject({ dormitory: '301' });
  });
});

test('a grade that contradicts the class is said and kept', () => {
  const result = bring(
    roster('名册', [
      ['姓名', '身份证号', '年级', '班级'],
      ['王小明', ONE, '四年级', '三年级1班'],
    ]),
  );
  expect(codes(result)).toEqual(['roster.gradeDiffers']);
  expect(childrenOf(result.after)[0]).toMatchObject({ class: '三年级1班', notes: '年级：四年级' });
});

test.each([
  ['三年级1班花名册', '三年级1班'],
  ['三年级1班、2班花名册', ''],
  ['三年级1、2班花名册', ''],
  ['三年级1班和四年级1班', ''],
  ['三年级（2）班（三年级2班）', '三年级2班'],
  ['年级 三年级 班级 1班', '三年级1班'],
  ['年级：三年级 班级：1班 班主任：李老师', '三年级1班'],
])('a title %s names %s', (title, className) =>
  expect(childrenOf(bring(roster('Sheet1', [[title], ['姓名', '身份证号'], ['王小明', ONE]])).after)[0]?.['class'] ?? '').toBe(className),
);

test('a child that is in the roster but blocked is not called missing', () => {
  const result = bring(
    roster('名册', [
      ['姓名', '身份证号', '班级'],
      ['王小明', '', '三年级1班'],
    ]),
    IN_USE,
  );
  expect(result.preview.missing).toEqual([]);
  const other = bring(
    roster('名册', [
      ['姓名', '身份证号', '班级'],
      ['李芳', TWO, '三年级1班'],
    ]),
    IN_USE,
  );
  expect(other.preview.missing.map((one) => one.name)).toEqual(['王小明']);
});

test('the ledger row of a known child can be shown', () => {
  const result = again({ 监护人电话: '13900000000' });
  expect(result.preview.rows[0]?.ledgerRow).toBe(2);
  expect(cellOf(IN_USE.tables.Children!, 0, 'name')).toBe('王小明');
  expect(result.preview.ledgerSheet).toBe('档案台账');
});

test('text that begins like a formula stays text, also behind an invisible sign', () => {
  const result = bring(
    roster('名册', [
      ['姓名', '身份证号', '家庭住址', '村组'],
      ['王小明', ONE, '=HYPERLINK("x")', '\u200B@SUM(1)'],
    ]),
  );
  expect(childrenOf(result.after)[0]).toMatchObject({ address: '=HYPERLINK("x")', village: '@SUM(1)' });
  expect(result.plan.edits).toHaveLength(1);
  expect(JSON.stringify(result.plan.edits)).not.toContain('formula');
});

test('today is written as the day of joining', () => expect(cellOf(IN_USE.tables.Children!, 0, 'joinedOn')).toBe(TODAY));
