/** What the headers of a roster may mean: a column of table Children, a question to the person, or nothing of ours. */
import { CHILDREN } from '../tables';
import { normalizeHeader } from '../tables/normalize-header';

/** Grades stand in a column of their own in many rosters; joined with the class they make our one column. */
export const GRADE = 'grade';

export type Meaning =
  | { readonly kind: 'column'; readonly key: string }
  | { readonly kind: 'grade' }
  /** Several columns could be meant: the person is asked; until then `fallback` is taken (`notes`: kept in 备注). */
  | { readonly kind: 'ambiguous'; readonly choices: readonly string[]; readonly fallback: string }
  /** Serial numbers and ages, which the ledger counts itself. */
  | { readonly kind: 'ignored' }
  | { readonly kind: 'unknown' };

const PHONE_CHOICES = ['homePhone', 'guardianPhone', 'fatherPhone', 'motherPhone', 'notes'];

const AMBIGUOUS: readonly (readonly [headers: readonly string[], choices: readonly string[], fallback: string])[] = [
  [
    [
      '联系电话',
      '联系方式',
      '电话',
      '手机',
      '手机号',
      '手机号码',
      '电话号码',
      '家长电话',
      '家长联系电话',
      '家长手机',
      '家长联系方式',
      '家长手机号',
      '父母电话',
      '父母联系电话',
      '联系号码',
      'phone',
    ],
    PHONE_CHOICES,
    'homePhone',
  ],
  [['家长姓名', '家长', '父母姓名', '联系人'], ['guardianName', 'fatherName', 'motherName', 'notes'], 'notes'],
  [
    [
      '务工地点',
      '当前务工地点',
      '外出务工地点',
      '父母外出地点',
      '父母务工地点',
      '打工地点',
      '打工地址',
      '务工地址',
      '务工去向',
      '外出地点',
      '务工省市',
    ],
    ['fatherProvince', 'motherProvince', 'notes'],
    'notes',
  ],
  [['务工单位', '工作单位', '务工企业'], ['fatherEmployer', 'motherEmployer', 'notes'], 'notes'],
  [['外出时间', '外出务工时间', '外出年月', '离家时间'], ['fatherAwaySince', 'motherAwaySince', 'notes'], 'notes'],
];

const GRADES = ['年级', '所在年级', '就读年级', 'grade'];
const IGNORED = ['序号', 'no', 'no.', '编号', '号', '年龄', '周岁', '序', '行号'];

const MEANINGS: ReadonlyMap<string, Meaning> = buildMeanings();

function buildMeanings(): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  const add = (header: string, meaning: Meaning): void => {
    const normal = normalizeHeader(header);
    if (!meanings.has(normal)) meanings.set(normal, meaning);
  };
  for (const column of CHILDREN.columns) {
    add(column.header.zh, { kind: 'column', key: column.key });
    add(column.header.en, { kind: 'column', key: column.key });
  }
  for (const column of CHILDREN.columns) for (const synonym of column.synonyms ?? []) add(synonym, { kind: 'column', key: column.key });
  for (const [headers, choices, fallback] of AMBIGUOUS) for (const header of headers) add(header, { kind: 'ambiguous', choices, fallback });
  for (const header of GRADES) add(header, { kind: 'grade' });
  for (const header of IGNORED) add(header, { kind: 'ignored' });
  return meanings;
}

const UNKNOWN: Meaning = { kind: 'unknown' };

/** A group that names a person other than the child: a header below it never means the child's own column. */
const OTHER_PERSON = /父|母|爸|妈|监护|家长|爷|奶|祖|委托|照料|抚养|帮扶|教师|老师|班主任|代理|结对/u;

/** Groups as headers begin: 父亲情况 and 父亲（务工）信息 are 父亲. */
function personOf(group: string): string {
  return normalizeHeader(group).replace(/(?:的?(?:基本|务工|外出|外出务工|个人)?(?:情况|信息|资料|状况))$/u, '');
}

/** The meaning of a header of one row, or of a header below a group header. */
export function meaningOf(group: string, header: string): Meaning {
  const single = MEANINGS.get(normalizeHeader(header)) ?? UNKNOWN;
  if (normalizeHeader(group) === '' || normalizeHeader(group) === normalizeHeader(header)) return single;
  const joined = MEANINGS.get(personOf(group) + normalizeHeader(header));
  if (joined) return joined;
  // 监护人 ▸ 监护人姓名 says the person twice.
  if (single.kind === 'column' && normalizeHeader(header).startsWith(personOf(group).slice(0, 2))) return single;
  return OTHER_PERSON.test(group) && !/儿童|学生|孩子/u.test(group) ? UNKNOWN : single;
}

/** The label of a column as messages call it: 父亲 ▸ 电话. */
export function labelOfPath(group: string, header: string): string {
  const top = group.replace(/\s+/gu, '');
  const own = header.replace(/\s+/gu, '');
  return top === '' || top === own ? own : `${top}▸${own}`;
}
