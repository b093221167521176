/** 建立台账: makes the ledger in this workbook, or restores what is missing of it. */
import { planSetup, type SetupOptions } from '../ledger/setup';
import { TABLE_KEYS } from '../ledger/tables';
import type { Command } from './command';

export type SetUpInput = Pick<SetupOptions, 'schoolName' | 'term' | 'language'>;

export interface SetUpOutcome {
  /** Whether the workbook already holds a ledger, so that this is a repair. */
  readonly exists: boolean;
  readonly schoolName: string;
  /** Sheets that will be made. */
  readonly newSheets: readonly string[];
  /** Tables that will be made. */
  readonly newTables: number;
  /** Number of edits besides. */
  readonly repairs: number;
}

export const SET_UP: Command<SetUpInput, SetUpOutcome> = {
  // Of the rows only the code lists matter: a school's own codes stand below the lists of the product.
  reads: { tables: TABLE_KEYS, headersOnly: TABLE_KEYS.filter((key) => key !== 'Codes'), rules: true },
  plan(snapshot, input, context) {
    const plan = planSetup(snapshot, { ...input, today: context.today });
    const made = plan.edits.filter((edit) => edit.kind === 'ensureSheet');
    const newTables = plan.edits.filter((edit) => edit.kind === 'ensureTable').length;
    return {
      plan,
      outcome: {
        exists: Object.keys(snapshot.tables).length > 0,
        schoolName: snapshot.settings.schoolName,
        newSheets: made.map((edit) => edit.sheet),
        newTables,
        repairs: plan.edits.length,
      },
    };
  },
};
