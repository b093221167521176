/** Table Children, second part: father and mother, nine columns each, declared once for both. */
import { ABILITY, PARENT_STATUS, WORK_AREA } from '../codes';
import { ADDRESS, codeField, COMING_DATE, PARTIAL_DATE, PERSON_NAME, PHONE, PLACE, TEXT, wholeNumber } from '../fields';
import { column } from './column';
import type { ColumnDefinition } from './table-definition';

interface Parent {
  readonly key: 'father' | 'mother';
  readonly zh: string;
  readonly en: string;
  /** How rosters call the parent before 姓名, 电话 and so on. */
  readonly called: readonly string[];
}

/** Every way in which a roster may call a column of one parent: 父亲姓名, 父姓名, 爸爸姓名. */
function variants(parent: Parent, endings: readonly string[]): string[] {
  return parent.called.flatMap((who) => endings.map((ending) => `${who}${ending}`));
}

function parentColumns(parent: Parent): readonly ColumnDefinition[] {
  const { key, zh, en } = parent;
  const group = { zh, en };
  return [
    column(`${key}Name`, `${zh}姓名`, `${en}'s name`, PERSON_NAME, ['已故也填姓名。', 'Also when deceased.'], {
      group,
      subject: 'parent',
      width: 10,
      synonyms: [...variants(parent, ['姓名', '名字', '名']), zh],
    }),
    column(`${key}Status`, `${zh}状况`, `${en}'s situation`, codeField(PARENT_STATUS), ['从下拉列表选择。', 'Choose from the list.'], {
      group,
      sensitivity: 'restricted',
      width: 11,
      synonyms: variants(parent, ['状况', '情况', '状态', '现状', '务工情况', '是否外出', '外出情况']),
    }),
    column(
      `${key}Phone`,
      `${zh}联系电话`,
      `${en}'s phone`,
      PHONE,
      ['已故或没有时写“—”；几个号码用顿号分开。', 'Write — when deceased or without one; separate several numbers by 、.'],
      {
        group,
        subject: 'parent',
        sensitivity: 'private',
        width: 15,
        synonyms: variants(parent, ['联系电话', '电话', '手机', '手机号', '手机号码', '电话号码', '联系方式', '联系号码']),
      },
    ),
    column(`${key}Province`, `${zh}务工省市`, `${en}'s place of work`, PLACE, ['省、市，如“广东省东莞市”。', 'Province and city.'], {
      group,
      width: 14,
      synonyms: variants(parent, [
        '务工地点',
        '当前务工地点',
        '打工地点',
        '打工地址',
        '务工地址',
        '务工去向',
        '务工地',
        '外出地点',
        '务工城市',
      ]),
    }),
    column(
      `${key}Area`,
      `${zh}务工区域`,
      `${en}'s area of work`,
      codeField(WORK_AREA),
      ['省外、省内县外或县内。', 'Another province, same province or same county.'],
      { group, synonyms: variants(parent, ['务工区域', '务工范围']) },
    ),
    column(`${key}Employer`, `${zh}务工单位`, `${en}'s employer`, TEXT, ['单位或工地名称。', 'Name of the employer or site.'], {
      group,
      sensitivity: 'private',
      width: 16,
      synonyms: variants(parent, ['务工单位', '工作单位', '务工企业', '单位', '单位名称']),
    }),
    column(`${key}EmployerAddress`, `${zh}单位地址`, `${en}'s employer address`, ADDRESS, ['单位所在地址。', 'Address of the employer.'], {
      group,
      sensitivity: 'private',
      width: 20,
      synonyms: variants(parent, ['单位地址', '务工单位地址', '工作单位地址']),
    }),
    column(
      `${key}EmployerPhone`,
      `${zh}单位电话`,
      `${en}'s employer phone`,
      PHONE,
      ['单位或工友的电话。', 'Phone of the employer or a workmate.'],
      {
        group,
        subject: 'parent',
        sensitivity: 'private',
        width: 15,
        synonyms: variants(parent, ['单位电话', '务工单位电话', '工作单位电话', '单位联系电话']),
      },
    ),
    column(
      `${key}AwaySince`,
      `${zh}外出时间`,
      `${en} away since`,
      PARTIAL_DATE,
      ['可以只写年月，如 2025-02。', 'Year and month are enough, such as 2025-02.'],
      { group, synonyms: variants(parent, ['外出时间', '外出务工时间', '外出年月', '离家时间', '外出日期', '务工时间']) },
    ),
  ];
}

export const PARENT_COLUMNS: readonly ColumnDefinition[] = [
  ...parentColumns({ key: 'father', zh: '父亲', en: 'Father', called: ['父亲', '父', '爸爸', '学生父亲'] }),
  ...parentColumns({ key: 'mother', zh: '母亲', en: 'Mother', called: ['母亲', '母', '妈妈', '学生母亲'] }),
  column(
    'otherAbility',
    '未外出一方监护能力',
    'Ability of the parent not away',
    codeField(ABILITY),
    [
      '一方外出、另一方没有外出又不是监护人时填：没有外出的父亲或母亲能不能照料孩子。民政口径要看这一项。',
      'Only where one parent is away and the other, not away, is not the guardian: whether that parent can care for the child.',
    ],
    { sensitivity: 'restricted', addedLater: true, width: 13, synonyms: ['未外出父母监护能力', '在家一方监护能力', '另一方监护能力'] },
  ),
  column(
    'homeVisitsPerYear',
    '每年回家次数',
    'Visits home a year',
    wholeNumber(0, 366),
    ['父母一年回家几次，填数字。', 'How often the parents come home in a year.'],
    { synonyms: ['回家次数', '父母回家次数', '年回家次数', '父母每年回家次数', '每年返乡次数'] },
  ),
  column(
    'expectedReturn',
    '预计返乡日期',
    'Expected return',
    COMING_DATE,
    ['父母下次预计回来的日期。', 'When the parents are expected next.'],
    {
      synonyms: ['预计返乡时间', '返乡时间', '预计回家时间', '预计返回时间'],
    },
  ),
];
