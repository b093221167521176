/** Layouts that random rosters have found: headers read too short or too far, and blocks beside each other taken for one. */
import type { Raw } from '../../../../src/ledger/model/raw';
import type { RosterSource } from '../../../../src/ledger/roster';
import { bring, childrenOf, lostCells } from '../messy';
import { id, roster } from '../rosters';

const ONE = id('52212120150314001');
const TWO = id('52212120150520002');

interface Found {
  readonly rows: readonly (readonly Raw[])[];
  readonly merges?: readonly (readonly [row: number, column: number, rows: number, columns: number])[];
  readonly children: readonly Readonly<Record<string, Raw>>[];
}

const FOUND: Readonly<Record<string, Found>> = {
  'a header whose cells are merged downwards ends with them: the mother is no child': {
    rows: [
      ['家庭成员信息', '姓名', '班级', '身份证号'],
      ['母亲', '', '', ''],
      ['姓名', '', '', ''],
      ['谢晓娜', '王小明', '三年级1班', ONE],
    ],
    merges: [1, 2, 3].map((column) => [0, column, 3, 1] as const),
    children: [{ name: '王小明', motherName: '谢晓娜', class: '三年级1班' }],
  },
  'the same without merged cells: three rows of which each tells something': {
    rows: [
      ['姓名', '家庭情况', '身份证号', '民族'],
      ['', '母亲情况', '', ''],
      ['', '姓名', '', ''],
      ['王小明', '谢晓娜', ONE, '汉'],
    ],
    children: [{ name: '王小明', motherName: '谢晓娜', nationality: '汉族' }],
  },
  'a group that changes nothing still makes its row one of groups, not a title': {
    rows: [
      ['资助情况', '学生信息', '', ''],
      ['', '姓名', '民族', '身份证号'],
      ['一般', '王小明', '汉', ONE],
    ],
    children: [{ name: '王小明', notes: '资助情况：一般' }],
  },
  'a merged group ends with its cell, one typed over every column with the last': {
    rows: [
      ['姓名', '身份证号', '父亲', '', '', '母亲', '母亲', ''],
      ['', '', '姓名', '电话', '家庭电话', '姓名', '电话', '特长'],
      ['王小明', ONE, '王强', '13700000001', '13700000003', '周丽', '13700000002', '跑步'],
    ],
    merges: [[0, 2, 1, 2]],
    children: [{ fatherPhone: '13700000001', homePhone: '13700000003', motherPhone: '13700000002', notes: '特长：跑步' }],
  },
  'a header that reaches down is no group of the columns right of it': {
    rows: [
      ['', '', '监护人', '身份证号', '', ''],
      ['姓名', '性别', '姓名', '', '特长', '班级'],
      ['王小明', '男', '王大山', ONE, '跑步', '三年级1班'],
    ],
    children: [{ name: '王小明', guardianName: '王大山', notes: '特长：跑步', class: '三年级1班' }],
  },
  'the header of the next page without its merged cells is the same header': {
    rows: [
      ['', '', '父亲', '', '', ''],
      ['姓名', '家庭住址', '姓名', '务工地', '学籍号码', '家庭电话'],
      ['王小明', '青山村一组', '王强', '广东省东莞市', `G${ONE}`, '13700000001'],
      ['', '', '父亲', '', '', ''],
      ['姓名', '家庭住址', '姓名', '务工地', '学籍号码', '家庭电话'],
      ['李芳', '青山村二组', '李强', '福建省泉州市', `G${TWO}`, ''],
    ],
    merges: [[0, 2, 1, 2]],
    children: [
      { name: '王小明', fatherName: '王强', fatherProvince: '广东省东莞市' },
      { name: '李芳', fatherName: '李强', fatherProvince: '福建省泉州市' },
    ],
  },
  'a group typed over each of its columns stands again on the next page: no child': {
    rows: [
      ['', '', '学生基本信息', '学生基本信息', '学生基本信息'],
      ['父亲姓名', '父亲联系方式', '姓名', '家庭电话', '学籍号'],
      ['王强', '13700000001', '王小明', '', `G${ONE}`],
      ['', '', '学生基本信息', '学生基本信息', '学生基本信息'],
      ['父亲姓名', '父亲联系方式', '姓名', '家庭电话', '学籍号'],
      ['李强', '', '李芳', '', `G${TWO}`],
    ],
    children: [{ name: '王小明' }, { name: '李芳' }],
  },
  'a group typed once stands again on the next page: no child either': {
    rows: [
      ['学生基本信息', '', ''],
      ['姓名', '家庭电话', '学籍号'],
      ['王小明', '', `G${ONE}`],
      ['学生基本信息', '', ''],
      ['姓名', '家庭电话', '学籍号'],
      ['李芳', '', `G${TWO}`],
    ],
    children: [{ name: '王小明' }, { name: '李芳' }],
  },
  'a row of a child is no group of the header below it': {
    rows: [
      ['姓名', '爱好', '身份证号', '班级', '监护人', '', '特长'],
      ['', '', '', '', '姓名', '电话', ''],
      ['王小明', '足球', ONE, '三年级1班', '王大山', '13700000001', '跑步'],
      ['', '', '身份证号', '班级', '监护人', '', ''],
      ['姓名', '爱好', '', '', '姓名', '电话', '特长'],
      ['李芳', '画画', TWO, '三年级1班', '李二婶', '13700000002', '唱歌'],
    ],
    merges: [[0, 4, 1, 2]],
    children: [
      { name: '王小明', guardianPhone: '13700000001' },
      { name: '李芳', guardianPhone: '13700000002' },
    ],
  },
  'a row of a child is no group of the same header, also where its only number is a typed day': {
    rows: [
      ['姓名', '出生日期', '班级', '监护人', ''],
      ['', '', '', '姓名', '与学生关系'],
      ['王小明', '2020-06-15', '三年级1班', '王大山', '祖父'],
      ['姓名', '出生日期', '班级', '监护人', ''],
      ['', '', '', '姓名', '与学生关系'],
      ['李芳', '2020年6月1日', '三年级1班', '李二婶', '祖母'],
    ],
    merges: [
      [0, 3, 1, 2],
      [0, 0, 2, 1],
      [0, 1, 2, 1],
      [0, 2, 2, 1],
    ],
    children: [
      { name: '王小明', guardianRelation: '祖父' },
      { name: '李芳', guardianRelation: '祖母' },
    ],
  },
  'a title that is cut over several cells is no group, neither above the header nor among the children': {
    rows: [
      ['班级：三年级1班', '', '班主任：李老师', '人数：1'],
      ['学生姓名', '身份证号', '监护人姓名', '家庭电话'],
      ['王小明', ONE, '王大山', '13800000001'],
      ['班级：三年级2班', '', '班主任：张老师', '人数：1'],
      ['李芳', TWO, '李二婶', ''],
      ['以下空白', '', '', ''],
      ['填表时间：2026年9月', '', '', ''],
    ],
    children: [
      { name: '王小明', class: '三年级1班', guardianName: '王大山', homePhone: '13800000001' },
      { name: '李芳', class: '三年级2班', guardianName: '李二婶' },
    ],
  },
  'a second list below with mostly unknown columns begins where name and 学籍号 stand': {
    rows: [
      ['三年级1班留守儿童'],
      ['姓名', '身份证号', '性别', '家庭电话', '母亲姓名'],
      ['王小明', ONE, '男', '', '谢晓娜'],
      ['三年级2班留守儿童'],
      ['爱好', '班主任', '学籍号', '姓名', ''],
      ['画画', '张老师', `G${TWO}`, '李芳', ''],
    ],
    children: [
      { name: '王小明', class: '三年级1班' },
      { name: '李芳', class: '三年级2班', studentNumber: `G${TWO}` },
    ],
  },
  'or where name and birth date stand': {
    rows: [
      ['三年级1班留守儿童'],
      ['出生日期', '爱好', '监护人', '姓名'],
      ['2015-3-14', '画画', '王大山', '王小明'],
      ['三年级2班留守儿童'],
      ['班主任', '出生日期', '姓名', '资助情况'],
      ['张老师', '2015-5-20', '李芳', '一般'],
    ],
    children: [
      { name: '王小明', class: '三年级1班' },
      { name: '李芳', class: '三年级2班', notes: '班主任：张老师；资助情况：一般' },
    ],
  },
  'a header of two rows is not given up for a larger one below its child': {
    rows: [
      ['学籍号码', '姓名', '父亲', '', '', '', ''],
      ['', '', '姓名', '', '', '', ''],
      [`G${ONE}`, '王小明', '王强', '', '', '', ''],
      ['学籍号码', '儿童姓名', '父亲情况', '', '民族', '监护人姓名', '家庭电话'],
      ['', '', '姓名', '联系电话', '', '', ''],
      [`G${TWO}`, '李芳', '李强', '13700000001', '汉', '李二婶', ''],
    ],
    children: [
      { name: '王小明', fatherName: '王强' },
      { name: '李芳', fatherName: '李强', fatherPhone: '13700000001' },
    ],
  },
};

test('a row with a number of a child above the header is named as what it may be', () => {
  const { plan } = bring(
    roster('名册', [
      ['王小明', ONE],
      ['姓名', '身份证号'],
      ['李芳', TWO],
    ]),
  );
  expect(plan.findings.map(({ code, severity, place }) => [code, severity, place.row])).toEqual([['roster.rowAboveHeader', 'warning', 1]]);
});

function sourceOf({ rows, merges = [] }: Found): RosterSource {
  return roster(
    '名册',
    rows,
    merges.map(([row, column, down, across]) => ({ row, column, rows: down, columns: across })),
  );
}

test.each(Object.entries(FOUND))('%s', (_, found) => {
  const source = sourceOf(found);
  const result = bring(source);
  expect(childrenOf(result.after)).toEqual(found.children.map((child) => expect.objectContaining(child)));
  expect(result.preview.counts.blocked).toBe(0);
  expect(lostCells(result, source)).toEqual([]);
});
