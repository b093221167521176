/** 检查: everything that is wrong in the ledger, worst first, what a person has verified, how complete the files are. */
import {
  Audit,
  completenessOf,
  findingsOf,
  mendsOf,
  notVerifiedSince,
  sift,
  subjectFinder,
  type Completeness,
  type Mend,
  type NotVerifiedList,
  type Sifted,
  type Subject,
} from '../ledger/audit';
import { loadPinyin } from '../ledger/fields';
import type { Finding, Severity } from '../ledger/model/finding';
import { TABLE_KEYS } from '../ledger/tables';
import { staffNames } from '../ledger/records/staff-names';
import type { Command } from './command';

export interface CheckOutcome {
  readonly hasLedger: boolean;
  /** Errors before warnings before hints; within each what explains others, then by sheet, row and column. Without those that a person has verified. */
  readonly findings: readonly Finding[];
  readonly counts: { readonly errors: number; readonly warnings: number; readonly hints: number };
  /** Findings that a person has verified, whose cells have not changed since. */
  readonly quiet: Sifted['quiet'];
  /** The mends of `findings` that have one, by cell. */
  readonly mends: readonly Mend[];
  /** Rows of the table of children that hold anything. */
  readonly children: number;
  readonly completeness: Completeness;
  readonly notVerified: NotVerifiedList;
  /** The child that a finding is about; `null` when it is about none. */
  readonly subjectOf: (finding: Finding) => Subject | null;
  /** Names of the staff, to choose from when somebody vouches for a finding. */
  readonly staff: readonly string[];
  /** Whether names were compared by their sound too. */
  readonly comparedBySound: boolean;
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };
/** One of these may explain many findings in single cells, so that it is told first. */
const EXPLAINS: ReadonlySet<string> = new Set(
  ['missingTable', 'missingColumn', 'movedDown', 'movedUp', 'sortedAlone', 'belongsAbove', 'belongsBelow'].map((code) => `audit.${code}`),
);
const rank = ({ severity, code }: Finding): number => 2 * ORDER[severity] + (EXPLAINS.has(code) ? 0 : 1);

export const CHECK_LEDGER: Command<undefined, CheckOutcome> = {
  reads: { tables: TABLE_KEYS, surroundings: true },
  // A table that does not come over a poor line must not keep anybody from the check: names are then compared by their characters.
  load: () =>
    loadPinyin().then(
      (pinyin) => ({ pinyin }),
      () => ({}),
    ),
  plan(snapshot, _input, { today, recordDay, pinyin }) {
    const audit = new Audit(snapshot, today, pinyin, recordDay);
    const { loud, quiet } = sift(snapshot, findingsOf(audit));
    const findings = [...loud].sort((a, b) => rank(a) - rank(b));
    const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
    return {
      plan: null,
      outcome: {
        hasLedger: snapshot.tables.Children !== undefined,
        findings,
        counts: { errors: count('error'), warnings: count('warning'), hints: count('hint') },
        quiet,
        mends: mendsOf(snapshot, findings),
        children: snapshot.tables.Children?.rows.filter((row) => row.some((cell) => cell !== '')).length ?? 0,
        completeness: completenessOf(audit),
        notVerified: notVerifiedSince(audit),
        subjectOf: subjectFinder(audit),
        staff: staffNames(snapshot),
        comparedBySound: pinyin !== undefined,
      },
    };
  },
};
