/** The edits of an action while they are put together: cells and new rows by table, with what a person is shown of each. */
import type { FieldContext } from '../fields';
import { keptText } from '../history/kept-text';
import type { Raw } from '../model/raw';
import { cellOf, sheetRow, type LedgerSnapshot, type TableSnapshot } from '../model/snapshot';
import type { CellChange, Edit } from '../plan/edit';
import { appendEdit, knownLastKey } from '../history/plan-recording';
import { columnOf, TABLES, type TableKey } from '../tables';

/** One line of the preview: a cell that changes, or a cell of a new row (`before` is then `''`). */
export interface PlannedCell {
  readonly childId: string;
  readonly childName: string;
  readonly table: TableKey;
  readonly column: string;
  readonly before: string;
  readonly after: string;
  /** Whether the cell stands in a row that is added. */
  readonly isNew: boolean;
}

interface Child {
  readonly childId: string;
  readonly name: string;
}

export class Draft {
  readonly preview: PlannedCell[] = [];
  /** New contents of Children by row, for the history. */
  readonly cells = new Map<number, Map<string, Raw>>();
  readonly addedChildren: ReadonlyMap<string, Raw>[] = [];
  private readonly changes = new Map<TableKey, CellChange[]>();
  private readonly rows = new Map<TableKey, ReadonlyMap<string, Raw>[]>();

  constructor(
    private readonly snapshot: LedgerSnapshot,
    readonly context: FieldContext,
  ) {}

  /** Sets a cell of a row; a cell that holds the value already stays. Columns that the table lacks are passed over. */
  set(table: TableSnapshot, offset: number, column: string, after: Raw, child: Child): void {
    const at = table.columns[column];
    const before = cellOf(table, offset, column);
    if (at === undefined || before === after) return;
    const list = this.changes.get(table.key) ?? [];
    this.changes.set(table.key, list);
    list.push({ row: sheetRow(table, offset), column: table.firstColumn + at, before, after });
    if (table.key === 'Children') {
      const own = this.cells.get(offset) ?? new Map<string, Raw>();
      this.cells.set(offset, own.set(column, after));
    }
    this.show(table.key, column, before, after, child, false);
  }

  add(key: TableKey, values: ReadonlyMap<string, Raw>, child: Child): void {
    this.rows.set(key, [...(this.rows.get(key) ?? []), values]);
    if (key === 'Children') this.addedChildren.push(values);
    for (const [column, value] of values) if (value !== '') this.show(key, column, '', value, child, true);
  }

  /** The edits, one per table and stretch of rows: an edit looks at the whole block around its cells. */
  edits(): Edit[] {
    const edits: Edit[] = [];
    for (const [key, cells] of this.changes) {
      const table = this.snapshot.tables[key];
      if (!table) continue;
      const rows = [...new Set(cells.map((cell) => cell.row))].sort((a, b) => a - b);
      const blocks: number[][] = [];
      for (const row of rows) {
        const last = blocks.at(-1);
        if (last && row - (last.at(-1) ?? 0) <= NEAR_ROWS) last.push(row);
        else blocks.push([row]);
      }
      for (const block of blocks)
        edits.push({ kind: 'setCells', sheet: table.sheet, cells: cells.filter((cell) => block.includes(cell.row)) });
    }
    for (const [key, rows] of this.rows) {
      const table = this.snapshot.tables[key];
      if (table) edits.push(appendEdit(table, rows, knownLastKey(table)));
    }
    return edits;
  }

  private show(table: TableKey, column: string, before: Raw, after: Raw, { childId, name }: Child, isNew: boolean): void {
    const { kind } = columnOf(TABLES[table], column);
    this.preview.push({ childId, childName: name, table, column, before: keptText(before, kind), after: keptText(after, kind), isNew });
  }
}

/** Rows nearer than this are looked at as one block. */
const NEAR_ROWS = 3;
