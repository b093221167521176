/** Recognises a sheet as a roster: its blocks, what their columns mean, which rows are children, and what is said about the rest. */
import type { FieldContext } from '../../fields';
import type { Finding } from '../../model/finding';
import type { Language } from '../../model/raw';
import { sortRows, type BodyRow, type FilledSheet } from './body-rows';
import { findBlocks, type RosterBlock } from './find-blocks';
import { headerlessColumns } from './headerless-columns';
import { filledGrid, textOf, type Grid } from '../roster-grid';
import { joinRows } from './joined-rows';
import { headerFindings, hiddenFindings, joinedFindings, skippedFindings, strayFindings, unsureFindings } from './roster-findings';
import type { RosterHeader } from '../headers/roster-header';
import { settleColumns, type ColumnChoices, type SettledHeader } from '../headers/settle-columns';
import type { RosterSource } from '../source';

/** A block whose columns are settled. */
export interface RecognizedBlock {
  readonly source: RosterSource;
  readonly grid: Grid;
  readonly header: RosterHeader;
  readonly settled: SettledHeader;
  readonly body: readonly BodyRow[];
  /** The row of the grid after its last. */
  readonly bottom: number;
}

export interface RecognizedRoster {
  readonly source: RosterSource;
  readonly blocks: readonly RecognizedBlock[];
  readonly findings: readonly Finding[];
  /** Why nothing of the sheet can be used; `null` when it can. */
  readonly refused: Finding | null;
}

export interface RecognizeOptions extends ColumnChoices {
  readonly context: FieldContext;
  readonly language: Language;
}

export function recognize(source: RosterSource, options: RecognizeOptions): RecognizedRoster {
  const down = filledGrid(source, 'down');
  const refuse = (code: string, parameters: Readonly<Record<string, string>> = {}): RecognizedRoster => ({
    source,
    blocks: [],
    findings: [],
    refused: { code, severity: 'error', parameters, place: { sheet: source.name } },
  });
  if (down.every((row) => row.every((cell) => textOf(cell) === ''))) return refuse('roster.empty');
  const sheet = { down, all: filledGrid(source, 'all') };
  const found = findBlocks({ all: sheet.all, merges: source.merges });
  if (found.length === 0) return refuse('roster.noHeader');
  const blocks: RecognizedBlock[] = [];
  const findings: Finding[] = [...unsureFindings(source), ...hiddenFindings(source)];
  const titleClasses = new Map<number, string>();
  for (const one of found) {
    const settled = settleBlock(source, sheet, one, titleClasses.get(one.left) ?? '', options);
    if (!settled) continue;
    blocks.push(settled.block);
    findings.push(...settled.findings);
    titleClasses.set(one.left, settled.titleClass);
  }
  if (blocks.length > 0 && blocks.every(({ body }) => body.length === 0)) return { ...refuse('roster.noChildren'), findings };
  if (blocks.length > 0) return { source, blocks, findings: withoutDoubles(findings), refused: null };
  return refuse('roster.noNameColumn', { headers: found.flatMap(({ header }) => header.columns.map(({ label }) => label)).join('、') });
}

interface SettledBlock {
  readonly block: RecognizedBlock;
  readonly findings: readonly Finding[];
  readonly titleClass: string;
}

/** `null` when the block has no column of names. */
function settleBlock(
  source: RosterSource,
  sheet: FilledSheet,
  { header: found, ...place }: RosterBlock,
  titleClass: string,
  options: RecognizeOptions,
): SettledBlock | null {
  const name = settleColumns(found, options).columns.find((column) => column.key === 'name');
  if (!name) return null;
  const whole = { header: found, ...place };
  const sorted = sortRows(sheet, whole, name.offset, options.context, titleClass);
  const { columns, stray } = headerlessColumns(source, sheet.down, whole, sorted.body);
  const header = { ...found, columns: [...found.columns, ...columns] };
  const inRows = settleColumns(header, options, true);
  const { body, skipped } = joinRows(source, sheet.down, whole, inRows, sorted);
  const joined = body.filter(({ more }) => more !== undefined);
  const settled = joined.length > 0 ? inRows : settleColumns(header, options);
  return {
    block: { source, grid: sheet.down, header, settled, body, bottom: place.bottom },
    findings: [
      ...headerFindings(source, header, settled, options.language),
      ...joinedFindings(source, joined),
      ...skippedFindings(source, skipped),
      ...strayFindings(source, sheet.down, stray),
    ],
    titleClass: sorted.titleClass,
  };
}

/** Blocks side by side see the same titles. */
function withoutDoubles(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = `${finding.code} ${finding.place.row} ${finding.place.column ?? ''} ${JSON.stringify(finding.parameters)}`;
    return !seen.has(key) && seen.add(key);
  });
}
