/** Settles what each column of a roster is taken as: by its header, by what a person answered, or by the fallback. */
import { CHILDREN } from '../../tables';
import { normalizeHeader } from '../../tables/normalize-header';
import type { AmbiguousHeader } from '../preview';
import { familyMembers, MEMBER, type FamilyMember } from './family-members';
import type { RosterColumn, RosterHeader } from './roster-header';

/** A column of the roster whose meaning is settled. */
export interface SettledColumn {
  readonly offset: number;
  readonly label: string;
  /** By what a person names it: its label, with a number where it stands several times; parts of one address together. */
  readonly name: string;
  /** Key of a column of Children, `grade`, `member`, or `notes` for content that no column takes. */
  readonly key: string;
  /** The roster's own 备注: its content is kept without the header. */
  readonly isRemark?: boolean;
  /** A part of an address: joined with the other parts of the same key. */
  readonly isPart?: boolean;
}

/** A header as it stands, and its column. */
export interface HeaderAt {
  readonly label: string;
  readonly offset: number;
}

/** A column that the person leaves out. */
export interface LeftColumn extends HeaderAt {
  readonly name: string;
}

/** What a person says of the columns. */
export interface ColumnChoices {
  /** What ambiguous headers mean: given now by header as it stands, given for an earlier roster of this shape by `answerKey`. */
  readonly answers: Readonly<Record<string, string>>;
  readonly remembered: Readonly<Record<string, string>>;
  /** Names of columns that are left out: the roster is read as if they were not there. */
  readonly leftColumns: readonly string[];
}

export interface SettledHeader {
  readonly columns: readonly SettledColumn[];
  readonly ambiguous: readonly (AmbiguousHeader & HeaderAt)[];
  /** Headers that mean nothing of ours, and those that the ledger counts itself. */
  readonly unmapped: readonly HeaderAt[];
  /** A further 姓名: perhaps children of another list beside. */
  readonly secondNames: readonly HeaderAt[];
  /** A further header of the same meaning: perhaps of somebody else, so it never stands in for the first. */
  readonly doubles: readonly HeaderAt[];
  readonly ignored: readonly HeaderAt[];
  readonly left: readonly LeftColumn[];
  /** Members of the family of whom a cell of the row says who they are. */
  readonly members: readonly FamilyMember<SettledColumn>[];
}

/** The answer to a header is kept for rosters of the same shape: the same headers in the same order. */
export function shapeOf(header: RosterHeader): string {
  return header.columns.map((column) => normalizeHeader(column.label)).join('|');
}

/** @param header as it is asked about. */
export function answerKey(shape: string, header: string): string {
  // Brackets are no part of a header, but the number of a repeated one is.
  const [, number = ''] = /（(\d+)）$/u.exec(header) ?? [];
  return `${normalizeHeader(header)}${number}@${shape}`;
}

/** 电话 that stands three times is named, and asked about, three times: 电话（1）, 电话（2）, 电话（3）. */
function nameOf({ columns }: RosterHeader, column: RosterColumn): string {
  const { label, meaning } = column;
  if (meaning.kind === 'part') {
    const parts = columns.filter((other) => other.meaning.kind === 'part' && other.meaning.key === meaning.key);
    return parts.map((part) => part.label).join('、');
  }
  const same = columns.filter((other) => other.label === label);
  return same.length < 2 ? label : `${label}（${same.indexOf(column) + 1}）`;
}

const PERSONS = /^(father|mother|guardian)/u;

/** Of several 电话 the one behind 父亲 is the father's: the column of the person to whom the columns left of it belong. */
function phoneOfPersonLeft({ columns }: RosterHeader, column: RosterColumn): string | null {
  for (const { meaning, own } of columns.slice(0, columns.indexOf(column)).reverse()) {
    if (meaning.kind === 'column') {
      const [person] = PERSONS.exec(meaning.key) ?? [];
      return person === undefined || meaning.key.endsWith('Phone') ? null : `${person}Phone`;
    }
    // The number of an ID between the name and the phone says nothing of whose it is.
    if (!/证件?号|年龄/u.test(own)) return null;
  }
  return null;
}

/** 关系 behind 家庭成员 or 户主 is not the guardian's. */
function isBehindMember({ columns }: RosterHeader, column: RosterColumn): boolean {
  const before = columns[columns.indexOf(column) - 1];
  return (before?.meaning.kind === 'unknown' || before?.meaning.kind === 'member') && /成员|户主/u.test(before.own);
}

/** @param inRows whether the members of a family stand one below the other. */
export function settleColumns(header: RosterHeader, choices: ColumnChoices, inRows = false): SettledHeader {
  const { answers, remembered, leftColumns } = choices;
  const shape = shapeOf(header);
  // Whatever else is left out: without the names there is nobody to import.
  const isLeft = ({ meaning }: RosterColumn, name: string): boolean =>
    leftColumns.includes(name) && !(meaning.kind === 'column' && meaning.key === 'name');
  const named = header.columns.map((column) => ({ column, name: nameOf(header, column) }));
  const used = named.filter(({ column, name }) => !isLeft(column, name));
  const members = familyMembers(
    used.map(({ column }) => column),
    inRows,
  );
  const ofMembers = new Set(members.flatMap((member) => Object.values(member.columns)));
  const taken = new Set(used.flatMap(({ column: { meaning } }) => (meaning.kind === 'column' ? [meaning.key] : [])));
  const columns: SettledColumn[] = [];
  const ambiguous: (AmbiguousHeader & HeaderAt)[] = [];
  const unmapped: HeaderAt[] = [];
  const secondNames: HeaderAt[] = [];
  const doubles: HeaderAt[] = [];
  const ignored: HeaderAt[] = [];
  const left = named.flatMap(({ column, name }): LeftColumn[] =>
    isLeft(column, name) ? [{ name, label: column.label, offset: column.offset }] : [],
  );
  for (const { column, name } of used) {
    const { offset, label, meaning } = column;
    if (ofMembers.has(column)) {
      columns.push({ offset, label, name, key: MEMBER });
      continue;
    }
    const settle = (key: string, more: Partial<SettledColumn> = {}): void => void columns.push({ offset, label, name, key, ...more });
    switch (meaning.kind) {
      case 'column':
        if (meaning.key === 'guardianRelation' && isBehindMember(header, column)) {
          unmapped.push({ label, offset });
          settle('notes');
        } else settle(meaning.key, { isRemark: meaning.key === 'notes' });
        break;
      case 'part':
        // An address that stands whole in a column of its own is not made again from parts.
        if (taken.has(meaning.key)) settle('notes');
        else settle(meaning.key, { isPart: true });
        break;
      case 'grade':
        settle('grade');
        break;
      case 'member':
        unmapped.push({ label, offset });
        settle('notes');
        break;
      case 'ignored':
        ignored.push({ label, offset });
        break;
      case 'unknown':
        (meaning.isSecondName ? secondNames : meaning.isDouble ? doubles : unmapped).push({ label, offset });
        settle('notes');
        break;
      case 'ambiguous': {
        const answer = validAnswer(answers[name] ?? remembered[answerKey(shape, name)]);
        const near = name === label || meaning.fallback !== 'homePhone' ? null : phoneOfPersonLeft(header, column);
        const wanted = answer ?? near ?? meaning.fallback;
        // A column that another header fills already is not filled twice.
        const chosen = wanted !== 'notes' && taken.has(wanted) ? 'notes' : wanted;
        if (chosen !== 'notes') taken.add(chosen);
        ambiguous.push({ header: name, label, offset, choices: meaning.choices, chosen, answered: answer !== undefined });
        settle(chosen);
      }
    }
  }
  return {
    columns,
    ambiguous,
    unmapped,
    secondNames,
    doubles,
    ignored,
    left,
    members: members.map((member) => settledMember(member, columns)),
  };
}

function settledMember(member: FamilyMember<RosterColumn>, columns: readonly SettledColumn[]): FamilyMember<SettledColumn> {
  const settled = Object.entries(member.columns).map(
    ([part, { offset }]) => [part, columns.find((column) => column.offset === offset)] as const,
  );
  return { ...member, columns: Object.fromEntries(settled) as FamilyMember<SettledColumn>['columns'] };
}

function validAnswer(answer: string | undefined): string | undefined {
  return answer === 'notes' || CHILDREN.columns.some((column) => column.key === answer) ? answer : undefined;
}
