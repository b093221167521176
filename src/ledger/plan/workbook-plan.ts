/** A list of edits that one command wants to make, with what a person needs to know before saying yes. */
import type { Finding } from '../model/finding';
import type { Edit } from './edit';

export interface WorkbookPlan {
  /** Key of the command's name in `locales`, shown in the undo offer. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** What was found while planning. A finding of severity `error` means: the row or cell it names is not in the plan. */
  readonly findings: readonly Finding[];
}

export function isEmptyPlan(plan: WorkbookPlan): boolean {
  return plan.edits.length === 0;
}
