/** Who wants to know that the workbook changed: the grid, the calculation and the host's events. */
import type { Rect } from './address';

/** Where a change came from: a person at the grid, an add-in, calculation, or another person (co-authoring). */
export type ChangeSource = 'person' | 'addin' | 'calculation' | 'remote';

export type Change =
  | { kind: 'cells'; sheetId: string; rect: Rect; source: ChangeSource }
  | { kind: 'rows' | 'columns'; sheetId: string; index: number; count: number; action: 'inserted' | 'deleted'; source: ChangeSource }
  | { kind: 'format'; sheetId: string; rect: Rect; source: ChangeSource }
  | {
      kind: 'sheet';
      sheetId: string;
      action: 'added' | 'deleted' | 'renamed' | 'moved' | 'visibility' | 'activated' | 'layout' | 'rules' | 'protection';
      source: ChangeSource;
    }
  | {
      kind: 'table';
      sheetId: string;
      tableId: string;
      action: 'added' | 'deleted' | 'resized' | 'filtered' | 'changed';
      source: ChangeSource;
    }
  | { kind: 'selection'; sheetId: string; rects: Rect[]; source: ChangeSource }
  | { kind: 'names' | 'settings' | 'opened'; source: ChangeSource };

export class Changes {
  private readonly listeners = new Set<(change: Change) => void>();

  /** Returns the function that ends the subscription. */
  listen(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }
}
