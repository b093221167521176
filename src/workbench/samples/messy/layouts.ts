/** Rosters that are laid out for the eye: merged classes with sums, blocks side by side and below, groups over three rows. */
import type { CellValue } from '../../sheets/model';
import type { SampleChild } from '../children';
import { BY_ID, notes, text, truth, type Expected, type MakeMessy } from './messy-case';

function byClass(children: readonly SampleChild[]): (readonly [className: string, children: readonly SampleChild[]])[] {
  const names = [...new Set(children.map((child) => child.className))];
  return names.map((name) => [name, children.filter((child) => child.className === name)]);
}

/** All classes on one sheet: the class is merged beside its children, a sum follows each, the total comes last. */
export const mergedClasses: MakeMessy = (children) => {
  const lines: CellValue[][] = [
    ['示范小学（虚构）留守儿童汇总表'],
    ['年级', '班级', '姓名', '性别', '身份证号', '监护人', '监护人联系电话', '是否重点'],
  ];
  const merges: [number, number, number, number][] = [[0, 0, 1, 8]];
  for (const [className, own] of byClass(children)) {
    merges.push([lines.length, 0, own.length, 1], [lines.length, 1, own.length, 1]);
    const [grade = '', number = ''] = className.split(/(?<=年级)/u);
    own.forEach(({ row }, at) =>
      lines.push([
        at === 0 ? grade : null,
        at === 0 ? number : null,
        text(row['name']),
        text(row['sex']),
        text(row['residentId']),
        text(row['guardianName']),
        Number(row['guardianPhone']),
        text(row['keyTarget']),
      ]),
    );
    lines.push([`${className}合计`, null, `${own.length}人`, null, null, null, null, own.length]);
  }
  lines.push(['总计', null, `${children.length}人`]);
  return {
    name: '全校汇总表',
    sheets: [{ name: '汇总', lines, merges }],
    children: byClass(children)
      .flatMap(([, own]) => own)
      .map((child) => ({
        name: child.name,
        cells: truth(child, ...BY_ID, 'class', 'guardianName', 'guardianPhone', 'keyTarget'),
      })),
  };
};

/** Two classes side by side under titles of their own, and a third below with other columns. */
export const blocksEverywhere: MakeMessy = (children) => {
  const [left, right, below] = byClass(children);
  if (!left || !right || !below) throw new Error('Three classes are needed.');
  const header = ['序号', '姓名', '身份证号', '家庭电话'];
  const cellsOf = (child: SampleChild | undefined, at: number): CellValue[] =>
    child ? [at + 1, child.name, text(child.row['residentId']), text(child.row['homePhone']) || null] : [null, null, null, null];
  const longest = Math.max(left[1].length, right[1].length);
  const expect = (child: SampleChild, className: string): Expected => ({
    name: child.name,
    cells: { ...truth(child, ...BY_ID, 'homePhone'), class: className },
  });
  return {
    name: '打印版花名册',
    sheets: [
      {
        name: '打印',
        lines: [
          [`${left[0]}留守儿童`, null, null, null, null, `${right[0]}留守儿童`],
          [...header, null, ...header],
          ...Array.from({ length: longest }, (_, at) => [...cellsOf(left[1][at], at), null, ...cellsOf(right[1][at], at)]),
          [],
          [`${below[0]}留守儿童（另附）`],
          ['姓名', '性别', '公民身份号码', '母亲姓名', '爱好'],
          ...below[1].map(({ row, name }): CellValue[] => [
            name,
            text(row['sex']),
            text(row['residentId']),
            text(row['motherName']),
            '画画',
          ]),
        ],
        merges: [
          [0, 0, 1, 4],
          [0, 5, 1, 4],
        ],
      },
    ],
    children: [
      ...left[1].map((child) => expect(child, left[0])),
      ...right[1].map((child) => expect(child, right[0])),
      ...below[1].map((child) => ({
        name: child.name,
        cells: { ...truth(child, ...BY_ID, 'motherName'), class: below[0], ...notes(['爱好', '画画']) },
      })),
    ],
  };
};

/** Three rows of header, and none of the groups is merged. */
export const threeRowHeader: MakeMessy = (children) => ({
  name: '四年级1班家庭情况登记',
  sheets: [
    {
      name: '登记表',
      lines: [
        ['四年级1班家庭情况登记表'],
        ['学生信息', null, null, '家庭成员信息', null, null, null, null, null, null, '其他'],
        [null, null, null, '父亲', null, null, '母亲', null, '监护人', null, null],
        ['姓名', '性别', '身份证号', '姓名', '联系方式', '务工地', '姓名', '联系方式', '姓名', '关系', '备注'],
        ...children.map(({ row, name }, at): CellValue[] => [
          name,
          text(row['sex']),
          text(row['residentId']),
          text(row['fatherName']),
          text(row['fatherPhone']),
          text(row['fatherProvince']),
          text(row['motherName']),
          text(row['motherPhone']),
          text(row['guardianName']),
          text(row['guardianRelation']),
          at % 3 === 0 ? '=父母离异' : null,
        ]),
      ],
    },
  ],
  children: children.map((child, at) => ({
    name: child.name,
    cells: {
      ...truth(
        child,
        ...BY_ID,
        'fatherName',
        'fatherPhone',
        'fatherProvince',
        'motherName',
        'motherPhone',
        'guardianName',
        'guardianRelation',
      ),
      class: '四年级1班',
      ...(at % 3 === 0 ? { notes: '=父母离异' } : {}),
    },
  })),
});

/** Begins at C5; somebody has written instructions in a column beside the table. */
export const besideNotes: MakeMessy = (children) => ({
  name: '三年级2班摸底表',
  sheets: [
    {
      name: 'Sheet2',
      top: 4,
      left: 2,
      lines: [
        ['三年级(2)班摸底表'],
        ['学生姓名', '证件号码', '住址', null, null, null],
        ...children.map((child, at): CellValue[] => [
          child.name,
          text(child.row['residentId']),
          text(child.row['address']),
          null,
          null,
          at === 0 ? '填写说明：' : at === 2 ? '1.请逐项填写' : null,
        ]),
      ],
    },
  ],
  children: children.map((child) => ({ name: child.name, cells: { ...truth(child, ...BY_ID, 'address'), class: '三年级2班' } })),
});
