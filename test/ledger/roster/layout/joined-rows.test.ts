/** One child over several rows, a member of its family in each: joined where it is certain. */
import { dayOf } from '../../../../src/ledger/calendar/day';
import type { Raw } from '../../../../src/ledger/model/raw';
import type { RosterSource } from '../../../../src/ledger/roster';
import { bring, childrenOf, lostCells } from '../messy';
import { id, roster } from '../rosters';

const [ONE, TWO] = [id('52212120150314001'), id('52212120150520002')];
const HEADER = ['序号', '姓名', '身份证号', '家庭住址', '家庭成员姓名', '关系', '联系电话'];
const FATHER = ['王强', '父亲', '13800000001'];
const MOTHER = ['周丽', '母亲', '13800000002'];
const PARENTS = { fatherName: '王强', fatherPhone: '13800000001', motherName: '周丽', motherPhone: '13800000002' };
const FIRST = { name: '王小明', residentId: ONE, sex: '男', birthDate: dayOf(2015, 3, 14) };
const OTHER = { name: '李芳', residentId: TWO, sex: '女', birthDate: dayOf(2015, 5, 20) };
const merged = (row: number, column: number, rows: number) => ({ row, column, rows, columns: 1 });
const brought = (source: RosterSource) => {
  const result = bring(source);
  return { result, children: childrenOf(result.after), codes: result.plan.findings.map(({ code }) => code) };
};

interface Case {
  readonly header?: readonly Raw[];
  readonly rows: readonly (readonly Raw[])[];
  readonly merges?: RosterSource['merges'];
  readonly child: Readonly<Record<string, Raw>>;
}

const JOINED: readonly (readonly [string, Case])[] = [
  [
    'the child only in the first row',
    {
      rows: [
        [1, '王小明', ONE, '青山村一组', ...FATHER],
        ['', '', '', '', ...MOTHER],
      ],
      child: { ...PARENTS, address: '青山村一组' },
    },
  ],
  [
    'the cells of the child merged over its family',
    {
      rows: [
        [1, '王小明', ONE, '青山村一组', ...FATHER],
        ['', '', '', '', ...MOTHER],
      ],
      merges: [0, 1, 2, 3].map((column) => merged(1, column, 2)),
      child: { ...PARENTS, address: '青山村一组' },
    },
  ],
  [
    'the child again in each row, with its number, counted again',
    {
      rows: [
        [1, '王小明', ONE, '青山村一组', ...FATHER],
        [2, '王小明', ONE, '', ...MOTHER],
      ],
      child: { ...PARENTS, address: '青山村一组' },
    },
  ],
  [
    'three rows, the grandmother among them',
    {
      rows: [
        [1, '王小明', ONE, '', ...MOTHER],
        ['', '', '', '', '李奶奶', '奶奶', ''],
        ['', '', '', '', ...FATHER],
      ],
      child: { ...PARENTS, notes: '家庭成员姓名：李奶奶；关系：奶奶' },
    },
  ],
  [
    'parents under 家长姓名 and 联系电话, which nobody has to be asked about then',
    {
      header: ['姓名', '身份证号', '家长姓名', '与学生关系', '联系电话'],
      rows: [
        ['王小明', ONE, ...FATHER],
        ['', '', ...MOTHER],
      ],
      child: PARENTS,
    },
  ],
  [
    'the relation in front of the name',
    {
      header: ['姓名', '身份证号', '与学生关系', '家长姓名', '电话'],
      rows: [
        ['王小明', ONE, '父亲', '王强', '13800000001'],
        ['', '', '母亲', '周丽', '13800000002'],
      ],
      child: PARENTS,
    },
  ],
  [
    'guardians: the first is the guardian, each parent a parent',
    {
      header: ['姓名', '身份证号', '监护人姓名', '与儿童关系', '监护人电话'],
      rows: [
        ['王小明', ONE, '李奶奶', '奶奶', '13800000003'],
        ['王小明', ONE, ...FATHER],
        ['王小明', ONE, ...MOTHER],
      ],
      child: { ...PARENTS, guardianName: '李奶奶', guardianRelation: '祖母', guardianPhone: '13800000003' },
    },
  ],
  [
    'groups above',
    {
      header: ['姓名', '身份证号', '家庭主要成员', '', ''],
      rows: [
        ['', '', '姓名', '关系', '电话'],
        ['王小明', ONE, ...FATHER],
        ['', '', ...MOTHER],
      ],
      merges: [merged(0, 0, 2), merged(0, 1, 2), { row: 0, column: 2, rows: 1, columns: 3 }],
      child: PARENTS,
    },
  ],
];

test.each(JOINED)('%s: one child', (_, { header = HEADER, rows, merges = [], child }) => {
  const last = header.length - 3;
  const next = [...header.map((_cell, at): Raw => (header[at] === '姓名' ? '李芳' : header[at] === '身份证号' ? TWO : ''))];
  next[last] = header[last] === '与学生关系' && last === 2 ? '父亲' : '李强';
  next[last + 1] = next[last] === '李强' ? '父亲' : '李强';
  const source = roster('名册', [header, ...rows, next], merges);
  const { result, children, codes } = brought(source);
  const guardian = header.includes('监护人姓名') ? { guardianName: '李强', guardianRelation: '父亲' } : {};
  expect(children).toEqual([
    { ...FIRST, ...child },
    { ...OTHER, fatherName: '李强', ...guardian },
  ]);
  expect(codes).toContain('roster.rowsJoined');
  expect(result.preview.counts).toMatchObject({ new: 2, blocked: 0 });
  expect(result.preview.rows[0]!.lastRow).toBeGreaterThan(result.preview.rows[0]!.sourceRow);
  expect(result.preview.ambiguousHeaders).toEqual([]);
  expect(lostCells(result, source)).toEqual([]);
  expect(bring(source, result.after).plan.edits).toEqual([]);
});
