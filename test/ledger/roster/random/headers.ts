/** Headers of one to three rows: groups merged, typed once or typed over every column, headers at the top or at the bottom. */
import type { Raw } from '../../../../src/ledger/model/raw';
import type { RosterSource } from '../../../../src/ledger/roster';
import type { Dice } from './dice';

/** One column of a roster: the key of its content, and its groups and header from the outermost. */
export interface Leaf {
  /** `notes` = a column that the ledger does not have, `''` = a blank column, `serial` = 序号, `relation:father` = that he is. */
  readonly key: string;
  readonly path: readonly string[];
}

export interface HeaderRows {
  readonly rows: readonly (readonly Raw[])[];
  readonly merges: RosterSource['merges'];
}

const WORDS: Readonly<Record<string, readonly string[]>> = {
  name: ['姓名', '学生姓名', '儿童姓名', '姓 名', '*姓名\n（必填）', '留守儿童姓名'],
  sex: ['性别', '性 别', '学生性别'],
  residentId: ['身份证号', '身份证号码', '公民身份号码', '身份证\n号码（18位）', '身份证件号'],
  studentNumber: ['学籍号', '全国学籍号', '学籍号码'],
  birthDate: ['出生日期', '出生年月', '出生年月日（如2015-03-01）', '生日'],
  nationality: ['民族', '民 族'],
  class: ['班级', '就读班级', '所在班级', '班别'],
  boarding: ['寄宿情况', '是否住校', '就读方式'],
  address: ['家庭详细地址', '家庭住址', '现居住地', '家庭详细住址'],
  homePhone: ['家庭电话', '家庭联系电话'],
};
const OF_PERSON: Readonly<Record<string, readonly string[]>> = {
  Name: ['姓名', '姓 名'],
  Phone: ['电话', '联系电话', '手机号码', '联系方式'],
  Province: ['务工地点', '务工地'],
  AwaySince: ['外出时间', '外出务工时间'],
  Relation: ['与学生关系', '关系'],
};
const PERSONS: Readonly<Record<string, readonly string[]>> = {
  father: ['父亲', '父亲情况', '父亲信息', '父亲（务工）情况'],
  mother: ['母亲', '母亲情况', '母亲基本情况'],
  guardian: ['监护人', '监护人情况', '现监护人', '实际监护人'],
};
const FLAT: Readonly<Record<string, string>> = { father: '父亲', mother: '母亲', guardian: '监护人' };
const SELF = ['学生信息', '儿童基本情况', '学生基本信息'];
const FAMILY = ['家庭成员信息', '父母情况', '家庭情况'];
const HAN_NUMBERS = '一二三';
const EXTRA = ['特长', '爱好', '班主任', '资助情况'];

/** What a roster may ask of a person; the name first, as in real ones. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  father: ['Name', 'Phone', 'Province', 'AwaySince'],
  mother: ['Name', 'Phone'],
  guardian: ['Name', 'Relation', 'Phone'],
};

/** The columns of a roster in any order, with those of a person together. */
export function someLeaves(dice: Dice, identity: readonly string[], hasClass: boolean): Leaf[] {
  const plain = dice.some(['sex', 'nationality', 'boarding', 'address', 'homePhone']).filter((key) => !identity.includes(key));
  const selfGroup = dice.one<string[]>([], [], [], [dice.one(...SELF)]);
  const single = (key: string): Leaf => ({ key, path: [...selfGroup, dice.one(...(WORDS[key] ?? []))] });
  const family = dice.one<string[]>([], [], [], [dice.one(...FAMILY)]);
  const inMembers = dice.rarely(4);
  const persons = dice.shuffled(dice.some(Object.keys(PERSONS))).map((person, at) => {
    if (inMembers && person !== 'guardian') return memberLeaves(dice, person, at + 1, family);
    const [group, isFlat] = [dice.one(...PERSONS[person]!), family.length === 0 && dice.rarely(3)];
    const [first = 'Name', ...others] = ASKED[person]!;
    return [first, ...dice.some(others)].map((asked): Leaf => {
      const own = dice.one(...OF_PERSON[asked]!);
      return { key: person + asked, path: isFlat ? [`${FLAT[person]}${own}`] : [...family, group, own] };
    });
  });
  const self = dice.shuffled(['name', ...identity, ...plain, ...(hasClass ? ['class'] : [])]).map(single);
  const extra = dice
    .some(EXTRA)
    .slice(0, 2)
    .map((header): Leaf => ({ key: 'notes', path: [header] }));
  const blank: Leaf[] = dice.rarely(4) ? [{ key: '', path: [] }] : [];
  // A group stands over columns beside each other.
  const units = [...(selfGroup.length > 0 ? [self] : self.map((leaf) => [leaf])), ...(family.length > 0 ? [persons.flat()] : persons)];
  const mixed = dice.shuffled([...units, ...extra.map((leaf) => [leaf]), ...blank.map((leaf) => [leaf])]).flat();
  // A blank column in front of a table belongs to nobody.
  if (mixed[0]?.key === '') mixed.push(mixed.shift()!);
  return [...(dice.rarely(2) ? [{ key: 'serial', path: [dice.one('序号', '编号')] }] : []), ...mixed];
}

/** A parent as a member of the family, of whom only the relation in the row says which. */
function memberLeaves(dice: Dice, person: string, number: number, family: readonly string[]): Leaf[] {
  const title = dice.one(`成员${number}`, `家庭成员${number}`, `家庭成员${HAN_NUMBERS.charAt(number - 1)}`);
  const isFlat = family.length === 0 && dice.rarely(2);
  const leaf = (key: string, own: string): Leaf => ({ key, path: isFlat ? [title + own] : [...family, title, own] });
  const phone = dice.rarely(3) ? [] : [leaf(`${person}Phone`, dice.one(...OF_PERSON['Phone']!))];
  return [leaf(`${person}Name`, '姓名'), leaf(`relation:${person}`, dice.one(...OF_PERSON['Relation']!)), ...phone];
}

/** The rows of a header over these columns. */
export function headerRows(dice: Dice, leaves: readonly Leaf[]): HeaderRows {
  const height = Math.max(...leaves.map(({ path }) => path.length));
  const style = dice.one('merged', 'once', 'each');
  const low = dice.rarely(3);
  // A lone header at the bottom right of a group that is typed once would belong to the group.
  const isLow = (column: number): boolean => {
    const left = leaves[column - 1]?.path.length ?? 1;
    return low && style !== 'once' && (left === 1 || (left > 1 && groupStart(leaves, column - 1, left - 2) < column - 1));
  };
  const rows: Raw[][] = Array.from({ length: height }, () => leaves.map(() => ''));
  const merges: { row: number; column: number; rows: number; columns: number }[] = [];
  leaves.forEach(({ path }, column) => {
    const own = path.length - 1;
    if (own < 0) return;
    path.forEach((text, level) => {
      const isLast = level === own;
      const start = isLast ? column : groupStart(leaves, column, level);
      if (isLast && own === 0 && isLow(column)) rows[height - 1]![column] = text;
      else if (isLast || start === column || style === 'each')
        rows[isLast && own > 0 ? Math.max(level, height - 1) : level]![column] = text;
      if (style === 'merged' && !isLast && start === column) {
        const columns = groupEnd(leaves, column, level) - column;
        if (columns > 1) merges.push({ row: level, column, rows: 1, columns });
      }
    });
    if (style === 'merged' && own === 0 && !isLow(column) && height > 1) merges.push({ row: 0, column, rows: height, columns: 1 });
  });
  return { rows, merges };
}

function sameGroup(one: Leaf | undefined, other: Leaf | undefined, level: number): boolean {
  if (!one || !other || one.path.length <= level + 1 || other.path.length <= level + 1) return false;
  return one.path.slice(0, level + 1).join() === other.path.slice(0, level + 1).join();
}

function groupStart(leaves: readonly Leaf[], column: number, level: number): number {
  let start = column;
  while (sameGroup(leaves[start - 1], leaves[column], level)) start--;
  return start;
}

function groupEnd(leaves: readonly Leaf[], column: number, level: number): number {
  let end = column + 1;
  while (sameGroup(leaves[end], leaves[column], level)) end++;
  return end;
}
