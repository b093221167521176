/** Applies a plan to the open workbook: look, refuse or write, check, and take everything back if the write fails half-way. */
import type { Edit } from '../../ledger/plan/edit';
import type { WorkbookPlan } from '../../ledger/plan/workbook-plan';
import { excelRun } from '../excel-run';
import { toWorkbookError, WorkbookError } from '../workbook-error';
import { checkPlan } from './check';
import { inspect, type Inspection } from './inspect';
import { leavesTraces } from './lasting-edits';
import { takeBack, undoSteps, type UndoStep } from './undo';
import { NotAsWritten, WriteCancelled, writePlan, type Progress } from './write-plan';
import { sheetOf, tableOf } from './targets';

export interface ApplyOptions {
  /** The person agreed that filters are cleared before rows are written. */
  readonly clearFilters?: boolean;
  readonly progress?: Progress;
}

/** What `undoPlan` needs; empty when there is nothing that can be taken back. */
export interface UndoToken {
  readonly title: string;
  readonly steps: readonly UndoStep[];
}

/**
 * Writes a plan: one sync to look, one to write (more only beyond the message limit).
 * @throws WorkbookError; `halfWritten` says in `restored` whether what was written has been taken back, `halfRepaired` and
 * `halfGenerated` that running the command again completes it.
 */
export async function applyPlan(plan: WorkbookPlan, options: ApplyOptions = {}): Promise<UndoToken> {
  let steps: readonly UndoStep[] = [];
  let regenerated: readonly string[] = [];
  let traces = false;
  let writing = false;
  try {
    await excelRun(async (context) => {
      const seen = await inspect(context, plan.edits);
      checkPlan(plan.edits, seen, options.clearFilters ?? false);
      steps = undoSteps(plan.edits, seen);
      regenerated = [...seen.generated];
      traces = leavesTraces(plan.edits, seen);
      if (options.clearFilters) clearFilters(context, plan.edits, seen);
      writing = true;
      await writePlan(context, plan.edits, seen, options.progress);
    });
  } catch (error) {
    if (!writing) throw error;
    throw await restored(error, steps, { regenerated, traces });
  }
  const created = steps.some((step) => step.kind === 'sheet' || step.kind === 'name');
  // Undoing a set-up would delete sheets into which someone may have typed since: it is not offered.
  return { title: plan.title, steps: created ? [] : steps };
}

/**
 * Takes a plan back.
 * @throws WorkbookError changedMeanwhile when the cells were changed since; nothing is written then.
 */
export async function undoPlan(token: UndoToken): Promise<void> {
  await excelRun((context) => takeBack(context, token.steps, 'new'));
}

/** Of the tables that the plan writes to, by their names or on the sheets of its cells. */
function clearFilters(context: Excel.RequestContext, edits: readonly Edit[], seen: Inspection): void {
  const tables = new Set(edits.map(tableOf));
  const sheets = new Set(edits.filter((edit) => edit.kind === 'setCells').map(sheetOf));
  const inTheWay = seen.filtered.filter((one) => tables.has(one.table) || sheets.has(one.sheet));
  inTheWay.forEach((one) => context.workbook.tables.getItem(one.table).clearFilters());
}

/** What cannot be taken back after a failure in the write. */
interface LeftBehind {
  /** Generated sheets that were being made anew. */
  readonly regenerated: readonly string[];
  /** Whether rules, columns or layout of existing sheets were being added. */
  readonly traces: boolean;
}

/** After a failure in the write: takes back what was written and returns the error that tells how things stand. */
async function restored(error: unknown, steps: readonly UndoStep[], left: LeftBehind): Promise<WorkbookError> {
  const cause = error instanceof WorkbookError ? error.cause : error;
  const notKept = cause instanceof NotAsWritten ? cause.edit : null;
  const reason = notKept ? 'notAsWritten' : cause instanceof WriteCancelled ? 'cancelled' : toWorkbookError(error).code;
  const place = notKept ? (sheetOf(notKept) ?? tableOf(notKept) ?? '') : '';
  try {
    await excelRun((context) => takeBack(context, steps, notKept ? 'anything' : 'oldOrNew'));
    if (left.traces) return new WorkbookError('halfRepaired', { reason, place }, { cause: error });
    if (left.regenerated.length > 0)
      return new WorkbookError('halfGenerated', { sheets: left.regenerated, reason, place }, { cause: error });
    return new WorkbookError('halfWritten', { restored: 'yes', reason, place }, { cause: error });
  } catch (second) {
    return new WorkbookError('halfWritten', { restored: 'no', reason, place, second: toWorkbookError(second).code }, { cause: error });
  }
}
