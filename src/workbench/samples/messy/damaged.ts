/** Rosters with damage: guarded and destroyed numbers, cards of 15 digits, words in place of blanks. */
import { ymdOf } from '../../../ledger/calendar/day';
import type { CellValue } from '../../sheets/model';
import { BY_ID, notes, text, truth, type MakeMessy } from './messy-case';

/** Saved by a web system as GB18030 text, with `="…"` around long numbers. */
export const guardedCsv: MakeMessy = (children) => ({
  name: '六年级1班系统导出',
  csv: { encoding: 'gb18030', delimiter: ',' },
  sheets: [
    {
      name: '六年级1班系统导出',
      lines: [
        ['学校：示范小学（虚构）', '导出时间：2026/9/10 8:30:00'],
        ['姓名', '性别', '身份证件号', '学籍号', '民族', '监护人', '监护人电话', '家庭住址,详细到组', ''],
        ...children.map(({ row }): CellValue[] => [
          text(row['name']),
          text(row['sex']),
          `="${text(row['residentId'])}"`,
          `'${text(row['studentNumber'])}`,
          text(row['nationality']).replace('族', ''),
          text(row['guardianName']),
          `="${text(row['guardianPhone'])}"`,
          `${text(row['address'])}，"老屋"`,
        ]),
      ],
    },
  ],
  children: children.map((child) => ({
    name: child.name,
    cells: {
      ...truth(child, ...BY_ID, 'studentNumber', 'nationality', 'guardianName', 'guardianPhone'),
      class: '六年级1班',
      ...notes(['家庭住址,详细到组', `${text(child.row['address'])}，"老屋"`]),
    },
  })),
});

/** IDs typed as numbers or cut to 15 digits; only those with a student number or a birth date can still be told apart. */
export const destroyedIds: MakeMessy = (children) => {
  const kinds = ['number', 'fifteen', 'alone', 'right'] as const;
  return {
    name: '二年级身份证登记',
    sheets: [
      {
        name: 'Sheet1',
        lines: [
          ['姓名', '身份证号', '学籍号', '出生年月', '班级', '联系电话（家庭）', '备注'],
          ...children.map(({ row, className }, at): CellValue[] => {
            const id = text(row['residentId']);
            const kind = kinds[at % 4];
            const { year, month, day } = ymdOf(Number(row['birthDate']));
            return [
              text(row['name']),
              kind === 'right'
                ? id
                : kind === 'fifteen'
                  ? `${id.slice(0, 6)}${id.slice(8, 17)}`
                  : Math.floor(Number(id.slice(0, 15))) * 1000,
              kind === 'number' ? text(row['studentNumber']).toLowerCase() : null,
              kind === 'fifteen' ? `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}` : null,
              className,
              null,
              at === 0 ? '号码待核' : null,
            ];
          }),
        ],
      },
    ],
    children: children.map((child, at) => {
      const kind = kinds[at % 4];
      const id = text(child.row['residentId']);
      if (kind === 'alone') return { name: child.name, blocked: true, cells: {} };
      const own = at === 0 ? { notes: '号码待核' } : {};
      const cells = {
        number: { ...truth(child, 'name', 'studentNumber', 'class'), ...own },
        fifteen: { ...truth(child, 'name', 'birthDate', 'class'), ...notes(['身份证号', `${id.slice(0, 6)}${id.slice(8, 17)}`]) },
        right: truth(child, ...BY_ID, 'class'),
      };
      return { name: child.name, cells: cells[kind ?? 'right'] };
    }),
  };
};

const NOTHING = ['无', '／', '—', '', '不详', '/', '暂无', '-'] as const;
const READ: Readonly<Record<string, string>> = { 无: '无', '／': '—', '—': '—', 不详: '未知', '/': '—', 暂无: '无', '-': '—' };

/** A word for nothing in every cell that has nothing, a signature and a footer below. */
export const nothingEverywhere: MakeMessy = (children) => {
  const word = (at: number, column: number): string => NOTHING[(at + column) % NOTHING.length] ?? '';
  const keys = ['fatherPhone', 'motherPhone', 'homePhone', 'fatherEmployer', 'dormitory'] as const;
  return {
    name: '五年级1班基本情况',
    sheets: [
      {
        name: '五（1）班',
        lines: [
          ['五（1）班留守儿童基本情况表'],
          ['序号', '姓名', '身份证号码', '父亲电话', '母亲电话', '家庭电话', '父亲务工单位', '宿舍', '特长'],
          ...children.map((child, at): CellValue[] => [
            at + 1,
            child.name,
            text(child.row['residentId']),
            ...keys.map((key, column) => text(child.row[key]) || word(at, column)),
            word(at, 5) || '跑步',
          ]),
          ['合 计', null, `共${children.length}人`],
          [],
          ['班主任（签字）：', null, null, '审核人：', null, '2026 年 9 月 日'],
          ['以上信息真实有效，仅供学校建档使用。'],
        ],
      },
    ],
    children: children.map((child, at) => ({
      name: child.name,
      cells: {
        ...truth(child, ...BY_ID, ...keys),
        class: '五年级1班',
        ...Object.fromEntries(
          keys.flatMap((key, column) => {
            const read = READ[word(at, column)];
            return text(child.row[key]) === '' && read !== undefined ? [[key, read]] : [];
          }),
        ),
        ...notes(['特长', word(at, 5) || '跑步']),
      },
    })),
  };
};
