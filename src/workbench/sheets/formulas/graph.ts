/** Which formulas read a cell: the way from a change to what must be worked out again. */
import { intersect, type Rect, type Sheet } from '../model';
import { cellKey, type FormulaCell } from './formula-cell';
import type { Area } from './operands';

/** All formulas that read one and the same block. */
interface Listener {
  readonly rect: Rect;
  readonly cells: Set<FormulaCell>;
}
/** Blocks wider than this are kept in one list instead of by column. */
const WIDE = 64;

class SheetListeners {
  private readonly byRect = new Map<string, Listener>();
  private readonly byColumn = new Map<number, Set<Listener>>();
  private readonly single = new Map<number, Listener>();
  private readonly wide = new Set<Listener>();

  add(rect: Rect, cell: FormulaCell): void {
    this.listener(rect).cells.add(cell);
  }

  remove(rect: Rect, cell: FormulaCell): void {
    const listener = this.listener(rect);
    listener.cells.delete(cell);
    if (listener.cells.size > 0) return;
    if (isSingle(rect)) this.single.delete(cellKey(rect.row, rect.column));
    else {
      this.byRect.delete(rectKey(rect));
      this.wide.delete(listener);
      for (let at = 0; at < Math.min(rect.columns, WIDE); at++) this.byColumn.get(rect.column + at)?.delete(listener);
    }
  }

  private listener(rect: Rect): Listener {
    if (isSingle(rect)) {
      const key = cellKey(rect.row, rect.column);
      let listener = this.single.get(key);
      if (!listener) this.single.set(key, (listener = { rect, cells: new Set() }));
      return listener;
    }
    const key = rectKey(rect);
    let listener = this.byRect.get(key);
    if (listener) return listener;
    listener = { rect, cells: new Set() };
    this.byRect.set(key, listener);
    if (rect.columns > WIDE) this.wide.add(listener);
    else {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const listeners = this.byColumn.get(column);
        if (listeners) listeners.add(listener);
        else this.byColumn.set(column, new Set([listener]));
      }
    }
    return listener;
  }

  /** Listeners on blocks that touch the rectangle; those in `told` are left out. */
  *touching(rect: Rect, told: ReadonlySet<Listener>): Generator<Listener> {
    if (rect.rows * rect.columns <= this.single.size) {
      for (let row = rect.row; row < rect.row + rect.rows; row++) {
        for (let column = rect.column; column < rect.column + rect.columns; column++) {
          const listener = this.single.get(cellKey(row, column));
          if (listener && !told.has(listener)) yield listener;
        }
      }
    } else for (const listener of this.single.values()) if (!told.has(listener) && intersect(listener.rect, rect)) yield listener;
    if (rect.columns > WIDE) {
      for (const listener of this.byRect.values()) if (!told.has(listener) && intersect(listener.rect, rect)) yield listener;
      return;
    }
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      for (const listener of this.byColumn.get(column) ?? []) if (!told.has(listener) && intersect(listener.rect, rect)) yield listener;
    }
    for (const listener of this.wide) if (!told.has(listener) && intersect(listener.rect, rect)) yield listener;
  }
}

function isSingle(rect: Rect): boolean {
  return rect.rows === 1 && rect.columns === 1;
}

function rectKey({ row, column, rows, columns }: Rect): string {
  return `${row},${column},${rows},${columns}`;
}

export class DependencyGraph {
  private readonly sheets = new Map<Sheet, SheetListeners>();

  add(cell: FormulaCell): void {
    for (const { sheet, rect } of cell.precedents.areas) {
      let listeners = this.sheets.get(sheet);
      if (!listeners) this.sheets.set(sheet, (listeners = new SheetListeners()));
      listeners.add(rect, cell);
    }
  }

  remove(cell: FormulaCell): void {
    for (const { sheet, rect } of cell.precedents.areas) this.sheets.get(sheet)?.remove(rect, cell);
  }

  /** Adds to `found` every formula that reads the areas, directly or through others. */
  dependents(areas: readonly Area[], found: Set<FormulaCell>): void {
    const told = new Set<Listener>();
    const waiting = [...areas];
    for (let area = waiting.pop(); area; area = waiting.pop()) {
      const listeners = this.sheets.get(area.sheet);
      if (!listeners) continue;
      for (const listener of listeners.touching(area.rect, told)) {
        told.add(listener);
        for (const cell of listener.cells) {
          if (found.has(cell)) continue;
          found.add(cell);
          waiting.push({ sheet: cell.sheet, rect: outputOf(cell) });
        }
      }
    }
  }
}

/** The cells that a formula fills. */
export function outputOf({ row, column, formula }: FormulaCell): Rect {
  return { row, column, rows: formula.spill?.rows ?? 1, columns: formula.spill?.columns ?? 1 };
}
