/** Finds the blocks of a sheet: each a header with the children below it, one under the other or side by side. */
import { GRADE, meaningOf, type Meaning } from '../headers/header-meanings';
import { textOf, type Grid } from '../roster-grid';
import {
  candidatesAt,
  isCertain,
  nameColumns,
  scoreOf,
  type HeaderSheet,
  type RosterColumn,
  type RosterHeader,
} from '../headers/roster-header';
import { normalizeHeader } from '../../tables/normalize-header';

export interface RosterBlock {
  readonly header: RosterHeader;
  /** First row of the grid that belongs to the block (titles above its header too), and the row after its last. */
  readonly top: number;
  readonly bottom: number;
  /** First column and the column after the last. */
  readonly left: number;
  readonly right: number;
}

/** Titles and notes above a doubtful header are a few rows at most. */
const SEARCHED_ROWS = 30;
/** A row among children is a header only when most of it is known: a child may well be called 学生 in some column. */
const FURTHER_SHARE = 0.6;

/** The blocks in order; none when no row can be a header. */
export function findBlocks(sheet: HeaderSheet): RosterBlock[] {
  const { all: grid } = sheet;
  const headers = stackedHeaders(sheet);
  return headers.flatMap((header, at) => {
    const top = at === 0 ? 0 : header.row;
    return sideBySide(header, { top, bottom: headers[at + 1]?.row ?? grid.length, width: grid[0]?.length ?? 0 });
  });
}

function stackedHeaders(sheet: HeaderSheet): RosterHeader[] {
  const { all: grid } = sheet;
  const named = grid.map((row) => row.some((cell) => typeof cell === 'string' && cell.length <= 40 && isNameHeader(cell)));
  const headers: RosterHeader[] = [];
  for (let row = 0; row < grid.length; row++) {
    const near = named[row] || named[row + 1] || named[row + 2];
    const last = headers.at(-1);
    // The same header again is the top of the next printed page; its second row alone must not pass for another.
    if (near && last && standsAgain(grid, last, row)) continue;
    const header = near ? certainAt(sheet, row, last ? FURTHER_SHARE : undefined) : null;
    if (!header) continue;
    if (!last || !(isSame(last, header) || isRepeated(grid, last, header))) headers.push(header);
    row = header.row + header.height - 1;
  }
  if (headers.length > 0) return headers;
  const doubtful = bestOf(Array.from({ length: Math.min(grid.length, SEARCHED_ROWS) }, (_, row) => candidatesAt(sheet, row)).flat());
  return doubtful && scoreOf(doubtful) > 1.5 ? [doubtful] : [];
}

const nameHeaders = new Map<string, boolean>();

/** Headers repeat; what they mean is asked once. */
function isNameHeader(text: string): boolean {
  const known = nameHeaders.get(text);
  if (known !== undefined) return known;
  if (nameHeaders.size > 5000) nameHeaders.clear();
  const meaning = meaningOf([], text);
  const isName = meaning.kind === 'column' && meaning.key === 'name';
  nameHeaders.set(text, isName);
  return isName;
}

/** The best certain header from a row on; a title row above it is left to it only when it adds nothing. */
function certainAt(sheet: HeaderSheet, row: number, share?: number): RosterHeader | null {
  const at = (one: number): RosterHeader[] => candidatesAt(sheet, one).filter((candidate) => isCertain(candidate, share));
  let best = bestOf(at(row));
  // A header of which every row tells something is not given up for one that begins inside it.
  for (let below = row + 1; best && best.furtherRows <= 0 && below < best.row + best.height; below++) best = bestOf([best, ...at(below)]);
  return best;
}

/** The first of equals: the simpler reading, the upper row. */
function bestOf(candidates: readonly RosterHeader[]): RosterHeader | null {
  return candidates.reduce<RosterHeader | null>((best, one) => (best === null || scoreOf(one) > scoreOf(best) ? one : best), null);
}

function isSame(one: RosterHeader, other: RosterHeader): boolean {
  const shape = ({ columns }: RosterHeader): string => columns.map(({ offset, label }) => `${offset} ${normalizeHeader(label)}`).join('|');
  return shape(one) === shape(other);
}

/**
 * Whether a row of a header stands at `row` once more: every cell is what the header has in its column. Which row, and whether
 * all of it, is left open: on later pages a group is often typed without its merged cells.
 */
function standsAgain(grid: Grid, header: RosterHeader, row: number, least = 2): boolean {
  const rows = grid.slice(header.row, header.row + header.height);
  const again = (grid[row] ?? []).map(textOf);
  const filled = again.filter((text) => text !== '').length;
  return filled >= least && again.every((text, column) => text === '' || rows.some((cells) => textOf(cells[column]) === text));
}

/** Whether all rows of a header stand in an earlier one: its groups are merged there and not here. */
function isRepeated(grid: Grid, earlier: RosterHeader, header: RosterHeader): boolean {
  const last = header.row + header.height - 1;
  const groups = Array.from({ length: header.height - 1 }, (_, at) => header.row + at);
  // A group that meant nothing where it is merged was left above the earlier one.
  const row = Math.max(0, Math.min(earlier.row, earlier.row + earlier.height - header.height));
  const whole = { ...earlier, row, height: earlier.row + earlier.height - row };
  return standsAgain(grid, earlier, last) && groups.every((one) => standsAgain(grid, whole, one, 1));
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

/** Cuts a header where it begins anew: a second column of names with the same headers around it. */
function sideBySide(header: RosterHeader, { top, bottom, width }: Rows): RosterBlock[] {
  const starts = blockStarts(header.columns);
  const cut = starts.map((left, at) => header.columns.filter(({ offset }) => offset >= left && offset < (starts[at + 1] ?? width)));
  return starts.map((left, at) => {
    const columns = alike(cut[0] ?? [], cut[at] ?? []);
    return { header: { ...header, columns: withOneName(columns) }, top, bottom, left, right: starts[at + 1] ?? width };
  });
}

/** A block with the headers of the first one means the same, also where a group of the block before was carried into it. */
function alike(first: readonly RosterColumn[], own: readonly RosterColumn[]): readonly RosterColumn[] {
  if (first.length !== own.length || !own.every((column, at) => sameText(column.own, first[at]!.own))) return own;
  return own.map(({ offset }, at) => ({ ...first[at]!, offset }));
}

function blockStarts(columns: readonly RosterColumn[]): number[] {
  const names = nameColumns(columns);
  const first = columns[0];
  if (names.length < 2 || !first) return [0];
  const starts = [0];
  for (const [at, name] of names.entries()) {
    if (at === 0) continue;
    const after = names[at - 1]!.offset;
    const between = columns.filter(({ offset }) => offset > after && offset <= name.offset);
    const likeFirst =
      between.find(({ offset }) => goesOnLike(columns, offset)) ?? between.find(({ label }) => sameText(label, first.label));
    const start = [likeFirst, afterWidestGap(columns, between), name].find(
      (column) => column && repeats(columns, starts.at(-1)!, column.offset),
    );
    if (start) starts.push(start.offset);
  }
  return starts;
}

/** Whether the headers from an offset on are those from the first one on, up to there. */
function goesOnLike(columns: readonly RosterColumn[], offset: number): boolean {
  const at = columns.findIndex((column) => column.offset === offset);
  const next = columns.slice(at, at + at);
  return next.length > 2 && next.every(({ own }, index) => sameText(own, columns[index]!.own));
}

/** The column behind most blank ones: a single one may also stand inside a block. */
function afterWidestGap(columns: readonly RosterColumn[], between: readonly RosterColumn[]): RosterColumn | undefined {
  const gapBefore = ({ offset }: RosterColumn): number => offset - 1 - (columns.findLast((other) => other.offset < offset)?.offset ?? -1);
  const widest = between.reduce<RosterColumn | undefined>(
    (best, one) => (best && gapBefore(best) >= gapBefore(one) ? best : one),
    undefined,
  );
  return widest && gapBefore(widest) > 0 ? widest : undefined;
}

/** Whether the columns from `start` on carry at least half of the headers of those before. */
function repeats(columns: readonly RosterColumn[], previous: number, start: number): boolean {
  const before = columns.filter(({ offset }) => offset >= previous && offset < start).map(senseOf);
  const after = columns.filter(({ offset }) => offset >= start).map(senseOf);
  const shared = new Set(after.filter((own) => before.includes(own))).size;
  return shared >= 2 && shared >= Math.min(new Set(before).size, new Set(after).size) / 2;
}

function sameText(one: string, other: string): boolean {
  return normalizeHeader(one) === normalizeHeader(other);
}

/** What a column means, also where it was dropped as a double of another block's. */
function meaningAlone({ meaning, label, own }: RosterColumn): Meaning {
  return meaning.kind === 'unknown' ? meaningOf(label.split('▸').slice(0, -1), own) : meaning;
}

/** What a column is about, in whatever words. */
function senseOf(column: RosterColumn): string {
  const meaning = meaningAlone(column);
  return meaning.kind === 'column' ? meaning.key : normalizeHeader(column.own);
}

/** Inside a block, columns of a meaning that was dropped as a double of another block's are understood again. */
function withOneName(columns: readonly RosterColumn[]): RosterColumn[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    const meaning = meaningAlone(column);
    const key = meaning.kind === 'column' ? meaning.key : meaning.kind === 'grade' ? GRADE : null;
    if (key === null) return { ...column, meaning };
    const isDouble = taken.has(key);
    taken.add(key);
    return {
      ...column,
      meaning: isDouble ? { kind: 'unknown', ...(key === 'name' ? { isSecondName: true } : { isDouble: true }) } : meaning,
    };
  });
}
