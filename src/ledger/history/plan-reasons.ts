/** Why something was changed, written into the rows of Changes that ask for it. */
import { compact } from '../fields/parse/tidy';
import type { Finding } from '../model/finding';
import { cellOf, sheetRow, type LedgerSnapshot } from '../model/snapshot';
import type { CellChange } from '../plan/edit';
import type { WorkbookPlan } from '../plan/workbook-plan';

export interface ReasonAnswer {
  readonly changeId: string;
  readonly reason: string;
}

/** A row that has been given a reason meanwhile is left as it is, and said so. */
export function planReasons(snapshot: LedgerSnapshot, answers: readonly ReasonAnswer[], by: string): WorkbookPlan {
  const table = snapshot.tables.Changes;
  if (!table || table.columns['reason'] === undefined)
    return {
      title: 'reasons',
      edits: [],
      findings: [{ code: 'history.notKept', severity: 'error', place: { sheet: table?.sheet ?? '' } }],
    };
  const wanted = new Map(answers.map(({ changeId, reason }) => [changeId, reason.trim()]));
  const cells: CellChange[] = [];
  const findings: Finding[] = [];
  table.rows.forEach((_cells, index) => {
    const reason = wanted.get(compact(cellOf(table, index, 'changeId')));
    if (reason === undefined || reason === '') return;
    const before = cellOf(table, index, 'reason');
    const row = sheetRow(table, index);
    const set = (key: string, after: string): void => {
      const at = table.columns[key];
      if (at !== undefined) cells.push({ row, column: table.firstColumn + at, before: cellOf(table, index, key), after });
    };
    if (before !== '') {
      findings.push({
        code: 'history.alreadyGiven',
        severity: 'warning',
        parameters: { reason: String(before) },
        place: { sheet: table.sheet, row },
      });
      return;
    }
    set('reason', reason);
    if (by.trim() !== '') set('by', by.trim());
  });
  return { title: 'reasons', edits: cells.length > 0 ? [{ kind: 'setCells', sheet: table.sheet, cells }] : [], findings };
}
