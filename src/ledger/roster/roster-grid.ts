/** A roster's cells with merged blocks filled, so that every row and header can be read by itself. */
import type { Raw } from '../model/raw';
import type { RosterSource } from './source';

export type Grid = readonly (readonly Raw[])[];

/**
 * Every cell of a merged block holds what its first cell holds: for headers over its whole width, for children only
 * downwards, as a value that is merged across two columns belongs to the first of them.
 */
export function filledGrid(source: RosterSource, direction: 'all' | 'down'): Grid {
  const grid = source.values.map((row) => [...row]);
  for (const { row, column, rows, columns } of source.merges) {
    const content = source.values[row]?.[column] ?? '';
    for (const target of grid.slice(row, row + rows)) {
      target.fill(content, column, direction === 'all' ? column + columns : column + 1);
    }
  }
  return grid;
}

export function textOf(cell: Raw | undefined): string {
  return cell === undefined ? '' : String(cell).trim();
}

/** Contents of a row that are not blank, each once: a merged title counts as one. */
export function distinctTexts(row: readonly Raw[]): string[] {
  return [...new Set(row.map(textOf).filter((text) => text !== ''))];
}
