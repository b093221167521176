/** Undo and redo of what a person did by hand. An add-in's write ends the history, as the cells it knew are gone. */
import type { Workbook } from '../../sheets/model';

/** Puts a remembered state back. */
export type Restore = () => void;
/** Remembers the state of what an edit is going to change. */
export type Remember = () => Restore;

interface Step {
  remember: Remember;
  /** The state on the other side of the step. */
  restore: Restore;
}

const KEPT = 100;

export class Journal {
  private done: Step[] = [];
  private undone: Step[] = [];

  constructor(workbook: Workbook) {
    workbook.changes.listen((change) => {
      if (change.source === 'addin' && change.kind !== 'selection') this.clear();
    });
  }

  /** Runs an edit after remembering what it changes. An edit that throws leaves no step. */
  run<T>(remember: Remember, edit: () => T): T {
    const restore = remember();
    const result = edit();
    this.done.push({ remember, restore });
    if (this.done.length > KEPT) this.done.shift();
    this.undone = [];
    return result;
  }

  undo(): boolean {
    return this.step(this.done, this.undone);
  }

  redo(): boolean {
    return this.step(this.undone, this.done);
  }

  clear(): void {
    this.done = [];
    this.undone = [];
  }

  private step(from: Step[], to: Step[]): boolean {
    const step = from.pop();
    if (!step) return false;
    const back = step.remember();
    step.restore();
    to.push({ remember: step.remember, restore: back });
    return true;
  }
}
