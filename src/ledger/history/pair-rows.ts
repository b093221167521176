/** Finds for each row of the archive the row of Baseline that is the same child, so that neither sorting nor a changed number misleads. */
import type { FieldContext } from '../fields';
import { cellOf, type TableSnapshot } from '../model/snapshot';
import { CHILDREN, columnOf } from '../tables';
import { keptText } from './kept-text';
import { areStrangers, likeness, pairByProof, RowIdentity } from './row-identity';

/** A row that cannot be followed, as it has no number of its own. */
export interface Untracked {
  /** Offset in the table of children. */
  readonly row: number;
  readonly why: 'blankKey' | 'duplicateKey';
}

export interface PairedRows {
  /** Offsets of the rows of one child in both tables. */
  readonly pairs: readonly { readonly child: number; readonly kept: number }[];
  /** Rows of children that Baseline does not know. */
  readonly added: readonly number[];
  /** Rows of Baseline whose child is not in the archive. */
  readonly gone: readonly number[];
  readonly untracked: readonly Untracked[];
}

/** Both tables must have their column of file numbers. */
export function pairRows(children: TableSnapshot, baseline: TableSnapshot, context: FieldContext): PairedRows {
  const ours = rowsOf(children, context);
  const kept = rowsOf(baseline, context);
  const free = new Set(kept);
  const byKey = new Map<string, RowIdentity>();
  for (const row of kept) if (!byKey.has(row.key)) byKey.set(row.key, row);

  const pairs: (readonly [RowIdentity, RowIdentity])[] = [];
  const rest = new Set(ours);
  const take = (child: RowIdentity, found: RowIdentity): void => {
    pairs.push([child, found]);
    rest.delete(child);
    free.delete(found);
  };
  const withKey = (fit: (child: RowIdentity, found: RowIdentity) => number): void => {
    const best = new Map<RowIdentity, { child: RowIdentity; fit: number }>();
    for (const child of rest) {
      const found = child.key === '' ? undefined : byKey.get(child.key);
      if (!found || !free.has(found)) continue;
      const own = fit(child, found);
      if (own > (best.get(found)?.fit ?? 0)) best.set(found, { child, fit: own });
    }
    for (const [found, { child }] of best) take(child, found);
  };
  withKey((child, found) => (areStrangers(child, found) ? 0 : likeness(child, found)));
  pairs.push(...pairByProof(rest, free));
  // A number under which another person stands now, and nobody else claims what was kept: the row was typed over.
  withKey(() => 1);

  const taken = new Set(pairs.map(([child]) => child.key));
  const added: number[] = [];
  const untracked: Untracked[] = [];
  for (const child of rest) {
    if (child.key === '') untracked.push({ row: child.row, why: 'blankKey' });
    else if (taken.has(child.key)) untracked.push({ row: child.row, why: 'duplicateKey' });
    else {
      added.push(child.row);
      taken.add(child.key);
    }
  }
  return {
    pairs: pairs.map(([child, found]) => ({ child: child.row, kept: found.row })).sort((a, b) => a.child - b.child),
    added,
    gone: [...free].map((row) => row.row),
    untracked,
  };
}

/** The rows that hold anything. */
function rowsOf(table: TableSnapshot, context: FieldContext): RowIdentity[] {
  const { kind } = columnOf(CHILDREN, 'birthDate');
  const known = new Map<string, string>();
  const birthText = (row: number): string => {
    const text = keptText(cellOf(table, row, 'birthDate'), kind);
    const before = known.get(text);
    if (before !== undefined) return before;
    const reading = kind.read(text, context);
    const birth = reading.state === 'value' ? String(reading.value) : '';
    known.set(text, birth);
    return birth;
  };
  return table.rows.flatMap((cells, row) => (cells.some((cell) => cell !== '') ? [new RowIdentity(table, row, birthText)] : []));
}
