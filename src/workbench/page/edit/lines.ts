/** Inserts and deletes whole rows and columns by hand. */
import { deleteColumns, deleteRows, insertColumns, insertRows } from '../../sheets/behaviour/structure';
import { mayDo } from '../../sheets/behaviour/protection';
import type { Sheet, Workbook } from '../../sheets/model';
import type { EditResult } from './refusal';
import { refused } from './refusal';
import type { Journal } from './journal';
import { rememberWorkbook } from './remember';
import { structureContext } from './structure-context';

const ACTIONS = {
  rows: { insert: insertRows, delete: deleteRows, insertOption: 'allowInsertRows', deleteOption: 'allowDeleteRows' },
  columns: { insert: insertColumns, delete: deleteColumns, insertOption: 'allowInsertColumns', deleteOption: 'allowDeleteColumns' },
} as const;

export function changeLines(
  workbook: Workbook,
  journal: Journal,
  sheet: Sheet,
  axis: 'rows' | 'columns',
  action: 'insert' | 'delete',
  index: number,
  count: number,
): EditResult {
  const does = ACTIONS[axis];
  if (!mayDo(sheet, action === 'insert' ? does.insertOption : does.deleteOption)) return 'protected';
  return refused(() =>
    journal.run(rememberWorkbook(workbook), () => {
      does[action](structureContext(workbook), sheet, index, count);
      workbook.changes.emit({
        kind: axis,
        sheetId: sheet.id,
        index,
        count,
        action: action === 'insert' ? 'inserted' : 'deleted',
        source: 'person',
      });
    }),
  );
}
