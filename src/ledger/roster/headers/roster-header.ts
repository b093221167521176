/** Reads rows as the header of a roster and says how good a header they make: one row, or up to two rows of groups above it. */
import { labelOfPath, meaningOf, type Meaning } from './header-meanings';
import { distinctTexts, textOf, type Grid } from '../roster-grid';
import type { RosterSource } from '../source';
import { normalizeHeader } from '../../tables/normalize-header';

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

/** What headers are read from: the cells with merged blocks filled, and where these blocks are. */
export interface HeaderSheet {
  readonly all: Grid;
  readonly merges: RosterSource['merges'];
}

const MAX_HEIGHT = 3;
/** A header whose every row is needed is better than its first rows alone, for each further one. */
const WHOLE = 0.2;
const UNKNOWN: Meaning = { kind: 'unknown' };
const DOUBLE: Meaning = { kind: 'unknown', isDouble: true };
const WEIGHTS: Readonly<Record<Meaning['kind'], number>> = {
  column: 1,
  part: 1,
  grade: 1,
  member: 1,
  ambiguous: 0.6,
  ignored: 0.4,
  unknown: 0,
};
/** 姓名 below 爷爷 is no column of ours, but nothing else than a header. */
const WORD = 0.2;
/** A header is short; a title or a note in its row is not. */
const LONGEST = 40;

/** Every reading of the rows from `row` on as a header. */
export function candidatesAt({ all: grid, merges }: HeaderSheet, row: number): RosterHeader[] {
  const rows = grid.slice(row, row + MAX_HEIGHT).map((cells) => cells.map(textOf));
  return rows.flatMap((_, last) => readingsOf(rows, row, last, merges));
}

function readingsOf(rows: readonly (readonly string[])[], row: number, last: number, merges: HeaderSheet['merges']): RosterHeader[] {
  const header = rows[last] ?? [];
  const groups = rows.slice(0, last);
  const plain = headerOf(row, groups, header);
  // Of equals the first is taken: a blank right of a group more likely belongs to it than to nobody.
  if (last === 0) return [plain];
  const isMerged = (level: number, column: number): boolean => merges.some((merge) => covers(merge, row + level, column));
  return [headerOf(row, carriedRight(groups, header, isMerged), header), plain];
}

function covers(merge: HeaderSheet['merges'][number], row: number, column: number): boolean {
  return row >= merge.row && row < merge.row + merge.rows && column >= merge.column && column < merge.column + merge.columns;
}

/**
 * Group headers without merged cells stand over their first column only; a new outer group ends the inner one. What is merged
 * or typed over every column reaches as far as it stands and no further; what has nothing below it is no group.
 */
function carriedRight(
  groups: readonly (readonly string[])[],
  header: readonly string[],
  isMerged: (level: number, column: number) => boolean,
): string[][] {
  const carried = groups.map((cells) => [...cells]);
  const current = groups.map(() => '');
  const owns = header.map((own, column) => [...groups.map((cells) => cells[column] ?? ''), own].findLast((text) => text !== '') ?? '');
  header.forEach((own, column) => {
    const first = groups.findIndex((cells) => (cells[column] ?? '') !== '');
    if (first >= 0 || beginsAnew(owns, column)) current.fill('', Math.max(first, 0));
    groups.forEach((cells, level) => {
      const text = cells[column] ?? '';
      const reachesDown = own === '' && groups.slice(level + 1).every((below) => (below[column] ?? '') === '');
      if (text !== '') current[level] = reachesDown || isMerged(level, column) || cells[column - 1] === text ? '' : text;
      else if (own !== '' || (first >= 0 && level < first)) carried[level]![column] = current[level] ?? '';
    });
  });
  return carried;
}

/** Whether the headers of the whole row, from its first on, stand again from a column on: a list beside the first. */
function beginsAnew(owns: readonly string[], column: number): boolean {
  const before = owns.slice(0, column).filter((own) => own !== '');
  const after = owns.slice(column).filter((own) => own !== '');
  return owns[column] !== '' && before.length > 2 && after.length >= before.length && before.every((own, at) => own === after[at]);
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
    return [{ offset, own, label: labelOfPath(above, own), meaning: isDouble ? DOUBLE : meaning }];
  });
  groups.forEach((cells, level) => holdsGroups(cells) && telling.add(level));
  const idle = groups.length + 1 - telling.size;
  const furtherRows = groups.length === 0 ? 0 : idle === 0 ? WHOLE * groups.length : -0.5 * idle;
  return { row, height: groups.length + 1, columns, furtherRows };
}

/** 学生信息 and 家庭情况 change nothing of what stands below, but beside other headers they make their row one of groups, not a title. */
const OF_CHILD_OR_FAMILY =
  /^(?:(?:留守)?(?:学生|儿童|幼儿)|孩子|本人|个人|家庭(?:主要)?(?:成员)?|父母(?:双方)?|家长)(?:基本|主要|个人)?(?:信息|情况|资料|状况)$/u;

function holdsGroups(cells: readonly string[]): boolean {
  const texts = distinctTexts(cells);
  return texts.length > 1 && texts.some((text) => OF_CHILD_OR_FAMILY.test(normalizeHeader(text)));
}

/** Whether a column would mean something else without the group of this level. */
function changesMeaning(groups: readonly string[], level: number, own: string, meaning: Meaning): boolean {
  const without = meaningOf(groups.with(level, ''), own);
  return without.kind !== meaning.kind || ('key' in without && 'key' in meaning && without.key !== meaning.key);
}

/** How much of a header is understood; a title row must not pass for its groups, nor its last row for a child. */
export function scoreOf(header: RosterHeader): number {
  const seen = new Set<string>();
  return header.columns.reduce((sum, { own, meaning }) => {
    // By its own text: below two titles beside each other the same header has two labels.
    const once = meaning.kind === 'column' ? meaning.key : own;
    if (seen.has(once)) return sum;
    seen.add(once);
    return sum + weightOf(meaning);
  }, header.furtherRows);
}

function weightOf(meaning: Meaning): number {
  return meaning.kind === 'unknown' && meaning.isWord ? WORD : WEIGHTS[meaning.kind];
}

/** So many of its columns a header must be known by. */
const LEAST_SHARE = 0.4;
const IDENTITY = new Set(['residentId', 'studentNumber', 'birthDate']);

function hasIdentity({ columns }: RosterHeader): boolean {
  return columns.some(({ meaning }) => meaning.kind === 'column' && IDENTITY.has(meaning.key));
}

/** A cell that no header has, nor a group of one: an ID, a phone, a day as a serial or typed. */
const DATA = /(?:^|▸)[^\p{L}\p{N}]*(?:[GJL]?\d{5,}|(?:19|20)\d{2}\D\d{1,2}\D\d|二[〇零].{2}年.{1,2}月.{1,3}[日号])/iu;

/** 班主任：李老师 or 留守儿童花名册 above 监护人姓名: a title, or a line of one cut over several cells, is no group. */
const TITLE_ABOVE = /(?:^|▸)(?:[^▸（(]*[：:][^▸（(][^▸]*|[^▸]*(?:名册|名单|(?:登记|统计|汇总|情况|信息|明细|采集|摸底|一览)表)[^▸]*)▸/u;

/**
 * Whether these rows can be nothing but a header: the names of the children, another column, and words that we know.
 * @param share of the columns that must be known; less is enough where a number or the birth date of the child is named beside its name.
 */
export function isCertain(header: RosterHeader, share = LEAST_SHARE): boolean {
  const known = header.columns.filter(({ meaning }) => weightOf(meaning) > 0).length;
  if (nameColumns(header.columns).length === 0) return false;
  if (header.columns.some(({ label }) => DATA.test(label.normalize('NFKC')) || TITLE_ABOVE.test(label))) return false;
  const enough = hasIdentity(header) ? LEAST_SHARE : share;
  return scoreOf(header) >= 1.4 && known >= 2 && known >= header.columns.length * enough;
}

/** The columns of children's names. */
export function nameColumns(columns: readonly RosterColumn[]): RosterColumn[] {
  return columns.filter(({ meaning }) => meaning.kind === 'column' && meaning.key === 'name');
}
