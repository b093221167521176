/** Settles what each column of a roster is taken as: by its header, by what a person answered, or by the fallback. */
import { CHILDREN } from '../tables';
import { normalizeHeader } from '../tables/normalize-header';
import type { AmbiguousHeader } from './preview';
import type { RosterHeader } from './roster-header';

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

export interface SettledHeader {
  readonly columns: readonly SettledColumn[];
  readonly ambiguous: readonly AmbiguousHeader[];
  /** Labels of headers that mean nothing of ours, and of those that the ledger counts itself. */
  readonly unmapped: readonly string[];
  readonly ignored: readonly string[];
}

/** The answer to a header is kept for rosters of the same shape: the same headers in the same order. */
export function shapeOf(header: RosterHeader): string {
  return header.columns.map((column) => normalizeHeader(column.label)).join('|');
}

export function answerKey(shape: string, label: string): string {
  return `${normalizeHeader(label)}@${shape}`;
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
  const ambiguous: AmbiguousHeader[] = [];
  const unmapped: string[] = [];
  const ignored: string[] = [];
  for (const { offset, label, meaning } of header.columns) {
    const settle = (key: string): void => void columns.push({ offset, label, key });
    switch (meaning.kind) {
      case 'column':
        columns.push({ offset, label, key: meaning.key, isRemark: meaning.key === 'notes' });
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
        ignored.push(label);
        break;
      case 'unknown':
        unmapped.push(label);
        settle('notes');
        break;
      case 'ambiguous': {
        const answer = validAnswer(answers[label] ?? remembered[answerKey(shape, label)]);
        const wanted = answer ?? meaning.fallback;
        // A column that another header fills already is not filled twice.
        const chosen = wanted !== 'notes' && taken.has(wanted) ? 'notes' : wanted;
        if (chosen !== 'notes') taken.add(chosen);
        ambiguous.push({ header: label, choices: meaning.choices, chosen, answered: answer !== undefined });
        settle(chosen);
      }
    }
  }
  return { columns, ambiguous, unmapped, ignored };
}

function validAnswer(answer: string | undefined): string | undefined {
  return answer === 'notes' || CHILDREN.columns.some((column) => column.key === answer) ? answer : undefined;
}
