/** Runs of neighbouring rows whose content belongs to the row above or below: the way in which a slip of a row shows itself. */

/**
 * What a row says about content having slipped by some rows: `proof` it is not its own and is the neighbour's, and such content
 * is rare; `fits` the same of content that many rows have; `same` own and neighbour's content are equal or unknown; `breaks`
 * it speaks against a slip.
 */
export type Sign = 'proof' | 'fits' | 'same' | 'breaks';

/** First and last row of a run, as offsets in the rows that were looked at. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** Rows that prove it. */
  readonly proofs: readonly number[];
}

/** So many rows that say nothing may lie between two that say something. */
const LONGEST_SILENCE = 5;

/** Runs with at least `proofs` rows that prove the slip; rows that say nothing at their ends do not belong to them. */
export function findRuns(rows: number, signOf: (row: number) => Sign, proofs: number): Run[] {
  const runs: Run[] = [];
  let open: { from: number; to: number; proofs: number[] } | null = null;
  const close = (): void => {
    if (open && open.proofs.length >= proofs) runs.push(open);
    open = null;
  };
  for (let row = 0; row < rows; row++) {
    const sign = signOf(row);
    if (sign === 'same') {
      if (open && row - open.to > LONGEST_SILENCE) close();
      continue;
    }
    if (sign === 'breaks') {
      close();
      continue;
    }
    open ??= { from: row, to: row, proofs: [] };
    open.to = row;
    if (sign === 'proof') open.proofs.push(row);
  }
  close();
  return runs;
}

/** By how many rows content may have slipped; positive is downwards. */
export const SLIPS = [1, -1, 2, -2] as const;
