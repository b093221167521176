/** Remembers what each request changed in cells, so that one request can be taken back as one step. */
import {
  type CellGrid,
  type CellValue,
  type Formula,
  type Rect,
  type Sheet,
  type Table,
  type TableColumn,
  type Workbook,
} from '../sheets/model';

interface CellBefore {
  input: CellValue | Formula;
  value: CellValue;
  style: number;
}
interface TableBefore {
  table: Table;
  rect: Rect;
  columns: TableColumn[];
  showTotals: boolean;
  showHeaders: boolean;
}
interface Step {
  cells: Map<Sheet, Map<number, CellBefore>>;
  tables: Map<Sheet, TableBefore[]>;
}

const KEPT = 50;
/** Cells remembered at most, over all steps; older steps go first, and a larger step cannot be taken back. */
const MOST_CELLS = 400_000;
const WIDTH = 16_384;

/**
 * Cell contents, cell formats and the extent of tables come back; sheets, rules, sizes and names do not. Inserting or
 * deleting rows and columns, and adding or deleting sheets, ends the history, as the places remembered are gone.
 */
export class UndoJournal {
  private steps: Step[] = [];
  private open: Step | null = null;
  private paused = false;
  private remembered = 0;

  constructor(private readonly workbook: Workbook) {}

  /** Starts a step: from here on every write to a cell is noted. */
  begin(): void {
    const tables = this.workbook.sheets.map((sheet) => [sheet, sheet.tables.map(tableBefore)] as const);
    this.open = { cells: new Map(), tables: new Map(tables) };
    for (const sheet of this.workbook.sheets) sheet.cells.beforeWrite = (row, column) => this.note(sheet, row, column);
  }

  end(): void {
    for (const sheet of this.workbook.sheets) delete sheet.cells.beforeWrite;
    const step = this.open;
    this.open = null;
    if (!step || step.cells.size === 0) return;
    this.steps.push(step);
    this.remembered += sizeOf(step);
    while (this.steps.length > KEPT || this.remembered > MOST_CELLS) {
      this.remembered -= sizeOf(this.steps.shift());
    }
  }

  /** Forgets everything, the running step included. */
  clear(): void {
    this.steps = [];
    this.remembered = 0;
    this.open?.cells.clear();
  }

  /** Runs work whose writes are no part of the step, such as calculation. */
  without(work: () => void): void {
    const before = this.paused;
    this.paused = true;
    try {
      work();
    } finally {
      this.paused = before;
    }
  }

  /** Takes the last step back; `null` when there is none, else the blocks that changed. */
  undo(): { sheet: Sheet; rect: Rect }[] | null {
    const step = this.steps.pop();
    if (!step) return null;
    this.remembered -= sizeOf(step);
    for (const [sheet, tables] of step.tables) restoreTables(sheet, tables);
    return [...step.cells].map(([sheet, cells]) => ({ sheet, rect: restoreCells(sheet.cells, cells) }));
  }

  private note(sheet: Sheet, row: number, column: number): void {
    if (!this.open || this.paused) return;
    let cells = this.open.cells.get(sheet);
    if (!cells) this.open.cells.set(sheet, (cells = new Map()));
    const key = row * WIDTH + column;
    if (cells.has(key)) return;
    const { cells: grid } = sheet;
    const value = grid.value(row, column);
    cells.set(key, { input: grid.formula(row, column) ?? value, value, style: grid.styleId(row, column) });
  }
}

function sizeOf(step: Step | undefined): number {
  let size = 0;
  for (const cells of step?.cells.values() ?? []) size += cells.size;
  return size;
}

function tableBefore(table: Table): TableBefore {
  const columns = table.columns.map((column) => ({ ...column }));
  return { table, rect: table.rect, columns, showTotals: table.showTotals, showHeaders: table.showHeaders };
}

/** Tables made by the step go, those that it removed come back. */
function restoreTables(sheet: Sheet, before: TableBefore[]): void {
  sheet.tables = before.map(({ table, ...parts }) => Object.assign(table, parts));
}

function restoreCells(grid: CellGrid, cells: Map<number, CellBefore>): Rect {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [key, { input, value, style }] of cells) {
    const row = Math.floor(key / WIDTH);
    const column = key % WIDTH;
    grid.setInput(row, column, input);
    grid.setValue(row, column, value);
    grid.setStyleId(row, column, style);
    [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row), Math.max(right, column)];
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
