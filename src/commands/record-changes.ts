/** Keeps the ledger's history: compares the archive with what was kept of it and writes what has changed. It never stops other work. */
import { HISTORY_TABLES, planHistory, planRestoreColumn, type ArchiveChange, type History, type HistoryOptions } from '../ledger/history';
import type { Finding } from '../ledger/model/finding';
import type { LedgerSnapshot } from '../ledger/model/snapshot';
import { BASELINE } from '../ledger/tables';
import type { ReadRequest } from '../workbook/read-snapshot';
import type { ApplyOptions } from '../workbook/apply/apply-plan';
import type { Command, CommandContext } from './command';
import { describeFailure, type Failure } from './failure';
import { apply, applyAlong, prepare, type Prepared } from './run-command';
import { touchedCells } from './touched-cells';

/** Of long tables what a comparison needs, and no more. */
export const HISTORY_READS: ReadRequest = {
  tables: HISTORY_TABLES,
  columns: {
    Children: BASELINE.columns.map((one) => one.key).filter((key) => key !== 'goneOn'),
    Changes: ['changeId', 'column', 'before', 'reason'],
  },
};

/** What became of one comparison. */
export interface Recording {
  /** `unchanged`: nothing to write; `notKept`: the ledger has no history yet; `failed`: it could not be written, and `failure` says why. */
  readonly state: 'recorded' | 'unchanged' | 'notKept' | 'noLedger' | 'failed';
  /** Rows that were, or would have been, added to Changes. */
  readonly changes: number;
  /** Changes that wait for a reason; `null` when it is not known. */
  readonly waiting: number | null;
  /** What could not be compared. */
  readonly findings: readonly Finding[];
  readonly failure: Failure | null;
}

export type RecordInput = Pick<HistoryOptions, 'reasonOf' | 'emptiedOnPurpose'>;

/** The comparison by itself: its plan is the first part of what there is to write. */
export const FIND_CHANGES: Command<RecordInput | undefined, History> = {
  reads: HISTORY_READS,
  plan(snapshot, input, { recordDay }) {
    const outcome = planHistory(snapshot, { day: recordDay, ...input });
    return { outcome, plan: outcome.plans[0] ?? null };
  },
};

type Listener = (recording: Recording) => void;
const listeners = new Set<Listener>();

/** Hears what became of every comparison, so that the pane can say when changes could not be recorded. */
export function onRecording(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

interface RecordOptions extends RecordInput {
  /** A snapshot that was read just now and holds `HISTORY_TABLES` in full; read anew when absent. */
  readonly snapshot?: LedgerSnapshot;
  /** Whether the undo of the last command takes the record back too. */
  readonly joined?: boolean;
}

/** One comparison after the other: two at once would both write the same changes. */
let inLine: Promise<unknown> = Promise.resolve();
let unfinished = 0;

/** Records what has changed. Never throws: the work that it goes with goes on. Writes nothing when nothing has changed. */
export async function recordChanges(context: CommandContext, options: RecordOptions = {}): Promise<Recording> {
  const { snapshot: _old, ...anew } = options;
  // What was read before an earlier comparison has written is no longer so.
  const own = unfinished === 0 ? options : anew;
  const mine = inLine.then(() => attempt(context, own));
  inLine = mine;
  unfinished++;
  const recording = await mine;
  unfinished--;
  listeners.forEach((listener) => listener(recording));
  return recording;
}

async function attempt(context: CommandContext, { snapshot, joined = false, ...input }: RecordOptions): Promise<Recording> {
  let history: History | null = null;
  try {
    const found = snapshot ? { snapshot, ...FIND_CHANGES.plan(snapshot, input, context) } : await prepare(FIND_CHANGES, input, context);
    history = found.outcome;
    for (const plan of history.plans) await applyAlong(plan, found.snapshot, { joined });
    const { state, changes, waiting, findings } = history;
    const done = state !== 'ready' ? state : history.plans.length > 0 ? 'recorded' : 'unchanged';
    return { state: done, changes: changes.length, waiting, findings, failure: null };
  } catch (error) {
    return {
      state: 'failed',
      changes: history?.changes.length ?? 0,
      waiting: null,
      findings: history?.findings ?? [],
      failure: describeFailure(error),
    };
  }
}

/**
 * Prepares a command and records what has changed up to now, from the same read when it brings the archive in full.
 * @throws WorkbookError of the command's own read
 */
export async function prepareRecorded<Input, Outcome>(
  command: Command<Input, Outcome>,
  input: Input,
  context: CommandContext,
): Promise<Prepared<Outcome>> {
  await inLine;
  const prepared = await prepare(command, input, context);
  const { tables, columns, headersOnly = [] } = command.reads;
  const isWhole = HISTORY_TABLES.every((key) => tables.includes(key) && columns?.[key] === undefined && !headersOnly.includes(key));
  await recordChanges(context, isWhole ? { snapshot: prepared.snapshot } : {});
  return prepared;
}

/**
 * Writes what was prepared, and at once records what it did to the archive, with its reason. One undo takes back both.
 * @throws WorkbookError when the command could not be written; that its record could not is only told to `onRecording`.
 */
export async function applyRecorded<Outcome>(
  prepared: Prepared<Outcome>,
  reason: string,
  context: CommandContext,
  options: ApplyOptions = {},
): Promise<Recording> {
  await apply(prepared, options);
  const touched = touchedCells(prepared.snapshot, prepared.plan?.edits ?? []);
  const reasonOf = ({ childId, what }: ArchiveChange): string =>
    typeof what === 'object' && touched.has(`${childId} ${what.column}`) ? reason : '';
  return recordChanges(context, { reasonOf, joined: true });
}

export interface RestoreInput {
  /** A column of Children, by its key. */
  readonly column: string;
}

/** Puts back a column that was emptied by accident, from what the history has kept of it. */
export const RESTORE_COLUMN: Command<RestoreInput, null> = {
  reads: HISTORY_READS,
  plan: (snapshot, { column }, { recordDay }) => ({ plan: planRestoreColumn(snapshot, column, recordDay), outcome: null }),
};
