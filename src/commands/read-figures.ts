/** The figures of the plans on a day, from the records themselves: what the summary sheet's formulas must give too. */
import { termWithHoliday } from '../ledger/calendar/terms';
import { figuresOn, type Figures } from '../ledger/figures/figures';
import type { Finding } from '../ledger/model/finding';
import { LEDGER_TABLES, readLedger } from '../ledger/records/read-ledger';
import type { Command } from './command';
import { LEDGER_COLUMNS } from './ledger-columns';

export interface FiguresInput {
  /** Term whose duties S10 looks at; absent = the term around the day. */
  readonly term?: string;
}

export interface FiguresOutcome {
  readonly hasLedger: boolean;
  /** `null` when the calendar has no such term. */
  readonly figures: Figures | null;
  readonly findings: readonly Finding[];
}

export const READ_FIGURES: Command<FiguresInput, FiguresOutcome> = {
  reads: { tables: LEDGER_TABLES, columns: LEDGER_COLUMNS },
  plan(snapshot, { term }, { today }) {
    const { ledger, findings } = readLedger(snapshot, today);
    const asked = term === undefined ? undefined : ledger.terms.find((one) => one.id === term);
    const range = asked && termWithHoliday(ledger.terms, asked);
    const known = term === undefined || asked !== undefined;
    return {
      plan: null,
      outcome: {
        hasLedger: snapshot.tables.Children !== undefined,
        figures: known ? figuresOn(ledger, today, range) : null,
        findings,
      },
    };
  },
};
