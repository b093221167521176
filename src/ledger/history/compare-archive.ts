/**
 * Compares the table of children with Baseline. Every tracked cell counts, cleared ones and deleted rows too; the same value in
 * another spelling is no change, and a column that is missing or emptied as a whole is explained, not recorded cell by cell.
 */
import { isoOf, type Day } from '../calendar/day';
import type { FieldContext } from '../fields';
import type { Raw } from '../model/raw';
import { cellOf, type TableSnapshot } from '../model/snapshot';
import { BASELINE, CHILDREN, columnOf, type ColumnDefinition } from '../tables';
import { NO_OVERLAY, type ArchiveChange, type BaselineCell, type ChildComparison, type Comparison, type Overlay } from './comparison';
import { contactSummary, contactSummaryOf } from './contact-summary';
import { keptText, meansTheSame } from './kept-text';
import { pairRows } from './pair-rows';
import { keyOf } from './row-identity';

/** Columns of Children of which Baseline keeps a copy. */
export const TRACKED: readonly ColumnDefinition[] = BASELINE.columns
  .filter((one) => one.key !== 'goneOn')
  .map((one) => columnOf(CHILDREN, one.key));
const TRACKED_KEYS = TRACKED.map((one) => one.key).filter((key) => key !== 'childId');

/** A column with fewer values than this may well be emptied on purpose. */
const EMPTIED_FROM = 10;

export interface CompareOptions {
  /** Under which day a deleted row is noted. */
  readonly day: Day;
  readonly context: FieldContext;
  readonly overlay?: Overlay;
  /** Columns that were emptied on purpose, as a person has said: every value of them is recorded as cleared. */
  readonly emptiedOnPurpose?: readonly string[];
  /** Columns of which Baseline has kept nothing yet: they are filled, and nothing is recorded of what is found in them. */
  readonly unkept?: ReadonlySet<string>;
}

/** Both tables must have their column of file numbers. */
export function compareArchive(children: TableSnapshot, baseline: TableSnapshot, options: CompareOptions): Comparison {
  const { day, context, overlay = NO_OVERLAY, emptiedOnPurpose = [], unkept = new Set() } = options;
  const { pairs, added, gone, untracked } = pairRows(children, baseline, context);
  const missingColumns = TRACKED_KEYS.filter((key) => children.columns[key] === undefined || baseline.columns[key] === undefined);
  const present = TRACKED.filter((one) => one.key !== 'childId' && !missingColumns.includes(one.key));
  const live = gone.filter((row) => cellOf(baseline, row, 'goneOn') === '');
  const nothingLeft = pairs.length === 0 && added.length === 0 && overlay.added.length === 0;
  if (nothingLeft && live.length >= EMPTIED_FROM)
    return { children: [], additions: [], missingColumns, emptied: [], blankArchive: live.length, untracked };

  const emptied = present.flatMap(({ key }) => {
    const values = pairs.filter(({ kept }) => cellOf(baseline, kept, key) !== '').length;
    const isEmpty =
      values >= EMPTIED_FROM &&
      !emptiedOnPurpose.includes(key) &&
      children.rows.every((_, row) => (overlay.cells.get(row)?.get(key) ?? cellOf(children, row, key)) === '');
    return isEmpty ? [{ column: key, values }] : [];
  });
  const compared = present.filter(({ key }) => !emptied.some((one) => one.column === key));
  const row = new RowComparer(children, baseline, compared, context, overlay, unkept);
  const results = [
    ...pairs.map(({ child, kept }) => row.compare(child, kept, day)),
    ...live.map((kept) => row.deleted(kept, day)),
    ...overlay.added.map((values) => row.joined(values)),
  ];
  return {
    children: results.filter((one) => one.changes.length > 0 || one.cells.length > 0),
    additions: [...added.map((child) => row.copy(child)), ...overlay.added.map((values) => row.copyOf((key) => values.get(key) ?? ''))],
    missingColumns,
    emptied,
    blankArchive: null,
    untracked: [
      ...untracked,
      ...pairs.filter(({ child }) => keyOf(children, child) === '').map(({ child }) => ({ row: child, why: 'blankKey' as const })),
    ],
  };
}

class RowComparer {
  constructor(
    private readonly children: TableSnapshot,
    private readonly baseline: TableSnapshot,
    private readonly columns: readonly ColumnDefinition[],
    private readonly context: FieldContext,
    private readonly overlay: Overlay,
    private readonly unkept: ReadonlySet<string>,
  ) {}

  compare(child: number, kept: number, day: Day): ChildComparison {
    const changes: ArchiveChange[] = [];
    const cells: BaselineCell[] = [];
    const childId = keyOf(this.children, child) || keyOf(this.baseline, kept);
    const childName = String(cellOf(this.children, child, 'name'));
    const say = (what: ArchiveChange['what'], before: string, after: string, ofCommand = false): void =>
      void changes.push({ childId, childName, what, before, after, ofCommand });
    const set = (column: string, after: string): void =>
      void cells.push({ row: kept, column, before: cellOf(this.baseline, kept, column), after });
    if (!this.compareKey(child, kept, day, say, set)) return { changes, cells };
    const edits = this.overlay.cells.get(child);
    for (const column of this.columns) {
      const { key, kind } = column;
      const was = String(cellOf(this.baseline, kept, key));
      const now = keptText(cellOf(this.children, child, key), kind);
      const isFirst = was === '' && this.unkept.has(key);
      if (now !== was && !isFirst && !this.same(now, was, column)) say({ column: key }, was, now);
      const edit = edits?.get(key);
      const next = edit === undefined ? now : keptText(edit, kind);
      if (next !== now && !this.same(next, now, column)) say({ column: key }, now, next, true);
      if (next !== was) set(key, next);
    }
    return { changes, cells };
  }

  /** Notes a changed number and a row that has come back. A row whose number was cleared is not followed further: `false`. */
  private compareKey(
    child: number,
    kept: number,
    day: Day,
    say: (what: ArchiveChange['what'], before: string, after: string) => void,
    set: (column: string, after: string) => void,
  ): boolean {
    const now = keyOf(this.children, child);
    const was = keyOf(this.baseline, kept);
    const isGone = cellOf(this.baseline, kept, 'goneOn') !== '';
    if (now === '') {
      if (!isGone) {
        say({ column: 'childId' }, was, '');
        set('goneOn', isoOf(day));
      }
      return false;
    }
    if (now !== was) {
      say({ column: 'childId' }, was, now);
      set('childId', now);
    }
    if (isGone) {
      say('restored', '', contactSummary(this.children, child, this.context));
      set('goneOn', '');
    }
    return true;
  }

  deleted(kept: number, day: Day): ChildComparison {
    const change: ArchiveChange = {
      childId: keyOf(this.baseline, kept),
      childName: String(cellOf(this.baseline, kept, 'name')),
      what: 'deleted',
      before: contactSummary(this.baseline, kept, this.context),
      after: '',
      ofCommand: false,
    };
    return { changes: [change], cells: [{ row: kept, column: 'goneOn', before: '', after: isoOf(day) }] };
  }

  /** A child that a command adds: its reason and author are worth a row. */
  joined(values: ReadonlyMap<string, Raw>): ChildComparison {
    const cell = (key: string): Raw => values.get(key) ?? '';
    const after = contactSummaryOf(cell, this.context);
    const names = { childId: String(cell('childId')), childName: String(cell('name')) };
    return { changes: [{ ...names, what: 'added', before: '', after, ofCommand: true }], cells: [] };
  }

  copy(child: number): ReadonlyMap<string, string> {
    const edits = this.overlay.cells.get(child);
    return this.copyOf((key) => edits?.get(key) ?? (key === 'childId' ? keyOf(this.children, child) : cellOf(this.children, child, key)));
  }

  copyOf(cell: (key: string) => Raw): ReadonlyMap<string, string> {
    const present = TRACKED.filter(({ key }) => this.baseline.columns[key] !== undefined);
    return new Map(present.map(({ key, kind }) => [key, keptText(cell(key), kind)]));
  }

  private same(a: string, b: string, { kind, subject }: ColumnDefinition): boolean {
    return meansTheSame(a, b, kind, { ...this.context, ...(subject ? { subject } : {}) });
  }
}
