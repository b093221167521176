/** The rows of Changes as a list to read, newest first, each with its child as it stands in the archive now. */
import type { Day } from '../calendar/day';
import type { FieldContext } from '../fields';
import { compact, tidy } from '../fields/parse/tidy';
import { cellOf, sheetRow, type LedgerSnapshot, type TableSnapshot } from '../model/snapshot';
import { columnOf, CHANGES } from '../tables';
import { classKey } from '../records/class-name';
import { fieldContextOf } from '../codes/field-context';
import { currentKeys, waitsForReason } from './changes-table';

export interface ListedChange {
  readonly changeId: string;
  /** `null` when the cell holds no day. */
  readonly day: Day | null;
  readonly childId: string;
  readonly childName: string;
  /** `''` when the child is not in the archive any more, or has no class. */
  readonly className: string;
  /** 1-based sheet row of the child now; `null` when it is not in the archive. */
  readonly childRow: number | null;
  /** 栏目 as it stands. */
  readonly column: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly by: string;
  readonly waits: boolean;
}

/** The snapshot must hold Changes in full and of Children number and class. */
export function listChanges(snapshot: LedgerSnapshot, today: Day): ListedChange[] {
  const table = snapshot.tables.Changes;
  if (!table) return [];
  const context = fieldContextOf(snapshot, today);
  const children = childrenByKey(snapshot.tables.Children, context);
  const now = currentKeys(table);
  return table.rows
    .flatMap((cells, row): ListedChange[] => {
      if (cells.every((cell) => cell === '')) return [];
      const text = (key: string): string => tidy(cellOf(table, row, key));
      const childId = now(compact(cellOf(table, row, 'childId')));
      const child = children.get(childId);
      const date = columnOf(CHANGES, 'date').kind.read(cellOf(table, row, 'date'), context);
      return [
        {
          changeId: text('changeId'),
          day: typeof date.value === 'number' && date.state === 'value' ? date.value : null,
          childId,
          childName: text('childName'),
          className: child?.className ?? '',
          childRow: child?.row ?? null,
          column: text('column'),
          before: String(cellOf(table, row, 'before')),
          after: String(cellOf(table, row, 'after')),
          reason: text('reason'),
          by: text('by'),
          waits: waitsForReason(table, row),
        },
      ];
    })
    .reverse();
}

function childrenByKey(table: TableSnapshot | undefined, context: FieldContext): Map<string, { row: number; className: string }> {
  const children = new Map<string, { row: number; className: string }>();
  table?.rows.forEach((_cells, row) => {
    const key = compact(cellOf(table, row, 'childId'));
    if (key !== '' && !children.has(key))
      children.set(key, { row: sheetRow(table, row), className: classKey(cellOf(table, row, 'class'), context) });
  });
  return children;
}
