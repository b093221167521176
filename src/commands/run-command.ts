/** Runs any command: read, plan, let the person look, write, keep the undo. */
import type { LedgerSnapshot } from '../ledger/model/snapshot';
import { withRowKeys } from '../ledger/plan/row-keys';
import { isEmptyPlan, type WorkbookPlan } from '../ledger/plan/workbook-plan';
import { applyPlan, undoPlan, type ApplyOptions, type UndoToken } from '../workbook/apply/apply-plan';
import { readSnapshot } from '../workbook/read-snapshot';
import type { Command, CommandContext, Planned } from './command';

export interface Prepared<Outcome> extends Planned<Outcome> {
  readonly snapshot: LedgerSnapshot;
}

/** What there is to write, with the snapshot from which it was planned. */
export type Writable = Pick<Prepared<unknown>, 'plan' | 'snapshot'>;

/**
 * Reads the workbook and plans; nothing is written.
 * @throws WorkbookError
 */
export async function prepare<Input, Outcome>(
  command: Command<Input, Outcome>,
  input: Input,
  context: CommandContext,
): Promise<Prepared<Outcome>> {
  const [snapshot, resources] = await Promise.all([readSnapshot(command.reads), command.load?.()]);
  return { snapshot, ...command.plan(snapshot, input, { ...context, ...resources }) };
}

let lastUndo: UndoToken | null = null;

/**
 * Writes what was prepared, after the person has agreed. An empty plan writes nothing.
 * @throws WorkbookError
 */
export async function apply({ plan, snapshot }: Writable, options: ApplyOptions = {}): Promise<void> {
  if (!plan || isEmptyPlan(plan)) return;
  const token = await applyPlan({ ...plan, edits: withRowKeys(plan.edits, snapshot) }, options);
  lastUndo = token.steps.length > 0 ? token : null;
}

/**
 * Writes what goes with a command but is no deed of the person, such as the history: it is not offered to be undone by itself.
 * With `joined` the undo of the last command takes it back too.
 * @throws WorkbookError
 */
export async function applyAlong(plan: WorkbookPlan, snapshot: LedgerSnapshot, { joined }: { readonly joined: boolean }): Promise<void> {
  const { steps } = await applyPlan({ ...plan, edits: withRowKeys(plan.edits, snapshot) });
  if (joined && lastUndo) lastUndo = { title: lastUndo.title, steps: [...steps, ...lastUndo.steps] };
}

/** Title of the command that `undo` would take back; `null` when there is nothing. */
export function undoable(): string | null {
  return lastUndo?.title ?? null;
}

/**
 * Takes the last written command back, once: while it works there is nothing more to take back.
 * @throws WorkbookError changedMeanwhile when someone has changed the cells since; the offer then stays.
 */
export async function undo(): Promise<void> {
  const token = lastUndo;
  if (!token) return;
  lastUndo = null;
  try {
    await undoPlan(token);
  } catch (error) {
    lastUndo ??= token;
    throw error;
  }
}
