/** Reads rows as the header of a roster and says how good a header they make: one row, or up to two rows of groups above it. */
import { labelOfPath, meaningOf, type Meaning } from './header-meanings';
import { textOf, type Grid } from './roster-grid';

export interface RosterColumn {
  /** 0-based offset in the grid. */
  readonly offset: number;
  /** Groups and header as they stand, e.g. 父亲▸电话. */
  readonly label: string;
  /** The header without its groups. */
  readonly own: string;
  readonly meaning: Meaning;
}

export interface RosterHeader {
  /** 0-based row of the grid where the header begins, and how many rows it has. */
  readonly row: number;
  readonly height: number;
  readonly columns: readonly RosterColumn[];
  /** What the rows beyond one are worth: they count against a header unless each of them is part of it. */
  readonly furtherRows: number;
}

const MAX_HEIGHT = 3;
/** A header whose every row is needed is better than its first row alone. */
const WHOLE = 0.2;
const UNKNOWN: Meaning = { kind: 'unknown' };
const WEIGHTS: Readonly<Record<Meaning['kind'], number>> = { column: 1, part: 1, grade: 1, ambiguous: 0.6, ignored: 0.4, unknown: 0 };
/** 姓名 below 爷爷 is no column of ours, but nothing else than a header. */
const WORD = 0.2;
/** A header is short; a title or a note in its row is not. */
const LONGEST = 40;

/** Every reading of the rows from `row` on as a header. */
export function candidatesAt(grid: Grid, row: number): RosterHeader[] {
  const rows = grid.slice(row, row + MAX_HEIGHT).map((cells) => cells.map(textOf));
  return rows.flatMap((_, last) => {
    const header = rows[last] ?? [];
    const groups = rows.slice(0, last);
    const plain = headerOf(row, groups, header);
    // Of equals the first is taken: a blank right of a group more likely belongs to it than to nobody.
    return last === 0 ? [plain] : [headerOf(row, carriedRight(groups, header), header), plain];
  });
}

/** Group headers without merged cells stand over their first column only; a new outer group ends the inner one. */
function carriedRight(groups: readonly (readonly string[])[], header: readonly string[]): string[][] {
  const carried = groups.map((cells) => [...cells]);
  const current = groups.map(() => '');
  header.forEach((own, column) => {
    const first = groups.findIndex((cells) => (cells[column] ?? '') !== '');
    if (first >= 0) current.fill('', first);
    groups.forEach((cells, level) => {
      const text = cells[column] ?? '';
      if (text !== '') current[level] = text;
      else if (own !== '' || (first >= 0 && level < first)) carried[level]![column] = current[level] ?? '';
    });
  });
  return carried;
}

function headerOf(row: number, groups: readonly (readonly string[])[], header: readonly string[]): RosterHeader {
  const width = Math.max(header.length, ...groups.map((cells) => cells.length));
  const taken = new Set<string>();
  /** Rows that say something about a column: themselves, or as a group that changes what stands below. */
  const telling = new Set<number>();
  const columns = Array.from({ length: width }, (_, offset) => offset).flatMap((offset): RosterColumn[] => {
    const path = [...groups.map((cells) => cells[offset] ?? ''), header[offset] ?? ''];
    // Where the last row is blank, the header stands in the row above and reaches down.
    const at = path.findLastIndex((text) => text !== '');
    if (at < 0) return [];
    const own = path[at] ?? '';
    const above = path.slice(0, at);
    const meaning = own.length > LONGEST ? UNKNOWN : meaningOf(above, own);
    if (weightOf(meaning) > 0) telling.add(at);
    above.forEach((text, level) => text !== '' && changesMeaning(above, level, own, meaning) && telling.add(level));
    // A second column of the same meaning is kept apart, so that neither overwrites the other; a second 姓名 may begin a block.
    const isDouble = meaning.kind === 'column' && meaning.key !== 'name' && taken.has(meaning.key);
    if (meaning.kind === 'column') taken.add(meaning.key);
    return [{ offset, own, label: labelOfPath(above, own), meaning: isDouble ? UNKNOWN : meaning }];
  });
  const idle = groups.length + 1 - telling.size;
  const furtherRows = groups.length === 0 ? 0 : idle === 0 ? WHOLE : -0.5 * idle;
  return { row, height: groups.length + 1, columns, furtherRows };
}

/** Whether a column would mean something else without the group of this level. */
function changesMeaning(groups: readonly string[], level: number, own: string, meaning: Meaning): boolean {
  const without = meaningOf(groups.with(level, ''), own);
  return without.kind !== meaning.kind || ('key' in without && 'key' in meaning && without.key !== meaning.key);
}

/** How much of a header is understood; a title row must not pass for its groups, nor its last row for a child. */
export function scoreOf(header: RosterHeader): number {
  const seen = new Set<string>();
  return header.columns.reduce((sum, { label, meaning }) => {
    const once = meaning.kind === 'column' ? meaning.key : label;
    if (seen.has(once)) return sum;
    seen.add(once);
    return sum + weightOf(meaning);
  }, header.furtherRows);
}

function weightOf(meaning: Meaning): number {
  return meaning.kind === 'unknown' && meaning.isWord ? WORD : WEIGHTS[meaning.kind];
}

/** A cell that no header has: an ID, a phone, a serial day. */
const DATA = /^\d{5,}/u;

/**
 * Whether these rows can be nothing but a header: the names of the children, another column, and words that we know.
 * @param share of the columns that must be known.
 */
export function isCertain(header: RosterHeader, share = 0.4): boolean {
  const known = header.columns.filter(({ meaning }) => weightOf(meaning) > 0).length;
  if (nameColumns(header.columns).length === 0 || header.columns.some(({ own }) => DATA.test(own))) return false;
  return scoreOf(header) >= 1.4 && known >= 2 && known >= header.columns.length * share;
}

/** The columns of children's names. */
export function nameColumns(columns: readonly RosterColumn[]): RosterColumn[] {
  return columns.filter(({ meaning }) => meaning.kind === 'column' && meaning.key === 'name');
}
