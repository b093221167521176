/** 儿童变动: joining, leaving, another class, suspension, a new guardian or number: planned with its preview, written in one go. */
import { childRows, planAction, type ActionNote, type ChildAction, type ChildRow, type PlannedAction } from '../ledger/child-actions';
import { compareClasses } from '../ledger/fields/class-order';
import { fieldContextOf } from '../ledger/codes/field-context';
import { inLanguage } from '../ledger/model/raw';
import { cellOf, type LedgerSnapshot } from '../ledger/model/snapshot';
import { keptText } from '../ledger/history/kept-text';
import { staffNames } from '../ledger/records/staff-names';
import { CHILDREN, columnOf, TABLES, type TableKey } from '../ledger/tables';
import type { Command } from './command';
import { HISTORY_READS } from './record-changes';

export interface ChildChangeInput {
  readonly action: ChildAction;
  readonly note: ActionNote;
}

export interface ChildChangeOutcome {
  readonly hasLedger: boolean;
  readonly children: readonly ChildRow[];
  /** Classes of the children who have not left, in the order of a school. */
  readonly classes: readonly string[];
  readonly staff: readonly string[];
  /** Sheet of a table as it is called now. */
  readonly sheets: Readonly<Partial<Record<TableKey, string>>>;
  /** `null` when nothing was asked to be planned. */
  readonly planned: PlannedAction | null;
}

const TABLE_KEYS_READ = ['Children', 'Baseline', 'Changes', 'Codes', 'Pairings', 'Pauses', 'Staff'] as const;

export const CHILD_CHANGE: Command<ChildChangeInput | undefined, ChildChangeOutcome> = {
  reads: { tables: TABLE_KEYS_READ, columns: { ...HISTORY_READS.columns } },
  plan(snapshot, input, { recordDay }) {
    const { Children } = snapshot.tables;
    const children = Children ? childRows(Children, fieldContextOf(snapshot, recordDay)) : [];
    const planned = input ? planAction(snapshot, input.action, input.note, recordDay) : null;
    const classes = new Set(children.filter((child) => child.status !== 'left' && child.className !== '').map((child) => child.className));
    return {
      plan: planned?.plan ?? null,
      outcome: {
        hasLedger: Children !== undefined,
        children,
        classes: [...classes].sort(compareClasses),
        staff: staffNames(snapshot),
        sheets: Object.fromEntries(
          TABLE_KEYS_READ.map((key) => [key, snapshot.tables[key]?.sheet ?? inLanguage(TABLES[key].sheet, snapshot.settings.language)]),
        ),
        planned,
      },
    };
  },
};

/** What a column of the archive holds for a child, as a person reads it. */
export function shownValue(snapshot: LedgerSnapshot, child: ChildRow, column: string): string {
  const table = snapshot.tables.Children;
  return table ? keptText(cellOf(table, child.offset, column), columnOf(CHILDREN, column).kind) : '';
}
