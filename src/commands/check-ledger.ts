/** 检查: everything that is wrong in the ledger, worst first. */
import { auditLedger } from '../ledger/audit';
import type { Finding, Severity } from '../ledger/model/finding';
import { TABLE_KEYS } from '../ledger/tables';
import type { Command } from './command';

export interface CheckOutcome {
  readonly hasLedger: boolean;
  /** Errors before warnings before hints; within each by sheet, row and column. */
  readonly findings: readonly Finding[];
  readonly counts: { readonly errors: number; readonly warnings: number; readonly hints: number };
  /** Rows of the table of children that hold anything. */
  readonly children: number;
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

export const CHECK_LEDGER: Command<undefined, CheckOutcome> = {
  reads: { tables: TABLE_KEYS },
  plan(snapshot, _input, { today }) {
    const findings = [...auditLedger(snapshot, today)].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
    const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
    return {
      plan: null,
      outcome: {
        hasLedger: snapshot.tables.Children !== undefined,
        findings,
        counts: { errors: count('error'), warnings: count('warning'), hints: count('hint') },
        children: snapshot.tables.Children?.rows.filter((row) => row.some((cell) => cell !== '')).length ?? 0,
      },
    };
  },
};
