/**
 * 错行侦探, with memory: cells of a column that hold what the row above or below held when the archive was last seen, and columns
 * that hold the same contents as then in another order, as after sorting one column only.
 */
import type { Finding } from '../../model/finding';
import { cellOf, sheetRow, type TableSnapshot } from '../../model/snapshot';
import { CHILDREN, columnOf } from '../../tables';
import type { Audit } from '../audit';
import { findingAt, headerOf, startedRows } from '../ledger-rows';
import { earlierPictures, normalText, type EarlierPicture } from './earlier-pictures';
import { findRuns, SLIPS, type Run, type Sign } from './find-runs';

/** Content that more rows than this have proves nothing. */
const RARE = 2;
const FEWEST_PROOFS = 2;
/** Fewer cells in another order are an exchange of two numbers, not a sort. */
const FEWEST_REORDERED = 3;
/** Of the reordered cells so large a part must differ from each other. */
const DISTINCT_SHARE = 0.6;
/** Kinds of content that belong to a person: rooms and clubs may well be dealt out anew. */
const PERSONAL: ReadonlySet<string> = new Set(['personName', 'phone', 'residentId', 'studentNumber', 'date', 'address']);
/** At most so many columns are named in a sentence. */
const NAMED_COLUMNS = 6;

/** One column now and then, over the rows of the children. */
interface Comparison {
  readonly column: string;
  readonly now: readonly string[];
  readonly before: readonly (string | undefined)[];
  readonly changed: readonly number[];
}

/** Neighbouring rows and columns that have slipped together. */
interface Block {
  from: number;
  to: number;
  readonly by: number;
  readonly columns: string[];
}

export function slippedColumns(audit: Audit): Finding[] {
  const table = audit.snapshot.tables.Children;
  if (!table) return [];
  const seen = new Set<string>();
  return earlierPictures(audit)
    .flatMap((picture) => againstPicture(audit, table, picture))
    .filter((finding) => {
      const mark = `${finding.code} ${finding.place.row} ${finding.basis}`;
      return !seen.has(mark) && seen.add(mark);
    });
}

function againstPicture(audit: Audit, table: TableSnapshot, picture: EarlierPicture): Finding[] {
  const rows = startedRows(table);
  const ids = rows.map((row) => audit.text(table, row, 'childId'));
  const compared = picture.columns
    .filter((column) => table.columns[column] !== undefined)
    .filter((column) => rows.some((row, at) => !picture.held(ids[at] ?? '', column, cellOf(table, row, column))))
    .map((column): Comparison => {
      const now = rows.map((row) => normalText(audit, table, row, column));
      const before = ids.map((id) => picture.valueOf(id, column));
      return { column, now, before, changed: [...now.keys()].filter((at) => before[at] !== undefined && now[at] !== before[at]) };
    })
    .filter((one) => one.changed.length > 0);
  const blocks = blocksOf(compared);
  const slipped = new Set(blocks.flatMap((block) => block.columns));
  return [
    ...blocks.map((block) => slipFinding(table, rows, block)),
    ...reorderings(compared.filter((one) => !slipped.has(one.column))).map((group) => orderFinding(table, rows, group)),
  ];
}

function blocksOf(compared: readonly Comparison[]): Block[] {
  const blocks: Block[] = [];
  for (const one of compared) {
    const taken: Run[] = [];
    for (const by of SLIPS) {
      for (const run of findRuns(one.now.length, signs(one, by), FEWEST_PROOFS)) {
        if (taken.some((other) => run.from <= other.to && other.from <= run.to)) continue;
        taken.push(run);
        // Columns that were moved together differ a little at the ends, where one of them was blank.
        const block = blocks.find((other) => other.by === by && Math.abs(other.from - run.from) < 3 && Math.abs(other.to - run.to) < 3);
        if (!block) blocks.push({ from: run.from, to: run.to, by, columns: [one.column] });
        else {
          block.from = Math.min(block.from, run.from);
          block.to = Math.max(block.to, run.to);
          block.columns.push(one.column);
        }
      }
    }
  }
  for (const block of blocks) block.columns.push(...alongWith(block, compared));
  return blocks;
}

function signs({ now, before }: Comparison, by: number): (at: number) => Sign {
  const counts = new Map<string, number>();
  for (const value of before) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return (at) => {
    const [own, neighbour] = [before[at], before[at - by]];
    if (own === undefined || neighbour === undefined || now[at] !== neighbour) return 'breaks';
    if (now[at] === own) return 'same';
    return now[at] !== '' && (counts.get(neighbour) ?? 0) <= RARE ? 'proof' : 'fits';
  };
}

/** Columns of everyday values (sex, class) that prove nothing by themselves, and moved with the block. */
function alongWith(block: Block, compared: readonly Comparison[]): string[] {
  return compared
    .filter(({ column }) => !block.columns.includes(column))
    .filter((one) => {
      const signOf = signs(one, block.by);
      const within = one.changed.filter((at) => at >= block.from && at <= block.to);
      return within.length > 0 && within.every((at) => signOf(at) !== 'breaks');
    })
    .map(({ column }) => column);
}

/** Columns with the same contents in another order, those with the same rows together. */
function reorderings(compared: readonly Comparison[]): { readonly columns: string[]; readonly changed: readonly number[] }[] {
  const groups = new Map<string, { readonly columns: string[]; readonly changed: readonly number[] }>();
  for (const { column, now, before, changed } of compared) {
    if (!PERSONAL.has(columnOf(CHILDREN, column).kind.name)) continue;
    const after = changed.map((at) => now[at] ?? '').sort();
    const earlier = changed.map((at) => before[at] ?? '').sort();
    const distinct = new Set(after).size;
    if (distinct < FEWEST_REORDERED || distinct < after.length * DISTINCT_SHARE || after.join('\n') !== earlier.join('\n')) continue;
    const mark = `${changed[0]} ${changed.at(-1)} ${changed.length}`;
    const group = groups.get(mark);
    if (group) group.columns.push(column);
    else groups.set(mark, { columns: [column], changed });
  }
  return [...groups.values()];
}

function slipFinding(table: TableSnapshot, rows: readonly number[], { from, to, by, columns }: Block): Finding {
  const [first] = columns;
  const place = rows[from] ?? 0;
  const parameters = { ...named(table, columns), from: sheetRow(table, place), to: sheetRow(table, rows[to] ?? 0), by: Math.abs(by) };
  const code = by > 0 ? 'audit.movedDown' : 'audit.movedUp';
  return findingAt(table, place, first ?? '', { code, severity: 'error', parameters }, `${columns.join(' ')} ${from}-${to}`);
}

function orderFinding(
  table: TableSnapshot,
  rows: readonly number[],
  { columns, changed }: { readonly columns: readonly string[]; readonly changed: readonly number[] },
): Finding {
  const [from = 0, to = 0] = [rows[changed[0] ?? 0], rows[changed.at(-1) ?? 0]];
  const parameters = { ...named(table, columns), from: sheetRow(table, from), to: sheetRow(table, to), cells: changed.length };
  const remark = { code: 'audit.sortedAlone', severity: 'error', parameters } as const;
  return findingAt(table, from, columns[0] ?? '', remark, `${columns.join(' ')} ${from}-${to}`);
}

function named(table: TableSnapshot, columns: readonly string[]): { readonly columns: string } {
  const headers = columns.slice(0, NAMED_COLUMNS).map((column) => headerOf(table, column));
  return { columns: headers.join('、') + (columns.length > NAMED_COLUMNS ? '…' : '') };
}
