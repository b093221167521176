/** Gathers what is found in many cells into one thing to mend: how often, where first, and the first few cells. */
import { cellAddress } from '../../model/cell-address';
import type { Raw } from '../../model/raw';

/** At most so many cells are named. */
const NAMED_CELLS = 5;

export interface Found {
  /** 1-based sheet row and 0-based column; absent for what lies on no cell. */
  readonly row?: number;
  readonly column?: number;
  readonly content: Raw;
}

export interface Group<T> {
  readonly what: T;
  readonly first: Found;
  readonly count: number;
  /** `D4、D5…` */
  readonly cells: string;
}

export class Groups<T> {
  private readonly byKey = new Map<string, { what: T; first: Found; count: number; named: string[] }>();

  add(key: string, what: T, found: Found): void {
    const group = this.byKey.get(key) ?? { what, first: found, count: 0, named: [] };
    this.byKey.set(key, group);
    group.count++;
    const { row, column } = found;
    if (row !== undefined && column !== undefined && group.named.length < NAMED_CELLS) group.named.push(cellAddress(row, column));
  }

  /** In the order in which each was first found. */
  get all(): Group<T>[] {
    return [...this.byKey.values()].map(({ what, first, count, named }) => ({
      what,
      first,
      count,
      cells: named.join('、') + (count > named.length ? '…' : ''),
    }));
  }
}
