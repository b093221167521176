/** Formulas still to be worked out, found quickly by area: one list of rows per column, with a pointer past those that are done. */
import type { Rect, Sheet } from '../model';
import { firstFrom } from './column-index';
import type { FormulaCell } from './formula-cell';

class PendingColumn {
  private readonly cells: FormulaCell[];
  private readonly rows: number[];
  /** `next[i]` = i while cell i is pending, otherwise a later place; shortened on the way. */
  private readonly next: Int32Array;
  left: number;

  constructor(cells: FormulaCell[]) {
    this.cells = cells.sort((a, b) => a.row - b.row);
    this.rows = this.cells.map(({ row }) => row);
    this.next = Int32Array.from({ length: cells.length + 1 }, (_, at) => at);
    this.left = cells.length;
  }

  done(row: number): void {
    const at = firstFrom(this.rows, row);
    if (this.rows[at] !== row || this.next[at] !== at) return;
    this.next[at] = at + 1;
    this.left--;
  }

  /** The first pending cell at or below a row. */
  from(row: number): FormulaCell | undefined {
    const start = firstFrom(this.rows, row);
    let at = start;
    while (this.next[at] !== at) at = this.next[at] ?? this.cells.length;
    for (let step = start; step !== at;) {
      const after = this.next[step] ?? at;
      this.next[step] = at;
      step = after;
    }
    return this.cells[at];
  }
}

export class Pending {
  private readonly sheets = new Map<Sheet, Map<number, PendingColumn>>();

  constructor(cells: Iterable<FormulaCell>) {
    const grouped = new Map<Sheet, Map<number, FormulaCell[]>>();
    for (const cell of cells) {
      let columns = grouped.get(cell.sheet);
      if (!columns) grouped.set(cell.sheet, (columns = new Map()));
      const group = columns.get(cell.column);
      if (group) group.push(cell);
      else columns.set(cell.column, [cell]);
    }
    for (const [sheet, columns] of grouped) {
      this.sheets.set(sheet, new Map([...columns].map(([column, group]) => [column, new PendingColumn(group)])));
    }
  }

  done({ sheet, row, column }: FormulaCell): void {
    this.sheets.get(sheet)?.get(column)?.done(row);
  }

  /** Pending cells in an area, column by column; cells that get done meanwhile are left out. */
  *within(sheet: Sheet, rect: Rect): Generator<FormulaCell> {
    const columns = this.sheets.get(sheet);
    if (!columns) return;
    for (const [column, pending] of columns) {
      if (pending.left === 0 || column < rect.column || column >= rect.column + rect.columns) continue;
      for (let row = rect.row; ;) {
        const cell = pending.from(row);
        if (!cell || cell.row >= rect.row + rect.rows) break;
        yield cell;
        row = cell.row + 1;
      }
    }
  }
}
