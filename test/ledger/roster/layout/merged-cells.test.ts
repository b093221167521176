/** Merged cells among the children of a roster: down they are the value of each, across they stay in their own column. */
import { child } from '../brought';
import { bring } from '../messy';
import { id, roster } from '../rosters';

describe('merged cells among the children', () => {
  const merged = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
  test('a class that is merged over its children is the class of each', () => {
    const source = roster(
      'x',
      [
        ['班级', '姓名', '身份证号'],
        ['三年级1班', '王小明', id('52212120150314001')],
        ['', '李芳', id('52212120150520002')],
      ],
      [merged(1, 0, 2, 1)],
    );
    expect(child(bring(source).after, '李芳', 'class')).toEqual(['三年级1班']);
  });
  test('an address that is merged across two columns stays in its own', () => {
    const source = roster(
      'x',
      [
        ['姓名', '身份证号', '家庭住址', '户籍所在地'],
        ['王小明', id('52212120150314001'), '青山村一组', ''],
      ],
      [merged(1, 2, 1, 2)],
    );
    expect(child(bring(source).after, '王小明', 'address', 'registeredPlace')).toEqual(['青山村一组', '']);
  });
  test('a group header that is merged over its columns does not reach beyond them', () => {
    const source = roster(
      'x',
      [
        ['姓名', '身份证号', '父亲', '', '', ''],
        ['', '', '姓名', '电话', '民族', '电话'],
      ],
      [merged(0, 2, 1, 2)],
    );
    const rows = { ...source, values: [...source.values, ['王小明', id('52212120150314001'), '王强', '13812345678', '苗', '13987654321']] };
    expect(child(bring(rows).after, '王小明', 'fatherName', 'fatherPhone', 'nationality', 'homePhone')).toEqual([
      '王强',
      '13812345678',
      '苗族',
      '13987654321',
    ]);
  });
});
