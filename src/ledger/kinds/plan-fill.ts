/** 按事实填写: the ticked cells get what follows from the facts, and the history says so. */
import type { Day } from '../calendar/day';
import { labelOf } from '../codes';
import type { ActionNote } from '../child-actions';
import { Draft } from '../child-actions/draft';
import { fieldContextOf } from '../codes/field-context';
import { planHistory } from '../history/plan-history';
import type { LedgerSnapshot } from '../model/snapshot';
import type { WorkbookPlan } from '../plan/workbook-plan';
import { compareKinds } from './compare-kinds';
import { DERIVED_LISTS, type DerivedColumn } from './kind-row';

export interface FillChoice {
  readonly childId: string;
  readonly column: DerivedColumn;
}

/** Only cells that differ now are written, whatever was ticked. @param asOf day of the facts. @param recordDay day of the entry. */
export function planFill(
  snapshot: LedgerSnapshot,
  choices: readonly FillChoice[],
  note: ActionNote,
  asOf: Day,
  recordDay: Day,
): WorkbookPlan {
  const table = snapshot.tables.Children;
  if (!table) return { title: 'kinds', edits: [], findings: [] };
  const chosen = new Set(choices.map(({ childId, column }) => `${childId} ${column}`));
  const draft = new Draft(snapshot, fieldContextOf(snapshot, recordDay));
  for (const { child, column, kind } of compareKinds(snapshot, asOf).differing) {
    if (kind === null || !chosen.has(`${child.childId} ${column}`)) continue;
    draft.set(table, child.offset, column, labelOf(DERIVED_LISTS[column], kind, snapshot.settings.language), child);
  }
  const edits = draft.edits();
  if (edits.length === 0) return { title: 'kinds', edits, findings: [] };
  const history = planHistory(snapshot, { day: recordDay, ...note, overlay: { cells: draft.cells, added: [] } });
  return {
    title: 'kinds',
    edits: [...edits, ...history.plans.flatMap((plan) => plan.edits)],
    findings: history.state === 'notKept' ? history.findings : [],
  };
}
