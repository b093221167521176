/** Headers of two rows that stand again on every printed page. */
import { bring, childrenOf } from '../messy';
import { id, roster } from '../rosters';

const GROUPS = ['身份证号', '爱好', '父亲', '', '姓名', '特长', '班主任'];
const HEADERS = ['', '', '姓名', '务工地点', '', '', ''];

test('the second row of a repeated header is no header of its own: no father becomes a child', () => {
  const children = [
    [id('52212120150314001'), '足球', '王强', '广东省东莞市', '王小明', '', '张老师'],
    [id('52212120150520002'), '画画', '李强', '广东省东莞市', '李芳', '', '张老师'],
  ];
  const result = bring(
    roster(
      '三年级1班',
      children.flatMap((child) => [GROUPS, HEADERS, child]),
    ),
  );
  expect(childrenOf(result.after).map((child) => [child['name'], child['fatherName']])).toEqual([
    ['王小明', '王强'],
    ['李芳', '李强'],
  ]);
  expect(result.preview.counts.blocked).toBe(0);
});

test('a group that is merged on the first page only is the same header on the next', () => {
  const groups = ['班主任', '姓名', '特长', '爱好', '身份证号', '父亲', ''];
  const headers = ['', '', '', '', '', '姓名', '电话'];
  const children = [
    ['张老师', '王小明', '', '足球', id('52212120150314001'), '王强', '13812345678'],
    ['张老师', '李芳', '', '画画', id('52212120150520002'), '李强', '13812345679'],
  ];
  const { after, preview } = bring(
    roster(
      '三年级1班',
      children.flatMap((child) => [groups, headers, child]),
      [{ row: 0, column: 5, rows: 1, columns: 2 }],
    ),
  );
  expect(childrenOf(after).map((child) => [child['name'], child['fatherName']])).toEqual([
    ['王小明', '王强'],
    ['李芳', '李强'],
  ]);
  expect(preview.counts).toEqual({ new: 2, changed: 0, unchanged: 0, blocked: 0 });
});

test('groups over groups stand again on the next page without their merged cells', () => {
  const header = [
    ['', '', '', '', '', '', '家庭成员信息', '', '', '', '', ''],
    ['', '', '', '', '', '', '父亲', '', '', '', '', ''],
    ['家庭电话', '姓名', '性别', '身份证号', '寄宿情况', '特长', '姓名', '电话', '外出时间', '民族', '家庭详细地址', '出生日期'],
  ];
  const child = (name: string, number: string) => ['', name, '男', number, '走读', '一般', '王强', '', '', '汉族', '青山村一组', ''];
  const rows = [
    ['二年级1班留守儿童花名册', ...new Array<string>(11).fill('')],
    ...header,
    child('王小明', id('52212120150314001')),
    ...header,
    child('李芳', id('52212120150520002')),
  ];
  const merges = [1, 2].map((row) => ({ row, column: 6, rows: 1, columns: 3 }));
  expect(childrenOf(bring(roster('名册', rows, merges)).after).map((child) => child['nationality'])).toEqual(['汉族', '汉族']);
});
