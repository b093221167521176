/** Refuses a plan before anything is written when Excel would refuse it, or when the workbook is not what it was made from. */
import { columnLetters } from '../../ledger/model/cell-address';
import type { Edit } from '../../ledger/plan/edit';
import { WorkbookError } from '../workbook-error';
import { clearedSheets } from './generated-sheets';
import type { Inspection } from './inspect';
import { changedMeanwhile } from './set-cells';
import { sheetOf, tableOf } from './targets';

/** At most so many cells are named in a message. */
const NAMED_CELLS = 5;

/**
 * @param clearFilters the person agreed to clear filters; otherwise a filtered table is refused.
 * @throws WorkbookError protectedSheet, notGenerated, filtered, sheetGone, tableGone, columnGone, blockedBelow or changedMeanwhile
 */
export function checkPlan(edits: readonly Edit[], seen: Inspection, clearFilters: boolean): void {
  const made = new Set(edits.flatMap((edit) => (edit.kind === 'ensureTable' ? [edit.table] : [])));
  const madeSheets = new Set(edits.flatMap((edit) => (edit.kind === 'ensureSheet' ? [edit.sheet] : [])));
  for (const edit of edits) {
    const sheet = sheetOf(edit);
    if (sheet !== undefined && !seen.sheets.has(sheet) && !madeSheets.has(sheet)) throw new WorkbookError('sheetGone', { sheet });
    const name = tableOf(edit);
    if (name !== undefined && !seen.tables.has(name) && !made.has(name)) throw new WorkbookError('tableGone', { table: name });
    if (edit.kind === 'appendRows') checkAppend(edit, seen);
  }
  const foreign = clearedSheets(edits).filter((name) => seen.sheets.has(name) && !seen.generated.has(name));
  if (foreign.length > 0) throw new WorkbookError('notGenerated', { sheets: foreign });
  refuseSheets(edits, seen, 'protectedSheet', (sheet) => sheet.protected);
  if (!clearFilters) refuseSheets(edits.filter(writesData), seen, 'filtered', (sheet) => sheet.filtered);
  for (const [edit, current] of seen.cells) {
    if (edit.kind === 'writeBlock') continue;
    const changed = changedMeanwhile(edit, current.values);
    if (changed.length === 0) continue;
    const cells = changed.slice(0, NAMED_CELLS).map((cell) => `${columnLetters(cell.column)}${cell.row}`);
    throw new WorkbookError('changedMeanwhile', { sheet: edit.sheet, cells, count: changed.length });
  }
}

/** Filters only get in the way of edits to rows that a filter may hide. */
function writesData(edit: Edit): boolean {
  return edit.kind === 'appendRows' || edit.kind === 'setCells';
}

function checkAppend(edit: Extract<Edit, { kind: 'appendRows' }>, seen: Inspection): void {
  const table = seen.tables.get(edit.table);
  if (!table) return;
  const gone = edit.columns.filter((header) => !table.headers.includes(header));
  if (gone.length > 0) throw new WorkbookError('columnGone', { table: edit.table, sheet: table.sheet, headers: gone });
  if (edit.lastKey !== undefined && edit.lastKey !== table.lastKey) {
    throw new WorkbookError('changedMeanwhile', { sheet: table.sheet, cells: [], count: 0 });
  }
  const needed = edit.rows.length - (table.bodyRows - table.usedRows);
  if (needed > 0 && table.usedBelow)
    throw new WorkbookError('blockedBelow', { sheet: table.sheet, row: table.headerRow + table.bodyRows + 2 });
}

function refuseSheets(
  edits: readonly Edit[],
  seen: Inspection,
  code: 'protectedSheet' | 'filtered',
  test: (sheet: { protected: boolean; filtered: boolean }) => boolean,
): void {
  const names = edits.map((edit) => sheetOf(edit) ?? seen.tables.get(tableOf(edit) ?? '')?.sheet);
  const refused = [...new Set(names)].filter((name): name is string => {
    const state = name === undefined ? undefined : seen.sheets.get(name);
    return state !== undefined && test(state);
  });
  if (refused.length > 0) throw new WorkbookError(code, { sheets: refused });
}
