/** Headers of two rows that stand again on every printed page. */
import { bring, childrenOf } from './messy';
import { id, roster } from './rosters';

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
