/** 多口径对照: both definitions beside what is filled in, and the cells that are filled from the facts after a look. */
import { compareKinds, planFill, type FillChoice, type KindsComparison } from '../ledger/kinds';
import type { ActionNote } from '../ledger/child-actions';
import type { Finding } from '../ledger/model/finding';
import { staffNames } from '../ledger/records/staff-names';
import type { Command } from './command';
import { HISTORY_READS } from './record-changes';

export interface KindsOutcome {
  readonly hasLedger: boolean;
  readonly comparison: KindsComparison;
  /** Months away from which the education definition counts a parent. */
  readonly awayMonths: number;
  readonly childrenSheet: string;
  /** 0-based sheet column of a column of Children, by its key: where it stands now. */
  readonly columnAt: (key: string) => number;
  readonly staff: readonly string[];
  readonly findings: readonly Finding[];
}

export interface KindsInput extends ActionNote {
  /** Cells to be filled from the facts. */
  readonly choices: readonly FillChoice[];
}

export const COMPARE_KINDS: Command<KindsInput | undefined, KindsOutcome> = {
  reads: { ...HISTORY_READS, tables: [...HISTORY_READS.tables, 'Pauses', 'Staff'] },
  plan(snapshot, input, { today, recordDay }) {
    const table = snapshot.tables.Children;
    const plan = input ? planFill(snapshot, input.choices, { reason: input.reason, by: input.by }, today, recordDay) : null;
    return {
      plan,
      outcome: {
        hasLedger: table !== undefined,
        comparison: compareKinds(snapshot, today),
        awayMonths: snapshot.settings.awayMonths,
        childrenSheet: table?.sheet ?? '',
        columnAt: (key) => (table?.firstColumn ?? 0) + (table?.columns[key] ?? 0),
        staff: staffNames(snapshot),
        findings: plan?.findings ?? [],
      },
    };
  },
};
