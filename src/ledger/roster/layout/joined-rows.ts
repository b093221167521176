/**
 * Joins the rows of a child whose family stands one below the other: its name merged over them, blank below the first, or repeated
 * with the same number. Only where a relation in each row says who is meant and no cell says something else of the child.
 */
import { codeKey, RELATION } from '../../codes';
import { MEMBER } from '../headers/family-members';
import type { SettledHeader } from '../headers/settle-columns';
import { textOf, type Grid } from '../roster-grid';
import type { RosterSource } from '../source';
import type { BodyRow, SkippedRow } from './body-rows';
import type { RosterBlock } from './find-blocks';

export interface SheetRows {
  readonly body: readonly BodyRow[];
  readonly skipped: readonly SkippedRow[];
}

/** How a row belongs to the child above: it says so itself, or it leaves the child blank. */
type Bond = 'same' | 'blank';

/** Numbers that no two children share. */
const NUMBERS: ReadonlySet<string> = new Set(['residentId', 'studentNumber']);
/** What a row below a child may hold that is about its family, and not about a child whose name was forgotten. */
const OF_FAMILY = /^(?:father|mother|guardian)|^(?:member|homePhone|notes)$/u;
/** Below so small a share of the children, a blank is no way to list a family: the name of a child was forgotten. */
const SELDOM = 0.25;

/** @param settled the columns with the members one below the other. */
export function joinRows(source: RosterSource, grid: Grid, block: RosterBlock, settled: SettledHeader, rows: SheetRows): SheetRows {
  const joiner = new RowJoiner(source, grid, block, settled);
  const all = joiner.join(rows, ['same', 'blank']);
  const named = new Set(rows.body.map(({ row }) => row));
  const blanks = all.body.filter(({ more = [] }) => more.some((row) => !named.has(row))).length;
  return blanks < all.body.length * SELDOM ? joiner.join(rows, ['same']) : all;
}

class RowJoiner {
  private readonly ofChild: SettledHeader['columns'];
  private readonly name: number | undefined;
  private readonly relation: number | undefined;
  /** Columns that nothing is read from. */
  private readonly unread: readonly number[];

  constructor(
    private readonly source: RosterSource,
    private readonly grid: Grid,
    { left, right }: RosterBlock,
    private readonly settled: SettledHeader,
  ) {
    this.ofChild = settled.columns.filter(({ key }) => key !== MEMBER);
    this.name = this.ofChild.find(({ key }) => key === 'name')?.offset;
    const [member, another] = settled.members;
    this.relation = another ? undefined : member?.columns.relation.offset;
    const read = new Set([...settled.columns, ...settled.left].map(({ offset }) => offset));
    this.unread = Array.from({ length: right - left }, (_, at) => left + at).filter((offset) => !read.has(offset));
  }

  join({ body, skipped }: SheetRows, bonds: readonly Bond[]): SheetRows {
    const nameless = new Set(skipped.filter(({ reason }) => reason === 'noName').map(({ row }) => row));
    const named = new Set(body.map(({ row }) => row));
    const below = new Set<number>();
    const joined: BodyRow[] = [];
    for (const first of body) {
      if (!named.has(first.row)) continue;
      const more: number[] = [];
      let row = first.row + 1;
      for (; named.has(row) || nameless.has(row); row++) {
        const bond = this.bondOf([first.row, ...more], row);
        if (!bond || !bonds.includes(bond)) break;
        named.delete(row);
        nameless.delete(row);
        more.push(row);
      }
      for (; nameless.has(row) && this.isOfFamily(row); row++) below.add(row);
      joined.push(more.length > 0 ? { ...first, more } : first);
    }
    const rest = skipped.filter(({ row, reason }) => reason !== 'noName' || nameless.has(row));
    return { body: joined, skipped: rest.map((one) => (below.has(one.row) ? { ...one, reason: 'belowChild' } : one)) };
  }

  /** @param rows of the child so far. */
  private bondOf(rows: readonly number[], row: number): Bond | null {
    const [first = row] = rows;
    const relation = this.relationIn(row);
    if (this.name === undefined || relation === '' || this.relationIn(first) === '') return null;
    const differs = (offset: number): boolean => this.at(row, offset) !== '' && this.at(row, offset) !== this.at(first, offset);
    if (this.ofChild.some(({ offset }) => differs(offset))) return null;
    const isSameNumber = this.ofChild.some(({ key, offset }) => NUMBERS.has(key) && this.at(row, offset) !== '');
    if (isSameNumber || this.isMergedOver(this.name, first, row)) return 'same';
    // A number of its own in front, or a second father: a child whose name was forgotten.
    const isNext = this.at(row, this.name) === '' && !this.unread.some(differs);
    return isNext && rows.every((one) => this.relationIn(one) !== relation) ? 'blank' : null;
  }

  /** Whether a row tells of a family and of no child; a number alone has slipped out of another row. */
  private isOfFamily(row: number): boolean {
    const isFilled = (offset: number): boolean => this.at(row, offset) !== '';
    const filled = this.settled.columns.filter(({ offset }) => isFilled(offset));
    return filled.length > 1 && filled.every(({ key }) => OF_FAMILY.test(key)) && !this.unread.some(isFilled);
  }

  private at(row: number, offset: number): string {
    return textOf(this.grid[row]?.[offset]).normalize('NFKC');
  }

  /** `''` when the row does not say who the member is. */
  private relationIn(row: number): string {
    const text = this.relation === undefined ? '' : this.at(row, this.relation);
    return text === '监护人' ? text : (codeKey(RELATION, text) ?? '');
  }

  private isMergedOver(column: number, first: number, row: number): boolean {
    return this.source.merges.some(
      (merge) => merge.column <= column && column < merge.column + merge.columns && merge.row <= first && row < merge.row + merge.rows,
    );
  }
}
