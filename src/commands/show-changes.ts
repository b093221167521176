/** 信息变更: what was changed in the archive, and why. */
import { listChanges, planReasons, waitingRows, type ListedChange, type ReasonAnswer } from '../ledger/history';
import type { Finding } from '../ledger/model/finding';
import { staffNames } from '../ledger/records/staff-names';
import type { Command } from './command';

export interface ChangesOutcome {
  readonly hasLedger: boolean;
  /** Whether the ledger has the table at all. */
  readonly isKept: boolean;
  /** Newest first. */
  readonly changes: readonly ListedChange[];
  /** Names on the staff list, to choose who enters a reason. */
  readonly staff: readonly string[];
  readonly childrenSheet: string;
}

export const SHOW_CHANGES: Command<undefined, ChangesOutcome> = {
  reads: { tables: ['Changes', 'Children', 'Staff', 'Codes'], columns: { Children: ['childId', 'name', 'class'] } },
  plan(snapshot, _input, { today }) {
    const { Changes, Children } = snapshot.tables;
    return {
      plan: null,
      outcome: {
        hasLedger: Children !== undefined,
        isKept: Changes !== undefined,
        changes: listChanges(snapshot, today),
        staff: staffNames(snapshot),
        childrenSheet: Children?.sheet ?? '',
      },
    };
  },
};

export interface ReasonsInput {
  readonly answers: readonly ReasonAnswer[];
  /** Who enters them; `''` leaves 登记人 as it is. */
  readonly by: string;
}

export interface ReasonsOutcome {
  readonly findings: readonly Finding[];
}

export const GIVE_REASONS: Command<ReasonsInput, ReasonsOutcome> = {
  reads: { tables: ['Changes'] },
  plan(snapshot, { answers, by }) {
    const plan = planReasons(snapshot, answers, by);
    return { plan, outcome: { findings: plan.findings } };
  },
};

/** How many changes wait for a reason; `null` without the table. A small read for the home view. */
export const COUNT_WAITING: Command<undefined, number | null> = {
  reads: { tables: ['Changes'], columns: { Changes: ['column', 'before', 'reason'] } },
  plan({ tables: { Changes } }) {
    return { plan: null, outcome: Changes ? waitingRows(Changes).length : null };
  },
};
