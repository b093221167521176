/** Puts back what Baseline has kept of a column that was emptied by accident. */
import type { Day } from '../calendar/day';
import { cellOf, sheetRow, type LedgerSnapshot } from '../model/snapshot';
import type { CellChange } from '../plan/edit';
import type { WorkbookPlan } from '../plan/workbook-plan';
import { CHILDREN, columnOf } from '../tables';
import { pairRows } from './pair-rows';
import { fieldContextOf } from '../codes/field-context';

/** Only cells that are blank now are filled. Days and numbers come back as such, everything else as it was typed. */
export function planRestoreColumn(snapshot: LedgerSnapshot, column: string, today: Day): WorkbookPlan {
  const { Children, Baseline } = snapshot.tables;
  const at = Children?.columns[column];
  if (!Children || !Baseline || at === undefined) return { title: 'restoreColumn', edits: [], findings: [] };
  const context = fieldContextOf(snapshot, today);
  const { kind } = columnOf(CHILDREN, column);
  const cells = pairRows(Children, Baseline, context).pairs.flatMap(({ child, kept }): CellChange[] => {
    const text = cellOf(Baseline, kept, column);
    if (text === '' || cellOf(Children, child, column) !== '') return [];
    const { state, value } = kind.read(text, context);
    const after = state === 'value' && typeof value === 'number' ? value : text;
    return [{ row: sheetRow(Children, child), column: Children.firstColumn + at, before: '', after }];
  });
  return { title: 'restoreColumn', edits: cells.length > 0 ? [{ kind: 'setCells', sheet: Children.sheet, cells }] : [], findings: [] };
}
