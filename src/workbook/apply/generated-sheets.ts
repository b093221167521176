/**
 * Knows the sheets that the add-in generated, so that it never empties a sheet that only has the same name. The mark is
 * a hidden name in the sheet's own scope: it follows a renamed sheet and goes with a deleted one.
 */
import type { Edit } from '../../ledger/plan/edit';
import { sheetOf } from './targets';

const MARK = 'CareLedger_Generated';

/** Names of the sheets that a plan empties. */
export function clearedSheets(edits: readonly Edit[]): string[] {
  return edits.flatMap((edit) => (edit.kind === 'clearSheet' ? [sheetOf(edit) ?? ''] : []));
}

/** Queues the look at the marks; call the returned function after the sync for the names of the marked sheets. */
export function queueMarks(context: Excel.RequestContext, sheets: readonly string[]): () => ReadonlySet<string> {
  const queued = sheets.map((name) => {
    const mark = context.workbook.worksheets.getItemOrNullObject(name).names.getItemOrNullObject(MARK);
    mark.load('name');
    return { name, mark };
  });
  return () => new Set(queued.filter(({ mark }) => !mark.isNullObject).map(({ name }) => name));
}

export function markGenerated(context: Excel.RequestContext, sheet: string): void {
  context.workbook.worksheets.getItem(sheet).names.add(MARK, '=TRUE').visible = false;
}
