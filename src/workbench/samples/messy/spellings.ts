/** Rosters in many hands: dates, classes, phones and names in every spelling, headers in English and pinyin. */
import { dayOf, isoOf, ymdOf } from '../../../ledger/calendar/day';
import type { CellValue } from '../../sheets/model';
import type { SampleChild } from '../children';
import { BY_ID, text, truth, type MakeMessy } from './messy-case';

/** Six spellings of a birth date in turn; the last is a real date. */
function typedDate(child: SampleChild, at: number): CellValue {
  const { year, month, day } = ymdOf(child.birth);
  const pad = (number: number): string => String(number).padStart(2, '0');
  const ways: readonly CellValue[] = [
    `${year}.${month}.${day}`,
    `${year}年${pad(month)}月${pad(day)}日`,
    `${year}/${month}/${day} 0:00:00`,
    Number(`${year}${pad(month)}${pad(day)}`),
    `${wide(String(year))}－${wide(pad(month))}－${wide(pad(day))}`,
    child.birth,
  ];
  return ways[at % ways.length] ?? null;
}

function wide(plain: string): string {
  return plain.replace(/[0-9A-Z]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

/** Birth dates in six spellings, and classes typed as 3-1, which Excel has made a date of this year. */
export const datesAndClasses: MakeMessy = (children) => ({
  name: '生日与班级',
  sheets: [
    {
      name: '生日',
      lines: [
        ['姓 名', '性 别', '出生年月日', '就读班级', '学籍号'],
        ...children.map((child, at): CellValue[] => {
          const [grade = 0, number = 0] = classNumbers(child.className);
          return [
            child.name,
            text(child.row['sex']),
            typedDate(child, at),
            at % 2 === 0 ? dayOf(2026, grade, number) : `${grade}-${number}`,
            text(child.row['studentNumber']),
          ];
        }),
      ],
      formats: { 3: 'm"月"d"日"' },
    },
  ],
  children: children.map((child) => ({ name: child.name, cells: truth(child, 'name', 'sex', 'birthDate', 'class', 'studentNumber') })),
});

function classNumbers(className: string): number[] {
  const grade = '一二三四五六七八九'.indexOf(className.charAt(0)) + 1;
  return [grade, Number(/(\d+)班/u.exec(className)?.[1])];
}

/** Phones with words and several in a cell, names with spaces and dots, IDs in full-width digits and in groups. */
export const phonesAndNames: MakeMessy = (children) => {
  const dotted = ['•', '.', '．', '・'];
  const nameOf = (child: SampleChild, at: number): readonly [typed: string, kept: string] => {
    if (at % 4 === 3) return [`阿不都${dotted[Math.floor(at / 4) % 4] ?? '·'}${child.name}`, `阿不都·${child.name}`];
    if (at % 4 === 1) return [` ${child.name}\u200B`, child.name];
    return [[...child.name].join(child.name.length === 2 ? '　' : ''), child.name];
  };
  const phoneOf = (child: SampleChild, at: number): readonly [typed: CellValue, kept: string] => {
    const phone = text(child.row['guardianPhone']);
    const ways: readonly (readonly [CellValue, string])[] = [
      [`${phone}（奶奶）`, `${phone}（奶奶）`],
      [`${phone.slice(0, 3)}-${phone.slice(3, 7)}-${phone.slice(7)}`, phone],
      [`${phone}\n0854-5550123`, `${phone}、0854-5550123`],
      [`+86 ${wide(phone)}`, phone],
      [Number(phone), phone],
    ];
    return ways[at % ways.length] ?? [phone, phone];
  };
  const idOf = (child: SampleChild, at: number): string => {
    const id = text(child.row['residentId']);
    return at % 3 === 0 ? wide(id) : at % 3 === 1 ? `${id.slice(0, 6)} ${id.slice(6, 14)} ${id.slice(14)}` : id.toLowerCase();
  };
  return {
    name: '联系方式登记',
    sheets: [
      {
        name: '三（1）班',
        lines: [
          ['*姓名\n（必填）', '身份证号：', '监护人电话【手机】', '监护人'],
          ...children.map((child, at): CellValue[] => [
            nameOf(child, at)[0],
            idOf(child, at),
            phoneOf(child, at)[0],
            text(child.row['guardianName']),
          ]),
        ],
      },
    ],
    children: children.map((child, at) => ({
      name: nameOf(child, at)[1],
      cells: {
        ...truth(child, ...BY_ID, 'guardianName'),
        name: nameOf(child, at)[1],
        guardianPhone: phoneOf(child, at)[1],
        class: '三年级1班',
      },
    })),
  };
};

/** Headers as an aid project wrote them: half English, half pinyin. */
export const foreignHeaders: MakeMessy = (children) => ({
  name: 'project list',
  csv: { encoding: 'utf-8', delimiter: ';' },
  sheets: [
    {
      name: 'project list',
      lines: [
        ['No.', 'Student Name', 'Gender', 'ID Card', 'DOB', 'Banji', "Father's Name", 'muqin', 'Guardian Phone', 'Remarks'],
        ...children.map(({ row, name, className, birth }, at): CellValue[] => [
          String(at + 1),
          name,
          text(row['sex']) === '男' ? 'Male' : 'Female',
          text(row['residentId']),
          isoOf(birth),
          className,
          text(row['fatherName']),
          text(row['motherName']),
          text(row['guardianPhone']),
          at === 1 ? '+needs glasses' : '',
        ]),
      ],
    },
  ],
  children: children.map((child, at) => ({
    name: child.name,
    cells: {
      ...truth(child, ...BY_ID, 'class', 'fatherName', 'motherName', 'guardianPhone'),
      ...(at === 1 ? { notes: '+needs glasses' } : {}),
    },
  })),
});
