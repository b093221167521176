/** Finds the header of a roster: one row, or a row of groups with a row of headers below, under titles and notes. */
import { textOf, type Grid } from './roster-grid';
import { labelOfPath, meaningOf, type Meaning } from './header-meanings';

export interface RosterColumn {
  /** 0-based offset in the grid. */
  readonly offset: number;
  /** Group and header as they stand, e.g. 父亲▸电话. */
  readonly label: string;
  readonly meaning: Meaning;
}

export interface RosterHeader {
  /** 0-based row of the grid where the header begins, and how many rows it has. */
  readonly row: number;
  readonly height: 1 | 2;
  readonly columns: readonly RosterColumn[];
}

/** Titles and notes above a header are a few rows at most. */
const SEARCHED_ROWS = 30;

/** The header with the most columns understood, `null` when no row has at least two. */
export function findHeader(grid: Grid): RosterHeader | null {
  let best: RosterHeader | null = null;
  let bestScore = 1.5;
  for (let row = 0; row < Math.min(grid.length, SEARCHED_ROWS); row++) {
    for (const candidate of candidatesAt(grid, row)) {
      const score = scoreOf(candidate);
      // The first of equals: the simpler reading, the upper row.
      if (score > bestScore) [best, bestScore] = [candidate, score];
    }
  }
  return best;
}

function candidatesAt(grid: Grid, row: number): RosterHeader[] {
  const upper = (grid[row] ?? []).map(textOf);
  const candidates = [
    headerOf(
      row,
      1,
      upper.map((header) => ['', header] as const),
    ),
  ];
  const lower = grid[row + 1]?.map(textOf);
  if (!lower) return candidates;
  const under = (groups: readonly string[]): RosterHeader =>
    headerOf(
      row,
      2,
      lower.map((header, index) => (header === '' ? (['', groups[index] ?? ''] as const) : ([groups[index] ?? '', header] as const))),
    );
  return [...candidates, under(upper), under(carriedRight(upper, lower))];
}

/** Group headers without merged cells stand over their first column only. */
function carriedRight(upper: readonly string[], lower: readonly string[]): string[] {
  let group = '';
  return upper.map((text, index) => {
    if (text !== '') group = text;
    return text === '' && (lower[index] ?? '') !== '' ? group : text;
  });
}

function headerOf(row: number, height: 1 | 2, paths: readonly (readonly [group: string, header: string])[]): RosterHeader {
  const taken = new Set<string>();
  const columns = paths.flatMap(([group, header], offset): RosterColumn[] => {
    if (header === '') return [];
    const meaning = meaningOf(group, header);
    // A second column of the same meaning is kept apart, so that neither overwrites the other.
    const isDouble = meaning.kind === 'column' && taken.has(meaning.key);
    if (meaning.kind === 'column') taken.add(meaning.key);
    return [{ offset, label: labelOfPath(group, header), meaning: isDouble ? { kind: 'unknown' } : meaning }];
  });
  return { row, height, columns };
}

const WEIGHTS: Readonly<Record<Meaning['kind'], number>> = { column: 1, grade: 1, ambiguous: 0.6, ignored: 0.4, unknown: 0 };

function scoreOf(header: RosterHeader): number {
  const seen = new Set<string>();
  // A second row must add something: else a title row above the header would pass for its groups.
  const start = header.height === 2 ? -0.5 : 0;
  return header.columns.reduce((sum, { label, meaning }) => {
    const once = meaning.kind === 'column' ? meaning.key : label;
    if (seen.has(once)) return sum;
    seen.add(once);
    return sum + WEIGHTS[meaning.kind];
  }, start);
}
