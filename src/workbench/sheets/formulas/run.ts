/** One calculation: works out a set of formulas, each after what it reads, without recursion and without hanging on cycles. */
import { CellError } from '../model';
import type { Engine } from './context';
import type { FormulaCell } from './formula-cell';
import { evaluateTree } from './evaluate';
import { Pending } from './pending';
import { guarded } from './operators';
import { Failure, type Area, type Operand } from './operands';
import type { Results } from './results';

interface Frame {
  readonly cell: FormulaCell;
  /** Formulas that this one reads and that are not yet worked out. */
  readonly awaited: Iterator<FormulaCell>;
}
/** How deep OFFSET and INDIRECT may lead into cells that are not yet worked out. */
const DEEPEST = 400;

export class Run {
  private readonly pending: Pending;
  private readonly left: Set<FormulaCell>;
  private readonly open = new Map<FormulaCell, number>();
  /** Cells that depend on themselves; they show 0. */
  readonly circular = new Set<FormulaCell>();
  private depth = 0;

  constructor(
    cells: ReadonlySet<FormulaCell>,
    private readonly engine: Engine,
    private readonly results: Results,
  ) {
    this.pending = new Pending(cells);
    this.left = new Set(cells);
  }

  /** Column by column, so that a column's index is built once and not again after each of its cells. */
  all(): void {
    const cells = [...this.left].sort((a, b) => a.column - b.column || a.row - b.row);
    for (const cell of cells) this.settle(cell);
  }

  /** Works out the pending formulas of an area that a formula reaches while it runs. */
  prepare({ sheet, rect }: Area): void {
    for (const cell of this.pending.within(sheet, rect)) {
      if (this.open.has(cell)) {
        this.circular.add(cell);
        continue;
      }
      if (this.depth >= DEEPEST) throw new Failure('#NUM!', 'References lead too deep.');
      this.depth++;
      this.settle(cell);
      this.depth--;
    }
  }

  private settle(first: FormulaCell): void {
    const frames: Frame[] = [];
    this.enter(first, frames);
    for (let frame = frames[frames.length - 1]; frame; frame = frames[frames.length - 1]) {
      const next = frame.awaited.next();
      if (next.done) {
        this.finish(frame.cell);
        frames.pop();
      } else if (this.open.has(next.value)) this.closeCycle(next.value, frames);
      else this.enter(next.value, frames);
    }
  }

  private enter(cell: FormulaCell, frames: Frame[]): void {
    if (!this.left.has(cell)) return;
    this.open.set(cell, frames.length);
    frames.push({ cell, awaited: this.awaitedBy(cell) });
  }

  private *awaitedBy(cell: FormulaCell): Generator<FormulaCell> {
    for (const { sheet, rect } of cell.precedents.areas) yield* this.pending.within(sheet, rect);
  }

  private closeCycle(cell: FormulaCell, frames: readonly Frame[]): void {
    for (let at = frames.length - 1; at >= 0; at--) {
      const frame = frames[at];
      if (!frame) return;
      this.circular.add(frame.cell);
      if (frame.cell === cell) return;
    }
  }

  private finish(cell: FormulaCell): void {
    let result: Operand = 0;
    if (!this.circular.has(cell)) {
      const { tree } = cell;
      result = tree ? guarded(() => evaluateTree(tree, cell, this.engine)) : new CellError('#NAME?');
    }
    this.results.write(cell, this.circular.has(cell) ? 0 : result);
    this.open.delete(cell);
    this.left.delete(cell);
    this.pending.done(cell);
  }
}
