/** 生成汇总: the summary sheet. */
import type { Finding } from '../ledger/model/finding';
import { LEDGER_TABLES } from '../ledger/records/read-ledger';
import { planSummary } from '../ledger/reports/plan-summary';
import type { Command } from './command';
import { LEDGER_COLUMNS } from './ledger-columns';

export interface SheetOutcome {
  /** Name of the generated sheet. */
  readonly sheet: string;
  readonly findings: readonly Finding[];
}

export interface SummaryInput {
  /** Term for S10; absent = the term around the day. */
  readonly term?: string;
}

export const MAKE_SUMMARY: Command<SummaryInput | undefined, SheetOutcome> = {
  reads: { tables: LEDGER_TABLES, columns: LEDGER_COLUMNS },
  plan(snapshot, input, { today, reportWords }) {
    const words = reportWords[snapshot.settings.language];
    const plan = planSummary(snapshot, { ...input, asOf: today }, words);
    return { plan, outcome: { sheet: words.reports.summary.sheet, findings: plan.findings } };
  },
};
