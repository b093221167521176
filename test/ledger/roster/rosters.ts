/** Rosters as schools bring them, as grids. Names are invented; numbers are right in form only. */
import type { Raw } from '../../../src/ledger/model/raw';
import type { RosterSource } from '../../../src/ledger/roster';
import { checkDigitOf } from '../../../src/ledger/fields/resident-id';

export const id = (seventeen: string): string => seventeen + checkDigitOf(seventeen);

export function roster(name: string, rows: readonly (readonly Raw[])[], merges: RosterSource['merges'] = []): RosterSource {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => [...row, ...new Array<Raw>(width - row.length).fill('')]);
  return { name, firstRow: 1, firstColumn: 0, values, texts: values.map((row) => row.map(String)), merges };
}

/** Title rows, bracketed headers, repeated header, sum, signatures and notes below. */
export const WITH_TITLES = roster('三年级1班', [
  ['青山小学2026年秋季留守儿童花名册'],
  ['学校（盖章）：青山小学', '', '', '', '填报时间：2026年9月10日'],
  ['序号', '学生姓名*', '性 别', '身份证号码', '班级', '联系电话', '家庭住址（详细到组）', '监护人', '与学生关系', '是否住校'],
  [1, '王小明', '男', id('52212120150314001'), '三（1）班', '13812345678/13987654321', '青山村一组', '王大山', '爷爷', '是'],
  [2, '李 芳', '女', ` ${id('52212120150520002')} `, '三(1)班', '１３８１２３４５６７９', '青山村二组', '李二婶', '婶婶', '否'],
  ['序号', '学生姓名*', '性 别', '身份证号码', '班级', '联系电话', '家庭住址（详细到组）', '监护人', '与学生关系', '是否住校'],
  [3, '阿不都.热合曼', '男', id('52212120150601003'), '3.1班', 13812345670, '绿水村', '=SUM(A1)', '外公', '住校'],
  ['合计', '', '', '', '', '', '3人'],
  ['填表人：张老师', '', '', '校长：赵校长'],
  ['注：1.身份证号码请填写18位；2.联系电话填写家长手机。'],
]);

/** Two-row merged header with parents, merged class cells, a title above. */
export const TWO_ROWS = roster(
  'Sheet1',
  [
    ['绿水小学四年级（2）班留守儿童基本情况登记表', '', '', '', '', '', '', '', '', ''],
    ['序号', '姓名', '性别', '出生年月', '父亲', '', '', '母亲', '', '备注'],
    ['', '', '', '', '姓名', '联系电话', '务工地点', '姓名', '联系电话', ''],
    [1, '陈小军', '男', '2014.5.6', '陈建国', '13700001111', '广东省东莞市', '周丽', '——', '母亲已去世'],
    [2, '陈小红', '女', '2014年05月06日', '陈建国', '13700001111', '广东省东莞市', '周丽', '', ''],
    [3, '刘洋', '男', 20140807, '刘强', '1370000222', '浙江', '吴梅', '13700003333', ''],
  ],
  [
    { row: 0, column: 0, rows: 1, columns: 10 },
    { row: 1, column: 4, rows: 1, columns: 3 },
    { row: 1, column: 7, rows: 1, columns: 2 },
    ...[0, 1, 2, 3, 9].map((column) => ({ row: 1, column, rows: 2, columns: 1 })),
  ],
);

/** IDs as numbers, student numbers, grade and class in two columns, dates as serials. */
export const NUMBERS = roster('汇总', [
  ['姓名', '身份证号', '学籍号', '出生日期', '年级', '班', '民族', '留守类型', '爱好'],
  ['赵一', 522121201503140000, `G${id('52212120150314001')}`, 42077, '三年级', 2, '汉', '双亲留守', '足球'],
  ['钱二', 522121201504150000, '', '2015-04-15', 3, '2班', '苗', '父亲外出', '画画'],
  ['孙三', 522121201504150000, '', '', 3, 2, '汉族', '', ''],
  ['周五', id('52212120150909004'), '', '', '四年级', 1, '汉族', '1', '唱歌'],
]);
