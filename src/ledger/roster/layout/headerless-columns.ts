/** Columns without a header: full ones have lost it and are kept with their letter, stray cells beside the table are only named. */
import { columnLetters } from '../../model/cell-address';
import type { BodyRow } from './body-rows';
import type { RosterBlock } from './find-blocks';
import { textOf, type Grid } from '../roster-grid';
import type { RosterColumn } from '../headers/roster-header';
import type { RosterSource } from '../source';

/** Filled in this share of the children's rows, a column belongs to the children. */
const BELONGS = 0.5;

export interface StrayCell {
  readonly row: number;
  readonly offset: number;
}

export interface HeaderlessColumns {
  /** Columns that belong to the children, named by their letter. */
  readonly columns: readonly RosterColumn[];
  readonly stray: readonly StrayCell[];
}

export function headerlessColumns(source: RosterSource, grid: Grid, block: RosterBlock, body: readonly BodyRow[]): HeaderlessColumns {
  const known = new Set(block.header.columns.map(({ offset }) => offset));
  const columns: RosterColumn[] = [];
  const stray: StrayCell[] = [];
  for (let offset = block.left; offset < block.right; offset++) {
    if (known.has(offset)) continue;
    const filled = body.filter(({ row }) => textOf(grid[row]?.[offset]) !== '');
    if (filled.length === 0) continue;
    if (filled.length < body.length * BELONGS) {
      stray.push(...filled.map(({ row }) => ({ row, offset })));
      continue;
    }
    const label = `${columnLetters(source.firstColumn + offset)}列`;
    columns.push({ offset, label, own: label, meaning: { kind: 'unknown' } });
  }
  return { columns, stray };
}
