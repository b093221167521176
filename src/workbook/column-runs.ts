/** Which blocks of neighbouring columns to read when only some columns of a table are wanted. */
import type { Raw } from '../ledger/model/raw';

/** Neighbouring columns, by offset from the table's first. */
export interface Run {
  readonly start: number;
  readonly count: number;
}

/** The offsets as runs, from left to right. */
export function runsOf(offsets: readonly number[]): Run[] {
  const runs: { start: number; count: number }[] = [];
  for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.start + last.count === offset) last.count++;
    else runs.push({ start: offset, count: 1 });
  }
  return runs;
}

export function allColumns(count: number): Run {
  return { start: 0, count };
}

/** Whether every offset lies in one of the runs. */
export function covers(runs: readonly Run[], offsets: readonly number[]): boolean {
  return offsets.every((offset) => runs.some((run) => offset >= run.start && offset < run.start + run.count));
}

/** Rows of `width` cells from the blocks that were read of each run; what was not read is blank. */
export function rowsFrom(
  blocks: readonly { readonly run: Run; readonly values: readonly (readonly Raw[])[] }[],
  rows: number,
  width: number,
): (readonly Raw[])[] {
  const [only] = blocks;
  if (blocks.length === 1 && only && only.run.start === 0 && only.run.count === width) return only.values.slice(0, rows);
  return Array.from({ length: rows }, (_, row) => {
    const cells = new Array<Raw>(width).fill('');
    for (const { run, values } of blocks) {
      const part = values[row];
      if (part) for (let at = 0; at < run.count; at++) cells[run.start + at] = part[at] ?? '';
    }
    return cells;
  });
}
