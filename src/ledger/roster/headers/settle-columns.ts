/** Settles what each column of a roster is taken as: by its header, by what a person answered, or by the fallback. */
import { CHILDREN } from '../../tables';
import { normalizeHeader } from '../../tables/normalize-header';
import type { AmbiguousHeader } from '../preview';
import type { RosterColumn, RosterHeader } from './roster-header';

/** A column of the roster whose meaning is settled. */
export interface SettledColumn {
  readonly offset: number;
  readonly label: string;
  /** Key of a column of Children, `grade`, or `notes` for content that no column takes. */
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

export interface SettledHeader {
  readonly columns: readonly SettledColumn[];
  readonly ambiguous: readonly (AmbiguousHeader & HeaderAt)[];
  /** Headers that mean nothing of ours, and those that the ledger counts itself. */
  readonly unmapped: readonly HeaderAt[];
  /** A further 姓名: perhaps children of another list beside. */
  readonly secondNames: readonly HeaderAt[];
  readonly ignored: readonly HeaderAt[];
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

/** 电话 that stands three times is asked about three times: 电话（1）, 电话（2）, 电话（3）. */
function askedAs(header: RosterHeader): (column: RosterColumn) => string {
  const same = (label: string): RosterColumn[] =>
    header.columns.filter((column) => column.meaning.kind === 'ambiguous' && column.label === label);
  return (column) => {
    const all = same(column.label);
    return all.length < 2 ? column.label : `${column.label}（${all.indexOf(column) + 1}）`;
  };
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
  return before?.meaning.kind === 'unknown' && /成员|户主/u.test(before.own);
}

/**
 * @param answers by header as it stands (given now).
 * @param remembered by `answerKey` (given for an earlier roster of this shape).
 */
export function settleColumns(
  header: RosterHeader,
  answers: Readonly<Record<string, string>>,
  remembered: Readonly<Record<string, string>>,
): SettledHeader {
  const shape = shapeOf(header);
  const taken = new Set(header.columns.flatMap(({ meaning }) => (meaning.kind === 'column' ? [meaning.key] : [])));
  const columns: SettledColumn[] = [];
  const ambiguous: (AmbiguousHeader & HeaderAt)[] = [];
  const unmapped: HeaderAt[] = [];
  const secondNames: HeaderAt[] = [];
  const ignored: HeaderAt[] = [];
  const asked = askedAs(header);
  for (const column of header.columns) {
    const { offset, label, meaning } = column;
    const settle = (key: string): void => void columns.push({ offset, label, key });
    switch (meaning.kind) {
      case 'column':
        if (meaning.key === 'guardianRelation' && isBehindMember(header, column)) {
          unmapped.push({ label, offset });
          settle('notes');
        } else columns.push({ offset, label, key: meaning.key, isRemark: meaning.key === 'notes' });
        break;
      case 'part':
        // An address that stands whole in a column of its own is not made again from parts.
        if (taken.has(meaning.key)) settle('notes');
        else columns.push({ offset, label, key: meaning.key, isPart: true });
        break;
      case 'grade':
        settle('grade');
        break;
      case 'ignored':
        ignored.push({ label, offset });
        break;
      case 'unknown':
        (meaning.isSecondName ? secondNames : unmapped).push({ label, offset });
        settle('notes');
        break;
      case 'ambiguous': {
        const question = asked(column);
        const answer = validAnswer(answers[question] ?? remembered[answerKey(shape, question)]);
        const near = question === label || meaning.fallback !== 'homePhone' ? null : phoneOfPersonLeft(header, column);
        const wanted = answer ?? near ?? meaning.fallback;
        // A column that another header fills already is not filled twice.
        const chosen = wanted !== 'notes' && taken.has(wanted) ? 'notes' : wanted;
        if (chosen !== 'notes') taken.add(chosen);
        ambiguous.push({ header: question, label, offset, choices: meaning.choices, chosen, answered: answer !== undefined });
        settle(chosen);
      }
    }
  }
  return { columns, ambiguous, unmapped, secondNames, ignored };
}

function validAnswer(answer: string | undefined): string | undefined {
  return answer === 'notes' || CHILDREN.columns.some((column) => column.key === answer) ? answer : undefined;
}
