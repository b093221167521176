/** Edits that cannot be taken back one by one: rules, columns and layout added to sheets that were there before. */
import type { Edit } from '../../ledger/plan/edit';
import type { Inspection } from './inspect';
import { sheetOf, tableOf } from './targets';

/** These are taken back from what the look before the write has seen, or change nothing that matters. */
const TAKEN_BACK: ReadonlySet<Edit['kind']> = new Set([
  'expect',
  'setCells',
  'appendRows',
  'setting',
  'ensureSheet',
  'clearSheet',
  'activate',
]);

/** Whether something of the plan stays if it breaks off: a repair of what exists, which a further run completes. */
export function leavesTraces(edits: readonly Edit[], seen: Inspection): boolean {
  return edits.some((edit) => {
    if (TAKEN_BACK.has(edit.kind) || (edit.kind === 'writeBlock' && seen.cells.has(edit))) return false;
    if (edit.kind === 'defineName') return seen.names.has(edit.name.toLowerCase());
    const sheet = sheetOf(edit) ?? seen.tables.get(tableOf(edit) ?? '')?.sheet;
    return sheet !== undefined && seen.sheets.has(sheet) && !seen.generated.has(sheet);
  });
}
