/** Rosters about families: the same child twice, twins and namesakes, three guardians, two addresses. */
import type { CellValue } from '../../sheets/model';
import type { SampleChild } from '../children';
import { BY_ID, notes, text, truth, type Expected, type MakeMessy } from './messy-case';

/** The first child is there twice, the second has a twin and a namesake born on the same day. */
export const doublesAndTwins: MakeMessy = (children) => {
  const [first, second, third, ...others] = children;
  if (!first || !second || !third) throw new Error('Three children are needed.');
  const line = (child: SampleChild, name = child.name): CellValue[] => [
    name,
    text(child.row['residentId']),
    child.className,
    text(child.row['guardianName']),
    text(child.row['guardianPhone']),
  ];
  // A twin: born on the same day, with a number of its own. A namesake: the same name and day of birth, another number.
  const cells = (child: SampleChild, name = child.name): Expected['cells'] => ({
    ...truth(child, ...BY_ID, 'class', 'guardianName', 'guardianPhone'),
    name,
  });
  return {
    name: '重名与双胞胎',
    sheets: [
      {
        name: '名单',
        lines: [
          ['姓名', '身份证号', '班级', '监护人', '监护人电话'],
          line(first),
          line(second),
          line(third, second.name),
          line(first),
          ...others.map((child) => line(child)),
        ],
      },
    ],
    children: [
      { name: first.name, cells: cells(first) },
      { name: second.name, cells: cells(second) },
      { name: second.name, cells: cells(third, second.name) },
      { name: first.name, blocked: true, cells: {} },
      ...others.map((child) => ({ name: child.name, cells: cells(child) })),
    ],
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
