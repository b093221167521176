/** Which row is which child: by file number, or by ID, student number, name and birth date when the number is not enough. */
import { compact } from '../fields/tidy';
import { cellOf, type TableSnapshot } from '../model/snapshot';

export interface RowIdentity {
  /** Offset of the row in its table. */
  readonly row: number;
  readonly key: string;
  readonly residentId: string;
  readonly studentNumber: string;
  readonly name: string;
  readonly birth: string;
}

/** @param birthText a birth date in one form for both tables. */
export function identityOf(table: TableSnapshot, row: number, birthText: (row: number) => string): RowIdentity {
  const text = (key: string): string => compact(cellOf(table, row, key)).toUpperCase();
  return {
    row,
    key: keyOf(table, row),
    residentId: text('residentId'),
    studentNumber: text('studentNumber'),
    name: text('name'),
    birth: birthText(row),
  };
}

/** The file number of a row, without spaces; `''` when blank. */
export function keyOf(table: TableSnapshot, row: number): string {
  return compact(cellOf(table, row, 'childId'));
}

/** Two rows with one number that are clearly two people: neither the ID nor the name is the same. */
export function areStrangers(a: RowIdentity, b: RowIdentity): boolean {
  if (a.name === '' || b.name === '' || a.name === b.name) return false;
  return a.residentId === '' || a.residentId !== b.residentId;
}

/** How much speaks for two rows with one number being the same child, at least 1: of several rows the likest is followed. */
export function likeness(a: RowIdentity, b: RowIdentity): number {
  return 1 + (a.residentId === b.residentId ? 2 : 0) + (a.name === b.name ? 1 : 0);
}

/** Whether the rest of a row says that it is the same child, whatever its number. */
const PROOFS: readonly ((one: RowIdentity) => string)[] = [
  (one) => (one.residentId.length >= 15 ? one.residentId : ''),
  (one) => (one.studentNumber.length >= 15 ? one.studentNumber : ''),
  (one) => (one.name !== '' && one.birth !== '' ? `${one.name} ${one.birth}` : ''),
];

/** Pairs rows that only one row of either side can mean. What has been paired is taken out of both sets. */
export function pairByProof(children: Set<RowIdentity>, kept: Set<RowIdentity>): (readonly [child: RowIdentity, kept: RowIdentity])[] {
  const pairs: (readonly [RowIdentity, RowIdentity])[] = [];
  for (const proof of PROOFS) {
    const ours = uniqueBy(children, proof);
    for (const [text, mine] of uniqueBy(kept, proof)) {
      const child = ours.get(text);
      if (!child || !mine) continue;
      pairs.push([child, mine]);
      children.delete(child);
      kept.delete(mine);
    }
  }
  return pairs;
}

/** Rows by a text that only one of them has; a text of several is there with `null`. */
function uniqueBy(rows: ReadonlySet<RowIdentity>, proof: (one: RowIdentity) => string): Map<string, RowIdentity | null> {
  const found = new Map<string, RowIdentity | null>();
  for (const row of rows) {
    const text = proof(row);
    if (text !== '') found.set(text, found.has(text) ? null : row);
  }
  return found;
}
