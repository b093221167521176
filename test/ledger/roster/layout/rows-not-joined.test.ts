/** Rows below a child that may be its family, or a child whose name was forgotten: not joined, and said with the way out. */
import type { Raw } from '../../../../src/ledger/model/raw';
import { bring, childrenOf, lostCells } from '../messy';
import { id, roster } from '../rosters';

const [ONE, THREE] = [id('52212120150314001'), id('52212120150601003')];
const HEADER = ['序号', '姓名', '身份证号', '家庭住址', '家庭成员姓名', '关系', '联系电话'];
const FATHER = ['王强', '父亲', '13800000001'];
const MOTHER = ['周丽', '母亲', '13800000002'];
const brought = (...rows: readonly (readonly Raw[])[]) => {
  const source = roster('名册', [HEADER, ...rows]);
  const result = bring(source);
  return { children: childrenOf(result.after), codes: result.plan.findings.map(({ code }) => code), lost: lostCells(result, source) };
};

test.each<[string, readonly (readonly Raw[])[], string]>([
  [
    'no relation in the row below',
    [
      [1, '王小明', ONE, '', ...FATHER],
      ['', '', '', '', '周丽', '', '13800000002'],
    ],
    'roster.rowBelowChild',
  ],
  [
    'a relation that is none',
    [
      [1, '王小明', ONE, '', ...FATHER],
      ['', '', '', '', '周丽', '常联系', '13800000002'],
    ],
    'roster.rowBelowChild',
  ],
  [
    'the child again without relations',
    [
      [1, '王小明', ONE, '', '王强', '', ''],
      [2, '王小明', ONE, '', '周丽', '', ''],
    ],
    'roster.twiceInRoster',
  ],
  [
    'the child again with another address',
    [
      [1, '王小明', ONE, '青山村一组', ...FATHER],
      [2, '王小明', ONE, '绿水村二组', ...MOTHER],
    ],
    'roster.twiceInRoster',
  ],
  [
    'a number of its own in front: a child whose name was forgotten',
    [
      [1, '王小明', ONE, '', ...FATHER],
      [2, '', '', '', '李强', '父亲', '13800000003'],
    ],
    'roster.rowWithoutName',
  ],
  [
    'an ID of its own: a child whose name was forgotten',
    [
      [1, '王小明', ONE, '', ...FATHER],
      ['', '', THREE, '', '李强', '父亲', '13800000003'],
    ],
    'roster.rowWithoutName',
  ],
  [
    'a second father: a child whose name was forgotten',
    [
      [1, '王小明', ONE, '', ...FATHER],
      ['', '', '', '', '李强', '父亲', '13800000003'],
    ],
    'roster.rowBelowChild',
  ],
  [
    'another row between them',
    [
      [1, '王小明', ONE, '', ...FATHER],
      ['合计', '', '1人', '', '', '', ''],
      ['', '', '', '', ...MOTHER],
    ],
    'roster.rowWithoutName',
  ],
])('%s: not joined, and said', (_, rows, code) => {
  const { children, codes, lost } = brought(...rows);
  expect(children).toHaveLength(1);
  expect(children[0]).not.toHaveProperty('motherName');
  expect(codes).toContain(code);
  expect(codes).not.toContain('roster.rowsJoined');
  expect(lost).toEqual([]);
});

test('one blank row among many children: a child whose name was forgotten, not the mother of the one above', () => {
  const number = (at: number): string => id(`5221212015031401${at}`);
  const children = Array.from({ length: 6 }, (_, at): Raw[] => [at + 1, '王小明', number(at), '', '王强', '父亲', '']);
  const { children: found, codes } = brought(...children, ['', '', '', '', ...MOTHER]);
  expect(found.map(({ motherName }) => motherName)).toEqual(new Array(6).fill(undefined));
  expect(codes).toContain('roster.rowBelowChild');
});

test('namesakes below each other are two children', () => {
  const { children } = brought([1, '王小明', ONE, '', ...FATHER], [2, '王小明', THREE, '', ...MOTHER]);
  expect(children.map(({ residentId }) => residentId)).toEqual([ONE, THREE]);
});
