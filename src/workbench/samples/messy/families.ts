/** Rosters about families: the same child twice, twins and namesakes, three guardians, two addresses. */
import type { CellValue } from '../../sheets/model';
import type { SampleChild } from '../children';
import { residentId } from '../invented-numbers';
import { BY_ID, notes, text, truth, type Expected, type MakeMessy } from './messy-case';

/** Numbers of children that nobody else has. */
const [TWIN, NAMESAKE] = [480, 490];

/** The first child is there twice; the second has a twin and a namesake, both born on the same day, with numbers of their own. */
export const doublesAndTwins: MakeMessy = (children) => {
  const [first, second, ...others] = children;
  if (!first || !second) throw new Error('Two children are needed.');
  const sex = text(second.row['sex']) === '男' ? 'male' : 'female';
  const like = (name: string, order: number): SampleChild => ({
    ...second,
    name,
    row: { ...second.row, name, residentId: residentId(second.birth, sex, order) },
  });
  const lines = [first, second, like(`${second.name}妹`, TWIN), like(second.name, NAMESAKE), ...others];
  const cellsOf = (child: SampleChild): Expected['cells'] => truth(child, ...BY_ID, 'class', 'guardianName', 'guardianPhone');
  const line = (child: SampleChild): CellValue[] => [
    child.name,
    text(child.row['residentId']),
    child.className,
    text(child.row['guardianName']),
    text(child.row['guardianPhone']),
  ];
  return {
    name: '重名与双胞胎',
    sheets: [{ name: '名单', lines: [['姓名', '身份证号', '班级', '监护人', '监护人电话'], ...lines.map(line), line(first)] }],
    children: [...lines.map((child) => ({ name: child.name, cells: cellsOf(child) })), { name: first.name, blocked: true, cells: {} }],
  };
};

/** Three guardians in numbered columns; a registered home in parts beside the home where the child lives. */
export const guardiansAndHomes: MakeMessy = (children) => ({
  name: '监护人与住址',
  sheets: [
    {
      name: '二年级1班',
      lines: [
        ['姓名', '身份证号', '监护人1姓名', '监护人1关系', '监护人2姓名', '监护人3姓名', '户籍所在地', null, null, '现居住地', '村组'],
        [null, null, null, null, null, null, '省', '县', '乡镇', null, null],
        ...children.map(({ row, name }, at): CellValue[] => [
          name,
          text(row['residentId']),
          text(row['guardianName']),
          text(row['guardianRelation']),
          at % 2 === 0 ? '周二婶' : null,
          at % 4 === 0 ? '吴三叔' : null,
          '贵州省',
          '示范县',
          at % 3 === 0 ? '示范镇' : null,
          text(row['address']),
          text(row['village']),
        ]),
      ],
      merges: [[0, 6, 1, 3], ...[0, 1, 2, 3, 4, 5, 9, 10].map((column) => [0, column, 2, 1] as const)],
    },
  ],
  children: children.map((child, at) => ({
    name: child.name,
    cells: {
      ...truth(child, ...BY_ID, 'guardianName', 'guardianRelation', 'address', 'village'),
      class: '二年级1班',
      registeredPlace: `贵州省示范县${at % 3 === 0 ? '示范镇' : ''}`,
      ...notes(['监护人2姓名', at % 2 === 0 ? '周二婶' : ''], ['监护人3姓名', at % 4 === 0 ? '吴三叔' : '']),
    },
  })),
});
