/** Rosters over several sheets and pages: a sheet for each class, hidden parts, the header on every printed page. */
import type { CellValue } from '../../sheets/model';
import { BY_ID, text, truth, type MakeMessy, type MessySheet } from './messy-case';

/** One sheet per class under a title, the class only in the sheet's name; a cover sheet that is no roster. */
export const sheetPerClass: MakeMessy = (children) => {
  const classes = [...new Set(children.map((child) => child.className))];
  const sheets = classes.map((className, number): MessySheet => {
    const own = children.filter((child) => child.className === className);
    return {
      name: className.replace('年级', '').replace(/(\d+)班/u, '（$1）班'),
      lines: [
        ['2026年秋季留守儿童花名册'],
        number % 2 === 0 ? ['姓名', '身份证号', '监护人姓名', '监护人手机号码'] : ['身份证号', '姓 名', '监护人手机号码', '监护人姓名'],
        ...own.map(({ row, name }): CellValue[] => {
          const cells = [name, text(row['residentId']), text(row['guardianName']), text(row['guardianPhone'])];
          return number % 2 === 0 ? cells : [cells[1]!, cells[0]!, cells[3]!, cells[2]!];
        }),
      ],
      merges: [[0, 0, 1, 4]],
    };
  });
  return {
    name: '各班花名册',
    sheets: [{ name: '封面', lines: [['示范小学（虚构）'], ['留守儿童花名册'], ['2026年9月']] }, ...sheets],
    children: classes
      .flatMap((className) => children.filter((child) => child.className === className))
      .map((child) => ({ name: child.name, cells: truth(child, ...BY_ID, 'class', 'guardianName', 'guardianPhone') })),
  };
};

/** Rows that a filter hides and a column that somebody hid: they belong to the roster like all others. */
export const hiddenParts: MakeMessy = (children) => ({
  name: '一年级筛选后',
  sheets: [
    {
      name: '一年级',
      lines: [
        ['姓名', '身份证号', '班级', '家庭详细住址', '留守类型'],
        ...children.map(({ row, name, className }): CellValue[] => [
          name,
          text(row['residentId']),
          className,
          text(row['address']),
          text(row['leftBehindKind']),
        ]),
      ],
      hiddenRows: children.flatMap((_, at) => (at % 3 === 1 ? [at + 1] : [])),
      hiddenColumns: [1],
    },
  ],
  children: children.map((child) => ({ name: child.name, cells: truth(child, ...BY_ID, 'class', 'address', 'leftBehindKind') })),
});

/** Printed pages as somebody copied them out of a text document: header, page number and signature on each. */
export const printedPages: MakeMessy = (children) => {
  const header = ['序号', '儿童姓名', '性别', '身份证', '就读班级', '现监护人', '与被监护人关系'];
  const size = 4;
  const pages = Math.ceil(children.length / size);
  const lines = Array.from({ length: pages }, (_, page): CellValue[][] => [
    ['农村留守儿童信息采集表'],
    header,
    ...children
      .slice(page * size, (page + 1) * size)
      .map(({ row, name, className }, at): CellValue[] => [
        page * size + at + 1,
        name,
        text(row['sex']),
        text(row['residentId']),
        className,
        text(row['guardianName']),
        text(row['guardianRelation']),
      ]),
    ['本页小计', `${Math.min(size, children.length - page * size)}人`],
    ['填表人：示范老师', null, null, '负责人：'],
    [`第 ${page + 1} 页 共 ${pages} 页`],
  ]).flat();
  return {
    name: '信息采集表',
    sheets: [{ name: 'Sheet1', lines }],
    children: children.map((child) => ({ name: child.name, cells: truth(child, ...BY_ID, 'class', 'guardianName', 'guardianRelation') })),
  };
};
