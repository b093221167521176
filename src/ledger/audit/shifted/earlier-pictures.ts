/**
 * The archive as it was earlier: at the last comparison (table Baseline), and before the changes that were recorded lately (table
 * Changes), so that a slip of rows is still seen after the comparison has taken it up.
 */
import type { Day } from '../../calendar/day';
import type { Raw } from '../../model/raw';
import { cellOf, type TableSnapshot } from '../../model/snapshot';
import { CHILDREN, columnOf } from '../../tables';
import { normalizeHeader } from '../../tables/normalize-header';
import type { Audit } from '../audit';
import { startedRows } from '../ledger-rows';

/** What a cell of a child held; `undefined` when that is not known. */
export interface EarlierPicture {
  /** Columns of Children that the picture may know. */
  readonly columns: readonly string[];
  valueOf(childId: string, column: string): string | undefined;
  /** Whether the cell is known to have held the very same content: cheap, so that columns without a change are not read at all. */
  held(childId: string, column: string, content: Raw): boolean;
}

/** Recorded changes are looked at for so many days, and of them the latest days. */
const DAYS_BACK = 45;
const DAYS_OF_CHANGES = 3;

/** A cell as text in its normal form, so that a change of spelling is none. */
export function normalText(audit: Audit, table: TableSnapshot, row: number, column: string): string {
  const { state, value } = audit.read(table, row, column);
  return state === 'empty' ? '' : String(value).trim();
}

export function earlierPictures(audit: Audit): EarlierPicture[] {
  return [...fromBaseline(audit), ...fromChanges(audit)];
}

function fromBaseline(audit: Audit): EarlierPicture[] {
  const table = audit.snapshot.tables.Baseline;
  if (!table || startedRows(table).length === 0) return [];
  const rows = new Map(startedRows(table).map((row) => [audit.text(table, row, 'childId'), row]));
  return [
    {
      columns: Object.keys(table.columns).filter((key) => key !== 'childId' && key !== 'goneOn'),
      valueOf(childId, column) {
        const row = rows.get(childId);
        return row === undefined ? undefined : normalText(audit, table, row, column);
      },
      held(childId, column, content) {
        const row = rows.get(childId);
        return row === undefined || String(cellOf(table, row, column)) === String(content);
      },
    },
  ];
}

interface RecordedChange {
  readonly day: Day;
  readonly childId: string;
  readonly column: string;
  readonly before: string;
}

/** One picture for each of the latest days on which changes were recorded: as it was before that day. */
function fromChanges(audit: Audit): EarlierPicture[] {
  const children = audit.snapshot.tables.Children;
  const changes = recordedChanges(audit);
  if (!children) return [];
  const rowOf = new Map(startedRows(children).map((row) => [audit.text(children, row, 'childId'), row]));
  const days = [...new Set(changes.map((change) => change.day))].sort((a, b) => b - a).slice(0, DAYS_OF_CHANGES);
  return days.map((day): EarlierPicture => {
    const before = new Map<string, string>();
    const since = changes.filter((change) => change.day >= day);
    // The earliest change of a cell holds what stood there before all of them.
    for (const change of since) {
      const cell = `${change.column} ${change.childId}`;
      if (!before.has(cell)) before.set(cell, change.before);
    }
    return {
      columns: [...new Set(since.map((change) => change.column))],
      valueOf(childId, column) {
        const row = rowOf.get(childId);
        return before.get(`${column} ${childId}`) ?? (row === undefined ? undefined : normalText(audit, children, row, column));
      },
      held: (childId, column) => !before.has(`${column} ${childId}`),
    };
  });
}

/** Changes of the last weeks in the order in which they were recorded. */
function recordedChanges(audit: Audit): RecordedChange[] {
  const table = audit.snapshot.tables.Changes;
  if (!table) return [];
  const keys = new Map(
    CHILDREN.columns.flatMap((column) => Object.values(column.header).map((name) => [normalizeHeader(name), column.key] as const)),
  );
  return startedRows(table)
    .flatMap((row): RecordedChange[] => {
      const day = audit.value(table, row, 'date');
      const column = keys.get(normalizeHeader(String(cellOf(table, row, 'column'))));
      if (typeof day !== 'number' || day < audit.today - DAYS_BACK || column === undefined) return [];
      const before = textOfRecorded(audit, column, cellOf(table, row, 'before'));
      return [{ day, childId: audit.text(table, row, 'childId'), column, before }];
    })
    .sort((a, b) => a.day - b.day);
}

/** A recorded value in the normal form of its column: a day is recorded as text. */
function textOfRecorded(audit: Audit, column: string, recorded: Raw): string {
  const { state, value } = audit.readAs(columnOf(CHILDREN, column), recorded);
  return state === 'empty' ? '' : String(value).trim();
}
