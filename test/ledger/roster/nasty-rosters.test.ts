/** Rosters that once put a cell in a wrong place, or a child into a wrong class, without a word. */
import type { Raw } from '../../../src/ledger/model/raw';
import { bring, childrenOf, lostCells } from './messy';
import { id, roster } from './rosters';

const ONE = id('52212120150314001');
const TWO = id('52212120150520002');
const codes = (result: ReturnType<typeof bring>): string[] => result.plan.findings.map((one) => one.code);

describe('headers in two rows', () => {
  const PARENTS = [
    ['序号', '姓名', '身份证号', '父母情况', '', '', '', '备注'],
    ['', '', '', '姓名', '电话', '姓名', '电话', ''],
    [1, '王小明', ONE, '王强', '13800000001', '周丽', '13800000002', ''],
    [2, '李芳', TWO, '李强', '13800000003', '周丽', '13800000004', ''],
  ];
  test.each([
    ['merged', [{ row: 0, column: 3, rows: 1, columns: 4 }]],
    ['not merged', []],
  ])('a group over two persons, %s: no parent becomes a child', (_, merges) => {
    const source = roster('三年级1班', PARENTS, merges);
    const result = bring(source);
    expect(childrenOf(result.after).map((child) => [child['name'], child['class']])).toEqual([
      ['王小明', '三年级1班'],
      ['李芳', '三年级1班'],
    ]);
    expect(result.preview.counts.blocked).toBe(0);
    expect(lostCells(result, source)).toEqual([]);
  });
  test('groups of which we have no column, and a qualified guardian', () => {
    const source = roster('三年级1班', [
      ['姓名', '身份证号', '外出务工父母情况', '', '', '', '实际监护人', '', ''],
      ['', '', '姓名', '关系', '务工地', '电话', '姓名', '关系', '电话'],
      ['王小明', ONE, '王一', '父亲', '广东省东莞市', '13800000001', '王二', '爷爷', '13800000002'],
    ]);
    const result = bring(source);
    expect(childrenOf(result.after)).toEqual([
      expect.objectContaining({ name: '王小明', guardianName: '王二', guardianRelation: '祖父', guardianPhone: '13800000002' }),
    ]);
    expect(lostCells(result, source)).toEqual([]);
  });
});

describe('which class', () => {
  test.each([
    ['四2', '四年级2班'],
    ['五(3)', '五年级3班'],
    ['二年级', '二年级'],
    ['9.1', undefined],
    ['1', undefined],
    ['Sheet1', undefined],
  ])('a sheet called %s', (name, found) => {
    const [child] = childrenOf(
      bring(
        roster(name, [
          ['姓名', '身份证号'],
          ['王小明', ONE],
        ]),
      ).after,
    );
    expect(child?.['class']).toBe(found);
  });
  test.each([
    ['二年级', '二年级'],
    ['学前班', '学前班'],
    ['二年级留守儿童名册', undefined],
    ['二年级1班、2班留守儿童名册', undefined],
  ])('below the title %s no child has the class of the title before', (title, found) => {
    const result = bring(roster('全校', [['三年级1班'], ['姓名', '身份证号'], ['王小明', ONE], [title, ''], ['李芳', TWO]]));
    expect(childrenOf(result.after).map((child) => child['class'])).toEqual(['三年级1班', found]);
    expect(result.preview.counts.blocked).toBe(0);
  });
  test('the name of the sheet and the title disagree', () => {
    const rows: Raw[][] = [['四年级2班留守儿童'], ['姓名', '身份证号'], ['王小明', ONE]];
    expect(codes(bring(roster('三年级1班', rows)))).toContain('roster.classDiffers');
    expect(codes(bring(roster('四（2）班', rows)))).not.toContain('roster.classDiffers');
    expect(codes(bring(roster('三年级1班', rows), undefined, { className: '五年级1班' }))).not.toContain('roster.classDiffers');
  });
  test('a grade does not replace a class of that grade', () => {
    const known = bring(
      roster('三年级1班', [
        ['姓名', '身份证号'],
        ['王小明', ONE],
      ]),
    ).after;
    const again = (grade: string) =>
      bring(
        roster('x', [
          ['姓名', '身份证号', '年级'],
          ['王小明', ONE, grade],
        ]),
        known,
      );
    expect(again('三年级').plan.edits).toEqual([]);
    expect(childrenOf(again('四年级').after)[0]?.['class']).toBe('四年级');
  });
});

test.each([['填表日期'], ['填报时间'], ['班主任签字'], ['男生'], ['男生：1人'], ['本班人数'], ['总人数']])(
  'no child is called %s',
  (words) => {
    const result = bring(
      roster('三年级1班', [
        ['性别', '姓名', '出生日期'],
        ['男生', '王小明', '2015-3-14'],
        ['', words, '2026-9-1'],
      ]),
    );
    expect(childrenOf(result.after).map((child) => child['name'])).toEqual(['王小明']);
    expect(codes(result)).toContain('roster.skippedRow');
  },
);
