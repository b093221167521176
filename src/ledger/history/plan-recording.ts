/** From a comparison to edits: rows added to Changes, and the cells of Baseline that differ. Nothing else is written. */
import type { Day } from '../calendar/day';
import type { Language, Raw } from '../model/raw';
import { lastKeyOf, sheetRow, type TableSnapshot } from '../model/snapshot';
import type { CellChange, Edit, Written } from '../plan/edit';
import type { WorkbookPlan } from '../plan/workbook-plan';
import { TABLES } from '../tables';
import { matchColumns } from '../tables/match-columns';
import { changeNumbers, columnText } from './changes-table';
import type { ArchiveChange, BaselineCell, ChildComparison, Comparison } from './comparison';

/** What is to be written of who changed what and why. */
export interface RecordNote {
  readonly day: Day;
  readonly language: Language;
  /** Reason and author of the changes that come from a command. */
  readonly reason?: string;
  readonly by?: string;
  /** Reason of a change that was found, when something is known of it. */
  reasonOf?(change: ArchiveChange): string;
}

/** Cells of Baseline that one plan changes at most: it looks at each of them first, in one message. */
const CELLS_AT_ONCE = 3000;
/** Changed cells of a column nearer than this are one block: one request instead of several. */
const NEAR_ROWS = 12;

/** One plan for each part that fits into a message; mostly one, and none when nothing has changed. They are applied in order. */
export function planRecording(comparison: Comparison, changes: TableSnapshot, baseline: TableSnapshot, note: RecordNote): WorkbookPlan[] {
  const number = changeNumbers(changes);
  let lastKey = knownLastKey(changes);
  const parts = splitChildren(comparison.children);
  if (parts.length === 0 && comparison.additions.length > 0) parts.push([]);
  return parts.map((children, at) => {
    const edits: Edit[] = [];
    const rows = children.flatMap((child) => child.changes.map((change) => changeRow(change, number(), note)));
    if (rows.length > 0) {
      edits.push(appendEdit(changes, rows, lastKey));
      lastKey = lastKey === undefined ? undefined : rows.at(-1)?.get('changeId');
    }
    edits.push(
      ...cellEdits(
        children.flatMap((child) => child.cells),
        baseline,
      ),
    );
    if (at === parts.length - 1 && comparison.additions.length > 0)
      edits.push(appendEdit(baseline, comparison.additions, knownLastKey(baseline)));
    return { title: 'recordChanges', edits, findings: [] };
  });
}

function splitChildren(children: readonly ChildComparison[]): ChildComparison[][] {
  const parts: ChildComparison[][] = [];
  let cells = 0;
  for (const child of children) {
    const last = parts.at(-1);
    if (!last || cells + child.cells.length > CELLS_AT_ONCE) {
      parts.push([child]);
      cells = child.cells.length;
    } else {
      last.push(child);
      cells += child.cells.length;
    }
  }
  return parts;
}

function changeRow(change: ArchiveChange, changeId: string, note: RecordNote): ReadonlyMap<string, Raw> {
  const reason = change.ofCommand ? note.reason : note.reasonOf?.(change);
  return new Map<string, Raw>([
    ['changeId', changeId],
    ['date', note.day],
    ['childId', change.childId],
    ['childName', change.childName],
    ['column', columnText(change.what, note.language)],
    ['before', change.before],
    ['after', change.after],
    ['reason', reason ?? ''],
    ['by', (change.ofCommand ? note.by : undefined) ?? ''],
  ]);
}

/** The rows in those of their columns that the table has, also where only some of its columns were read. */
export function appendEdit(table: TableSnapshot, rows: readonly ReadonlyMap<string, Raw>[], lastKey: Raw | undefined): Edit {
  const { columns } = matchColumns(TABLES[table.key], table.headers);
  const keys = Object.keys(columns).filter((key) => rows.some((row) => row.has(key)));
  return {
    kind: 'appendRows',
    table: table.name,
    columns: keys.map((key) => table.headers[columns[key] ?? -1] ?? ''),
    rows: rows.map((row) => keys.map((key): Written => row.get(key) ?? '')),
    ...(lastKey !== undefined && { lastKey }),
  };
}

/** The key by which an append sees that somebody added rows; unknown when the school has moved the column of keys. */
export function knownLastKey(table: TableSnapshot): Raw | undefined {
  return table.columns[TABLES[table.key].columns[0]?.key ?? ''] === 0 ? lastKeyOf(table) : undefined;
}

/** One edit per column and stretch of rows: an edit looks at the whole block around its cells, which must stay small. */
function cellEdits(cells: readonly BaselineCell[], baseline: TableSnapshot): Edit[] {
  const blocks: CellChange[][] = [];
  const ordered = [...cells].sort((a, b) => (baseline.columns[a.column] ?? 0) - (baseline.columns[b.column] ?? 0) || a.row - b.row);
  for (const { row, column, before, after } of ordered) {
    const cell: CellChange = {
      row: sheetRow(baseline, row),
      column: baseline.firstColumn + (baseline.columns[column] ?? 0),
      before,
      after,
    };
    const last = blocks.at(-1)?.at(-1);
    if (last && last.column === cell.column && cell.row - last.row <= NEAR_ROWS) blocks.at(-1)?.push(cell);
    else blocks.push([cell]);
  }
  return blocks.map((block) => ({ kind: 'setCells', sheet: baseline.sheet, cells: block }));
}
