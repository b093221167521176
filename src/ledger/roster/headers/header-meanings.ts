/** What the headers of a roster may mean: a column of table Children, a question to the person, or nothing of ours. */
import { CHILDREN, columnOf } from '../../tables';
import { normalizeHeader } from '../../tables/normalize-header';
import { isOfMember } from './family-members';
import { ADDRESS_PARTS, AMBIGUOUS, FOREIGN_HEADERS, GRADES, IGNORED } from './header-words';

/** Grades stand in a column of their own in many rosters; joined with the class they make our one column. */
export const GRADE = 'grade';

export type Meaning =
  | { readonly kind: 'column'; readonly key: string }
  /** A part of an address: parts are joined in the order in which they stand. */
  | { readonly kind: 'part'; readonly key: string }
  | { readonly kind: 'grade' }
  /** Several columns could be meant: the person is asked; until then `fallback` is taken (`notes`: kept in 备注). */
  | { readonly kind: 'ambiguous'; readonly choices: readonly string[]; readonly fallback: string }
  /** 成员1 ▸ 姓名: whose column it is each row says; without a relation it is kept in 备注. */
  | { readonly kind: 'member' }
  /** Serial numbers and ages, which the ledger counts itself. */
  | { readonly kind: 'ignored' }
  /**
   * `isWord`: a word of headers all the same, about somebody of whom the ledger has no such column; `isSecondName`: another 姓名
   * beside that of the children; `isDouble`: a column of ours that another header fills already.
   */
  | { readonly kind: 'unknown'; readonly isWord?: true; readonly isSecondName?: true; readonly isDouble?: true };

const UNKNOWN: Meaning = { kind: 'unknown' };
const MEMBER_OF_FAMILY: Meaning = { kind: 'member' };
const OF_SOMEBODY_ELSE: Meaning = { kind: 'unknown', isWord: true };
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
  for (const { headers, choices, fallback } of AMBIGUOUS)
    for (const header of headers) add(header, { kind: 'ambiguous', choices, fallback });
  for (const [key, headers] of Object.entries(FOREIGN_HEADERS)) for (const header of headers) add(header, { kind: 'column', key });
  for (const header of GRADES) add(header, { kind: 'grade' });
  for (const header of IGNORED) add(header, { kind: 'ignored' });
  return meanings;
}

/** A group that names a person other than the child: a header below it never means the child's own column. */
const OTHER_PERSON = /父|母|爸|妈|监护|家长|爷|奶|祖|委托|照料|抚养|帮扶|教师|老师|班主任|代理|结对/u;
/** A group that names a place: a 村 or 电话 below it is not the child's own. */
const A_PLACE = /户籍|户口|单位/u;
/** 监护人1, 监护人二, 第二监护人: the first is meant by our columns, the others have none. */
const ORDINAL = /^(?:第([一二三四1-4])(监护人|家长|联系人)|(监护人|家长|联系人)([一二三四1-4]))(.*)$/u;

/** 实际监护人 ▸ 电话 is 监护人 ▸ 电话: what is said of the guardian is whose care the child is in. */
const KIND_OF_GUARDIAN = /^(?:现在?|实际|主要|临时|隔代|委托|受委托|法定)(?=监护人$)/u;

/** Groups as headers begin: 父亲情况 and 父亲（务工）信息 are 父亲, 外出务工父母情况 are 父母, 监护情况 is 监护人. */
function personOf(group: string): string {
  return normalizeHeader(group)
    .replace(/(?:的?(?:基本|务工|外出|外出务工|个人|联系)?(?:情况|信息|资料|状况))$/u, '')
    .replace(/^(?:外出务工|外出|务工)(?=父|母)/u, '')
    .replace(KIND_OF_GUARDIAN, '')
    .replace(/^监护$/u, '监护人');
}

/** 父亲姓名及电话, 监护人、关系、联系电话: one column for a person and what is known of it; each cell is divided (`person-cell`). */
const PERSON_AND_MORE =
  /^(.+?)(?:(?:[及和与、/+,]|(?<=姓名|名字))(?:与?(?:儿童|学生|孩子|幼儿)?关系|(?:联系)?(?:电话|方式|手机|号码)(?:号码?)?))+$/u;
const NAME_OF_PERSON = /^(?:father|mother|guardian)Name$/u;

function personAndMore(normal: string): Meaning | null {
  const [, person] = PERSON_AND_MORE.exec(normal) ?? [];
  const meaning = person === undefined ? undefined : MEANINGS.get(person);
  const names = meaning?.kind === 'column' ? [meaning.key] : meaning?.kind === 'ambiguous' ? meaning.choices : [];
  return meaning && names.some((key) => NAME_OF_PERSON.test(key)) ? meaning : null;
}

/** The same header in the words of our tables: 父亲外出打工地点 is 父亲务工地点, name姓名 is 姓名. */
function otherWords(normal: string): string[] {
  const work = normal.replace('打工', '务工');
  const chinese = /[a-z]/u.test(normal) ? normal.replace(/[a-z/]+/gu, '') : '';
  return [normal, work, work.replace('外出', ''), ...(chinese.length > 1 ? [chinese] : [])];
}

function single(header: string): Meaning {
  const normal = normalizeHeader(header);
  const known = otherWords(normal).find((words) => MEANINGS.has(words));
  const found = known === undefined ? personAndMore(normal) : MEANINGS.get(known);
  if (found) return found;
  if (normal.startsWith('导入结果')) return { kind: 'ignored' };
  const ordinal = ORDINAL.exec(normal);
  if (!ordinal || !/[一1]/u.test(ordinal[1] ?? ordinal[4] ?? '')) return UNKNOWN;
  return MEANINGS.get(`${ordinal[2] ?? ordinal[3] ?? ''}${ordinal[5] ?? ''}`) ?? UNKNOWN;
}

/** 联系方式（父）: whose it is may stand in brackets. */
const OF_WHOM = /[（(](父|母|监护人)亲?[)）]\s*$/u;

/** The meaning of a header below its groups, the outermost group first. */
export function meaningOf(groups: readonly string[], header: string): Meaning {
  if (isOfMember([...groups, header])) return MEMBER_OF_FAMILY;
  const own = normalizeHeader(header);
  const outer = groups.filter((group) => normalizeHeader(group) !== '' && normalizeHeader(group) !== own);
  const [, whose] = OF_WHOM.exec(header) ?? [];
  const named = whose === undefined ? UNKNOWN : single(`${whose.length === 1 ? `${whose}亲` : whose}${own}`);
  const alone = named === UNKNOWN ? single(header) : named;
  // The nearest group says most; one further out may still name the person.
  for (const group of [...outer].reverse()) {
    const person = personOf(group);
    const joined = single(person + own);
    if (joined !== UNKNOWN && joined.kind !== 'ignored') return joined;
    const place = MEANINGS.get(person);
    if (ADDRESS_PARTS.has(own) && place?.kind === 'column' && columnOf(CHILDREN, place.key).kind.name === 'address') {
      return { kind: 'part', key: place.key };
    }
    // 监护人 ▸ 监护人姓名 says the person twice.
    if (alone.kind === 'column' && person !== '' && own.startsWith(person.slice(0, 2))) return alone;
  }
  const foreign = outer.some((group) => (OTHER_PERSON.test(group) && !/儿童|学生|孩子/u.test(group)) || A_PLACE.test(group));
  if (!foreign) return alone;
  return alone.kind === 'unknown' ? UNKNOWN : OF_SOMEBODY_ELSE;
}

/** The label of a column as messages call it: 父亲▸电话. */
export function labelOfPath(groups: readonly string[], header: string): string {
  const parts = [...groups, header].map((part) => part.replace(/\s+/gu, '')).filter((part) => part !== '');
  return parts.filter((part, at) => part !== parts[at - 1]).join('▸');
}
