/** The overdue list as a sheet, to print or to hand over. */
import { LEDGER_TABLES } from '../ledger/records/read-ledger';
import { planOverdueSheet } from '../ledger/reports/plan-overdue-sheet';
import type { Command } from './command';
import { LEDGER_COLUMNS } from './ledger-columns';
import type { SheetOutcome } from './make-summary';
import type { OverdueInput } from './show-overdue';

export const MAKE_OVERDUE_SHEET: Command<OverdueInput | undefined, SheetOutcome> = {
  reads: { tables: LEDGER_TABLES, columns: LEDGER_COLUMNS },
  plan(snapshot, input, { today, reportWords }) {
    const words = reportWords[snapshot.settings.language];
    const plan = planOverdueSheet(snapshot, { ...input, asOf: today }, words);
    return { plan, outcome: { sheet: words.reports.overdue.sheet, findings: plan.findings } };
  },
};
