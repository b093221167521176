/** A roster against its truth: what stands in the ledger cell by cell, and where every cell of the roster went. */
import { dayOf } from '../../../src/ledger/calendar/day';
import { codeKey, RELATION, YES_NO } from '../../../src/ledger/codes';
import type { Raw } from '../../../src/ledger/model/raw';
import { cellOf, type LedgerSnapshot } from '../../../src/ledger/model/snapshot';
import {
  MEMBER,
  planImport,
  type ImportChange,
  type ImportOptions,
  type ImportResult,
  type RosterSource,
} from '../../../src/ledger/roster';
import { planSetup } from '../../../src/ledger/setup';
import { applyToSnapshot, EMPTY_WORKBOOK } from '../support/apply-to-snapshot';
import { expectWholeSentences } from '../../support/whole-sentences';

export const TODAY = dayOf(2026, 11, 23);
export const LEDGER = applyToSnapshot(
  EMPTY_WORKBOOK,
  planSetup(EMPTY_WORKBOOK, { schoolName: '青山小学', language: 'zh-CN', today: TODAY }).edits,
);

export interface Brought extends ImportResult {
  readonly after: LedgerSnapshot;
}

export function bring(
  sources: RosterSource | readonly RosterSource[],
  ledger: LedgerSnapshot = LEDGER,
  options: Partial<ImportOptions> = {},
): Brought {
  const result = planImport(ledger, sources, { today: TODAY, ...options });
  expectWholeSentences(result.plan.findings);
  const own = ledger.tables.Children?.sheet;
  // What is written beside the roster is no part of the ledger.
  const edits = result.plan.edits.filter((edit) => edit.kind !== 'setCells' || edit.sheet === own);
  return { ...result, after: applyToSnapshot(ledger, edits) };
}

/** The filled rows of Children by column key, without blanks and without what every new row has. */
export function childrenOf(ledger: LedgerSnapshot): Record<string, Raw>[] {
  const table = ledger.tables.Children!;
  const every = ['childId', 'enrolStatus', 'joinedOn'];
  return table.rows
    .map((_, row) =>
      Object.fromEntries(
        Object.keys(table.columns).flatMap((key) => {
          const cell = cellOf(table, row, key);
          return cell === '' || every.includes(key) ? [] : [[key, cell]];
        }),
      ),
    )
    .filter((row) => Object.keys(row).length > 0);
}

/** The filled cells of a roster of which nothing is to be found, neither in the ledger nor in a finding; blocked rows are results. */
export function lostCells({ preview, plan }: ImportResult, source: RosterSource): string[] {
  const findings = plan.findings.filter((finding) => finding.place.sheet === source.name);
  if (preview.sheets.some((sheet) => sheet.name === source.name && sheet.refused)) return [];
  return source.values.flatMap((cells, r) =>
    cells.flatMap((cell, c) => {
      const text = String(cell).trim();
      const [row, column] = [source.firstRow + r, source.firstColumn + c];
      // What is to be cleared may be blank already.
      if (text === '' || text === '清空' || isNamed(findings, row, column, text) || isHeaderCell(preview, findings, source, row, column))
        return [];
      const shown = typeof cell === 'number' ? (source.texts[r]?.[c] ?? '') : text;
      return isTaken(preview, source, row, column, shown) ? [] : [`row ${row}, column ${column}: ${text}`];
    }),
  );
}

type Findings = ImportResult['plan']['findings'];

/** Said once of a whole column, which is not imported. */
const OF_COLUMN = new Set(['roster.ignoredHeader', 'roster.leftHeader', 'roster.isLeftBehind']);

/** By its own place, by the content of its row, or with its whole column. */
function isNamed(findings: Findings, row: number, column: number, text: string): boolean {
  return findings.some(({ code, place }) => {
    if (place.row === row && place.column === undefined) return String(place.content).includes(text);
    return place.column === column && (place.row === row || OF_COLUMN.has(code));
  });
}

/** Headers are what columns are understood by: the rows directly above a block in which they stand. */
function isHeaderCell(preview: ImportResult['preview'], findings: Findings, source: RosterSource, row: number, column: number): boolean {
  const text = String(source.values[row - source.firstRow]?.[column - source.firstColumn]).replace(/\s+/gu, '');
  const labels = [
    ...preview.mapping.filter((one) => one.sheet === source.name && row < one.firstRow && row >= one.firstRow - 3).map((one) => one.header),
    ...findings.filter((one) => OF_COLUMN.has(one.code)).map((one) => one.place.header ?? ''),
  ];
  return labels.some((label) =>
    label
      .replace(/（\d+）$/u, '')
      .split(/[▸、]/u)
      .includes(text),
  );
}

function isTaken(preview: ImportResult['preview'], source: RosterSource, row: number, column: number, shown: string): boolean {
  const inBlock = preview.mapping.find(
    (one) => one.sheet === source.name && one.at === column && one.firstRow <= row && row <= one.lastRow,
  );
  const rows = preview.rows.filter((one) => one.sheet === source.name && one.sourceRow <= row && row <= (one.lastRow ?? one.sourceRow));
  if (!inBlock) return false;
  const key = inBlock.column === 'grade' ? 'class' : inBlock.column;
  return rows.some(({ outcome, changes }) => {
    if (key === MEMBER) return outcome === 'blocked' || isKeptOfMember(changes, shown);
    const change = changes.find((one) => one.column === key);
    if (outcome === 'blocked') return true;
    return key === 'notes' ? String(change?.to).includes(shown.trim()) : change !== undefined;
  });
}

/** What a cell says of a member of the family stands somewhere; 父亲, 母亲 and whether it is the guardian only say where. */
function isKeptOfMember(changes: readonly ImportChange[], shown: string): boolean {
  const plain = (content: Raw): string =>
    String(content)
      .normalize('NFKC')
      .replace(/[^\p{L}\p{N}]/gu, '');
  const isSame = (to: Raw): boolean => plain(to) !== '' && (plain(to).includes(plain(shown)) || plain(shown).includes(plain(to)));
  const relation = codeKey(RELATION, shown) ?? '';
  if (codeKey(YES_NO, shown) !== undefined || ['father', 'mother'].includes(relation)) return true;
  return changes.some(({ to }) => isSame(to) || (relation !== '' && codeKey(RELATION, String(to)) === relation));
}
