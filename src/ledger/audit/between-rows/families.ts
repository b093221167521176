/** Which children at one phone number belong to one family: then the number in several files is nobody's mistake. */
import { parseChineseNumber } from '../../fields/parse/chinese-number';
import { compact } from '../../fields/parse/tidy';
import type { TableSnapshot } from '../../model/snapshot';
import type { Audit } from '../audit';
import { namesIn } from '../ledger-rows';

/** A cell that holds the number. */
export interface PhoneUse {
  readonly row: number;
  /** Key of its column. */
  readonly phone: string;
  /** Whose number it is said to be; none when the name is not filled in, several when several share a cell. */
  readonly persons: readonly string[];
}

/** An address that names a house; a whole village group may live at one without. */
const TO_THE_HOUSE = /[号栋幢室户]/u;
/** Husband and wife, on whichever side of the children's families they are. */
const GRANDFATHERS: ReadonlySet<string> = new Set(['grandfather', 'maternalGrandfather', 'greatGrandfather']);
const GRANDMOTHERS: ReadonlySet<string> = new Set(['grandmother', 'maternalGrandmother', 'greatGrandmother']);

/**
 * How many families the children at one number belong to. One family are those who share a guardian, both parents, a parent
 * with number, the house, or the name of the number's owner; and cousins of whom one is with the grandfather, the other with
 * the grandmother.
 */
export function familiesAt(audit: Audit, table: TableSnapshot, uses: readonly PhoneUse[]): number {
  const rows = new Set(uses.map((use) => use.row));
  const couple = rowsOfCouple(audit, table, uses);
  const familyOf = new Map<string, number>();
  const parent = new Map<number, number>();
  const rootOf = (row: number): number => {
    const up = parent.get(row);
    return up === undefined ? row : rootOf(up);
  };
  const join = (row: number, mark: string): void => {
    const [own, other] = [rootOf(row), rootOf(familyOf.get(mark) ?? row)];
    if (own !== other) parent.set(own, other);
    familyOf.set(mark, other);
  };
  for (const { row, persons } of uses) for (const person of persons) join(row, person);
  for (const row of rows) for (const mark of familyMarks(audit, table, row)) join(row, mark);
  for (const row of couple) join(row, 'couple');
  return new Set([...rows].map(rootOf)).size;
}

/** Texts that two children of one family have in common, and hardly anybody else at their number. */
function familyMarks(audit: Audit, table: TableSnapshot, row: number): string[] {
  const text = (key: string): string => audit.text(table, row, key);
  const both = (key: string, other: string): string[] => (text(key) === '' || text(other) === '' ? [] : [`${text(key)} ${text(other)}`]);
  const address = text('address');
  return [
    ...namesIn(text('guardianName')),
    ...both('fatherName', 'motherName'),
    // One of the parents is enough where the number is the same too.
    ...both('fatherName', 'fatherPhone'),
    ...both('motherName', 'motherPhone'),
    ...(TO_THE_HOUSE.test(address) ? [placeIn(address)] : []),
  ];
}

/** Children whose guardians at the number are one grandfather and one grandmother of one village group. */
function rowsOfCouple(audit: Audit, table: TableSnapshot, uses: readonly PhoneUse[]): readonly number[] {
  const guardians = uses.filter(({ phone }) => phone === 'guardianPhone');
  const spouses = [GRANDFATHERS, GRANDMOTHERS].map((kind) =>
    guardians.filter(({ row }) => kind.has(audit.code(table, row, 'guardianRelation'))),
  );
  const areOneEach = spouses.every((one) => new Set(one.map(({ persons }) => persons.join('、'))).size === 1);
  const rows = spouses.flat().map(({ row }) => row);
  const [group, ...others] = new Set(rows.map((row) => groupOf(audit, table, row)));
  return areOneEach && group !== '' && others.length === 0 ? rows : [];
}

/** The village group of a child; `''` when nobody has filled it in. */
function groupOf(audit: Audit, table: TableSnapshot, row: number): string {
  const village = audit.text(table, row, 'village');
  return placeIn(village === '' ? audit.text(table, row, 'address') : village).replace(/\d+号.*$/u, '');
}

/** From the village on, as some write the town and some do not: 安场镇枫香村五组12号 and 枫香村第5组12号 are one place. */
function placeIn(address: string): string {
  return compact(address)
    .replace(/^.*?(?:镇|乡|街道)(?=.)/u, '')
    .replace(/第?([一二三四五六七八九十]{1,3}|\d+)(?=组|社|队|号)/gu, (_, number: string) => String(parseChineseNumber(number) ?? number));
}
