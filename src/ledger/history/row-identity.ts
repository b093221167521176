/** Which row is which child: by file number, or by ID, student number, name and birth date when the number is not enough. */
import { compact } from '../fields/parse/tidy';
import { cellOf, type TableSnapshot } from '../model/snapshot';

/** What tells one child from another. Each text is worked out when it is asked for: mostly the number and the raw texts are enough. */
export class RowIdentity {
  readonly key: string;
  private readonly texts = new Map<string, string>();

  /** @param row offset of the row in its table. @param birthText a birth date in one form for both tables. */
  constructor(
    private readonly table: TableSnapshot,
    readonly row: number,
    private readonly birthText: (row: number) => string,
  ) {
    this.key = keyOf(table, row);
  }

  get residentId(): string {
    return this.text('residentId');
  }

  get studentNumber(): string {
    return this.text('studentNumber');
  }

  get name(): string {
    return this.text('name');
  }

  get birth(): string {
    return this.birthText(this.row);
  }

  /** Whether a column holds the same in both rows. */
  agrees(other: RowIdentity, column: 'residentId' | 'name'): boolean {
    return cellOf(this.table, this.row, column) === cellOf(other.table, other.row, column) || this.text(column) === other.text(column);
  }

  private text(key: string): string {
    let text = this.texts.get(key);
    if (text === undefined) this.texts.set(key, (text = compact(cellOf(this.table, this.row, key)).toUpperCase()));
    return text;
  }
}

/** Numbers are mostly written as they should be; those are taken as they are. */
const PLAIN = /^[!-~]*$/u;

/** The file number of a row, without spaces; `''` when blank. */
export function keyOf(table: TableSnapshot, row: number): string {
  const cell = cellOf(table, row, 'childId');
  return typeof cell === 'string' && PLAIN.test(cell) ? cell : compact(cell);
}

/** Two rows with one number that are clearly two people: neither the ID nor the name is the same. */
export function areStrangers(a: RowIdentity, b: RowIdentity): boolean {
  if (a.agrees(b, 'name') || a.name === '' || b.name === '') return false;
  return a.residentId === '' || !a.agrees(b, 'residentId');
}

/** How much speaks for two rows with one number being the same child, at least 1: of several rows the likest is followed. */
export function likeness(a: RowIdentity, b: RowIdentity): number {
  return 1 + (a.agrees(b, 'residentId') ? 2 : 0) + (a.agrees(b, 'name') ? 1 : 0);
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
