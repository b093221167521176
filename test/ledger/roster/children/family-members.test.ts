/** 成员1姓名, 成员1关系, 成员1电话: each row says who the member is, and what it says goes to 父亲, 母亲, 监护人 or 备注. */
import type { Raw } from '../../../../src/ledger/model/raw';
import { bring, childrenOf, lostCells } from '../messy';
import { expectMembers, type MemberCase } from './member-cases';
import { id, roster } from '../rosters';

const ONE = id('52212120150314001');

const TWO = ['成员1姓名', '成员1关系', '成员1联系电话', '成员2姓名', '成员2关系', '成员2联系电话'];

const CASES: readonly (readonly [string, MemberCase])[] = [
  [
    'father and mother, each with a phone',
    {
      header: TWO,
      cells: ['王强', '父亲', '13800000001', '周丽', '妈妈', '13800000002'],
      child: { fatherName: '王强', fatherPhone: '13800000001', motherName: '周丽', motherPhone: '13800000002' },
    },
  ],
  [
    'the mother first',
    {
      header: TWO,
      cells: ['周丽', '母亲', '', '王强', '父亲', '13800000001'],
      child: { motherName: '周丽', fatherName: '王强', fatherPhone: '13800000001' },
    },
  ],
  [
    'neither parent: 备注, with a word',
    {
      header: TWO,
      cells: ['王大山', '爷爷', '13800000001', '周丽', '母亲', ''],
      child: { motherName: '周丽', notes: '成员1姓名：王大山；成员1关系：爷爷；成员1联系电话：13800000001' },
      said: ['roster.memberToNotes'],
    },
  ],
  [
    'a stepfather is not the father',
    {
      header: TWO,
      cells: ['刘强', '继父', '', '周丽', '母亲', ''],
      child: { motherName: '周丽', notes: '成员1姓名：刘强；成员1关系：继父' },
      said: ['roster.memberToNotes'],
    },
  ],
  [
    'no relation: nobody knows who it is',
    {
      header: TWO,
      cells: ['王强', '', '13800000001', '', '', ''],
      child: { notes: '成员1姓名：王强；成员1联系电话：13800000001' },
      said: ['roster.memberWithoutRelation'],
    },
  ],
  ['a form with the relations filled in beforehand', { header: TWO, cells: ['', '父亲', '', '', '母亲', ''], child: {} }],
  ['a phone without a name', { header: TWO, cells: ['', '父亲', '13800000001', '', '', ''], child: { fatherPhone: '13800000001' } }],
  [
    'two fathers: the second is kept whole',
    {
      header: TWO,
      cells: ['王强', '父亲', '', '刘强', '父亲', '13800000002'],
      child: { fatherName: '王强', notes: '成员2姓名：刘强；成员2关系：父亲；成员2联系电话：13800000002' },
      said: ['roster.partToNotes'],
    },
  ],
  [
    'the same father twice',
    {
      header: TWO,
      cells: ['王强', '父亲', '', '王 强', '爸爸', '13800000001'],
      child: { fatherName: '王强', fatherPhone: '13800000001' },
    },
  ],
  [
    'a father with a column of his own, the same',
    {
      header: ['父亲姓名', ...TWO],
      cells: ['王强', '王强', '父亲', '13800000001', '', '', ''],
      child: { fatherName: '王强', fatherPhone: '13800000001' },
    },
  ],
  [
    'a father with a column of his own, another: no number of one beside the name of the other',
    {
      header: ['父亲姓名', ...TWO],
      cells: ['王强', '刘强', '父亲', '13800000001', '', '', ''],
      child: { fatherName: '王强', notes: '成员1姓名：刘强；成员1关系：父亲；成员1联系电话：13800000001' },
      said: ['roster.partToNotes'],
    },
  ],
  [
    'a phone with a column of its own, another',
    {
      header: ['父亲电话', ...TWO],
      cells: ['13900000009', '王强', '父亲', '13800000001', '', '', ''],
      child: { fatherName: '王强', fatherPhone: '13900000009', notes: '成员1联系电话：13800000001' },
      said: ['roster.partToNotes'],
    },
  ],
  [
    'what no column takes is kept',
    {
      header: ['成员1姓名', '成员1关系', '成员1身份证件号', '成员1工作单位', '成员1现住址'],
      cells: ['王强', '父亲', id('52212119800101001'), '东莞电子厂', '广东省东莞市'],
      child: {
        fatherName: '王强',
        fatherEmployer: '东莞电子厂',
        notes: `成员1身份证件号：${id('52212119800101001')}；成员1现住址：广东省东莞市`,
      },
    },
  ],
  [
    'headers that follow the name without its number',
    {
      header: ['成员1姓名', '关系', '电话', '成员2姓名', '关系', '电话', '家庭住址'],
      cells: ['王强', '父亲', '13800000001', '周丽', '母亲', '13800000002', '青山村一组'],
      child: {
        ...{ fatherName: '王强', fatherPhone: '13800000001', motherName: '周丽', motherPhone: '13800000002' },
        address: '青山村一组',
      },
    },
  ],
  [
    'one member for each row, without a number',
    {
      header: ['家庭成员姓名', '与学生关系', '联系电话'],
      cells: ['周丽', '母亲', '13800000002'],
      child: { motherName: '周丽', motherPhone: '13800000002' },
    },
  ],
  [
    'a number as the father, a status as the name',
    {
      header: TWO,
      cells: ['已故', '父亲', '', '周丽13800000002', '母亲', ''],
      child: { fatherStatus: '已故', motherName: '周丽', motherPhone: '13800000002' },
      said: ['roster.cellDivided', 'roster.cellDivided'],
    },
  ],
  [
    'a phone that is none',
    {
      header: TWO,
      cells: ['王强', '父亲', '1380000', '', '', ''],
      child: { fatherName: '王强', notes: '成员1联系电话：1380000' },
      said: ['phone.length'],
    },
  ],
];

test.each(CASES)('%s', (_, one) => expectMembers(one));

test('groups above: the names of the members are no second list of children', () => {
  const source = roster(
    '名册',
    [
      ['姓名', '身份证号', '成员1', '', '', '成员2', '', ''],
      ['', '', '姓名', '关系', '电话', '姓名', '关系', '电话'],
      ['王小明', ONE, '王强', '父亲', '13800000001', '周丽', '母亲', '13800000002'],
    ],
    [
      { row: 0, column: 2, rows: 1, columns: 3 },
      { row: 0, column: 5, rows: 1, columns: 3 },
      ...[0, 1].map((column) => ({ row: 0, column, rows: 2, columns: 1 })),
    ],
  );
  const result = bring(source);
  expect(childrenOf(result.after)).toEqual([
    expect.objectContaining({ name: '王小明', fatherName: '王强', motherName: '周丽', motherPhone: '13800000002' }),
  ]);
  expect(lostCells(result, source)).toEqual([]);
});

test('groups typed once: a member of the family ends the group before it and takes no column of the guardian', () => {
  const source = roster('名册', [
    ['班级', '监护人', '', '成员2', '', '', '身份证号', '姓名'],
    ['', '姓名', '电话', '姓名', '与学生关系', '联系电话', '', ''],
    ['一年级1班', '李奶奶', '13800000003', '周丽', '母亲', '13800000002', ONE, '王小明'],
  ]);
  const [child] = childrenOf(bring(source).after);
  expect(child).toMatchObject({ guardianPhone: '13800000003', motherName: '周丽', motherPhone: '13800000002' });
  expect(child).not.toHaveProperty('guardianRelation');
});

test('清空 clears what the relation says; without one there is nothing to clear', () => {
  const make = (...cells: Raw[]) =>
    roster('名册', [
      ['姓名', '身份证号', ...TWO],
      ['王小明', ONE, ...cells],
    ]);
  const { after } = bring(make('王强', '父亲', '13800000001', '', '', ''));
  expect(childrenOf(bring(make('王强', '父亲', '清空', '', '', ''), after).after)[0]).not.toHaveProperty('fatherPhone');
  const unknown = bring(make('王强', '', '清空', '', '', ''), after);
  expect(childrenOf(unknown.after)[0]).toHaveProperty('fatherPhone', '13800000001');
  expect(unknown.plan.findings.map(({ code }) => code)).toContain('roster.nothingToClear');
});

test('a relation column that is left out: the members are read as ever', () => {
  const source = roster('名册', [
    ['姓名', '身份证号', '成员1姓名', '成员1关系'],
    ['王小明', ONE, '王强', '父亲'],
  ]);
  expect(childrenOf(bring(source, undefined, { leftColumns: ['成员1关系'] }).after)[0]).toMatchObject({ notes: '成员1姓名：王强' });
});
