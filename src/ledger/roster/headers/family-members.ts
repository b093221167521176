/** Columns about members of the family of whom only a cell beside the name says who they are: 成员1姓名, 成员1关系, 成员1电话. */
import { normalizeHeader } from '../../tables/normalize-header';
import type { RosterColumn } from './roster-header';

/** Key of a settled column that belongs to such a member: where its cells go is told row by row. */
export const MEMBER = 'member';

export type MemberPart = 'name' | 'relation' | 'phone' | 'employer' | 'address' | 'isGuardian';

/** One member; of its columns at least the name and the relation. */
export interface FamilyMember<Column> {
  /** 成员1, 第二监护人: as its headers begin. */
  readonly title: string;
  /** Whether the header says that it is the guardian: the first 监护人, the others have no columns of ours. */
  readonly isGuardian: boolean;
  readonly columns: Readonly<Partial<Record<MemberPart, Column>>> & Readonly<Record<'name' | 'relation', Column>>;
}

const NUMBER = '[一二三四五六1-6]';
const WHO = '家庭主要成员|主要家庭成员|家庭成员|主要成员|成员|监护人|家长|联系人';
const ABOUT = '(?:的?(?:基本|主要|个人)?(?:情况|信息|资料))?';
/** A group of headers, or how a header begins. */
const TITLE = new RegExp(`^(?:第(${NUMBER}))?(${WHO})(${NUMBER})?${ABOUT}$`, 'u');
const IS_MEMBER = /成员$/u;
/** Behind a name these are about whom it names. */
const PARTS: readonly (readonly [MemberPart, RegExp])[] = [
  ['name', /^(?:姓名|名字)$/u],
  ['relation', /^(?:(?:与|和)?(?:本人|学生|儿童|孩子|幼儿|被监护人)?的?关系|称谓)$/u],
  ['phone', /^(?:联系)?(?:电话|方式|手机)(?:号码?)?$/u],
  ['employer', /^(?:工作|务工)?单位$/u],
  ['address', /^(?:现|家庭)?(?:住址|地址)$/u],
  ['isGuardian', /^是否为?监护人$/u],
];
/** Without a title of their own only these are taken for the person left of them: 家庭住址 is the child's. */
const FOLLOWS: ReadonlySet<MemberPart> = new Set(['relation', 'phone']);

export interface MemberHeader {
  readonly who: string;
  /** `''` where there is one for all members. */
  readonly number: string;
  readonly part: MemberPart;
}

/** What a header below its groups says of a member, `null` when it is about none. */
export function memberHeader(path: readonly string[]): MemberHeader | null {
  const [own = '', group = ''] = path.map(normalizeHeader).reverse();
  for (const [title, ending] of [[group, own] as const, ...cuts(own)]) {
    const [, before, who, behind] = TITLE.exec(title) ?? [];
    const part = PARTS.find(([, pattern]) => pattern.test(ending))?.[0];
    if (who !== undefined && part !== undefined) return { who, number: before ?? behind ?? '', part };
  }
  return null;
}

/** A header in two, everywhere: 成员1 and 联系电话. The whole header alone names the member. */
function cuts(own: string): (readonly [string, string])[] {
  return [[own, '姓名'] as const, ...Array.from({ length: own.length }, (_, at) => [own.slice(0, at), own.slice(at)] as const)];
}

/** Whether a header is about a member of the family and never the child's own. */
export function isOfMember(path: readonly string[]): boolean {
  const found = memberHeader(path);
  return found !== null && IS_MEMBER.test(found.who) && (found.number !== '' || found.part === 'name' || found.part === 'relation');
}

function partOf({ own }: RosterColumn): MemberPart | undefined {
  return PARTS.find(([, pattern]) => pattern.test(normalizeHeader(own)))?.[0];
}

interface Found {
  readonly who: string;
  readonly number: string;
  readonly parts: Map<MemberPart, RosterColumn>;
}

/**
 * The members that the columns tell of, in order.
 * @param inRows the members stand one below the other: 监护人姓名 and 家长姓名 beside 关系 are then such columns too.
 */
export function familyMembers(columns: readonly RosterColumn[], inRows: boolean): FamilyMember<RosterColumn>[] {
  const members = findMembers(columns, inRows).flatMap(({ who, number, parts }): FamilyMember<RosterColumn>[] => {
    const name = parts.get('name');
    const relation = parts.get('relation') ?? (name && inRows ? relationInFront(columns, name) : undefined);
    if (!name || !relation) return [];
    const isGuardian = who === '监护人' && /^[一1]?$/u.test(number);
    return [{ title: `${who}${number}`, isGuardian, columns: { ...Object.fromEntries(parts), name, relation } }];
  });
  // A guardian alone, numbered or not, has columns of ours.
  return members.length === 1 && !inRows ? members.filter(({ isGuardian }) => !isGuardian) : members;
}

function findMembers(columns: readonly RosterColumn[], inRows: boolean): Found[] {
  const found = new Map<string, Found>();
  let last: Found | undefined;
  columns.forEach((column, at) => {
    const header = memberHeader(column.label.split('▸'));
    const isMember = header && (header.number !== '' || inRows || IS_MEMBER.test(header.who));
    const isBehind = columns[at - 1]?.offset === column.offset - 1;
    const part = isMember ? header.part : partOf(column);
    if (isMember) {
      const key = header.who.replace(/^.*(?=成员$)/u, '') + header.number;
      last = found.get(key) ?? { ...header, parts: new Map() };
      found.set(key, last);
    } else if (!last || !isBehind || part === undefined || !FOLLOWS.has(part) || last.parts.has(part)) {
      last = undefined;
    }
    if (last && part !== undefined && !last.parts.has(part)) last.parts.set(part, column);
  });
  return [...found.values()];
}

/** 与学生关系 in front of 家长姓名, unless somebody stands in front of it whose it is. */
function relationInFront(columns: readonly RosterColumn[], name: RosterColumn): RosterColumn | undefined {
  const at = columns.indexOf(name);
  const [before, relation] = [columns[at - 2], columns[at - 1]];
  const isOfOther = before?.meaning.kind === 'column' && /^(?:father|mother|guardian)/u.test(before.meaning.key);
  return relation && partOf(relation) === 'relation' && !isOfOther ? relation : undefined;
}
