/** Findings that a person has looked at (table Verifications): quiet as long as the cell, and what the finding rests on, stay the same. */
import { isoOf, type Day } from '../../calendar/day';
import type { Finding } from '../../model/finding';
import { trimmed } from '../../fields/parse/tidy';
import { inLanguage, type Raw } from '../../model/raw';
import { cellOf, lastKeyOf, type LedgerSnapshot, type TableSnapshot } from '../../model/snapshot';
import type { WorkbookPlan } from '../../plan/workbook-plan';
import { TABLES, VERIFICATIONS } from '../../tables';
import { columnOfFinding } from '../mends/mend-kinds';
import { startedRows } from '../ledger-rows';
import { canVouch } from './vouching';

/** Who has vouched for a finding, and when. */
export interface Verification {
  /** Offset of the row in table Verifications. */
  readonly row: number;
  readonly by: string;
  readonly on: Raw;
  readonly note: string;
}

export interface Sifted {
  readonly loud: readonly Finding[];
  readonly quiet: readonly { readonly finding: Finding; readonly verification: Verification }[];
}

/** Content and basis stand in one cell, set apart by this. */
const BASIS = ' ｜ ';

/** Sets the findings apart that a person has verified and that have not changed since. */
export function sift(snapshot: LedgerSnapshot, findings: readonly Finding[]): Sifted {
  const known = verificationsOf(snapshot);
  const loud: Finding[] = [];
  const quiet: { finding: Finding; verification: Verification }[] = [];
  for (const finding of findings) {
    const verification = known.size > 0 && canVouch(finding) ? known.get(markOf(snapshot, finding)) : undefined;
    if (verification) quiet.push({ finding, verification });
    else loud.push(finding);
  }
  return { loud, quiet };
}

function verificationsOf(snapshot: LedgerSnapshot): ReadonlyMap<string, Verification> {
  const table = snapshot.tables.Verifications;
  if (!table) return new Map();
  const text = (row: number, key: string): string => trimmed(cellOf(table, row, key));
  return new Map(
    startedRows(table)
      .filter((row) => text(row, 'withdrawnOn') === '')
      .map((row) => [
        ['table', 'rowKey', 'column', 'content', 'finding'].map((key) => text(row, key)).join('\n'),
        { row, by: text(row, 'by'), on: cellOf(table, row, 'date'), note: text(row, 'note') },
      ]),
  );
}

function markOf(snapshot: LedgerSnapshot, finding: Finding): string {
  const { table, rowKey, column, content } = whatOf(snapshot, finding);
  return [table, rowKey, column, content, finding.code].join('\n');
}

/** What identifies a finding: its table, the key of its row, its column, and what was seen. */
function whatOf(snapshot: LedgerSnapshot, finding: Finding): { table: string; rowKey: string; column: string; content: string } {
  const { place, basis } = finding;
  const table: TableSnapshot | undefined = place.table && snapshot.tables[place.table];
  const offset = (place.row ?? 0) - (table?.headerRow ?? 0) - 1;
  const [key] = table ? TABLES[table.key].columns : [];
  // A row without a key, the header and what lies beyond the table are known by their place.
  const own = table && key ? trimmed(cellOf(table, offset, key.key)) : '';
  const definition = columnOfFinding(finding);
  const column = definition ? inLanguage(definition.header, snapshot.settings.language) : (place.header ?? '');
  const { content = '' } = place;
  const shown = definition?.kind.name === 'date' && typeof content === 'number' ? isoOf(content) : String(content);
  return {
    table: place.table ?? '',
    rowKey: own === '' ? `#${place.row ?? ''}` : own,
    column: trimmed(column),
    content: trimmed(basis === undefined ? shown : `${shown}${BASIS}${basis}`),
  };
}

export interface Voucher {
  readonly by: string;
  readonly note: string;
  readonly on: Day;
}

/** Adds a row for each finding that can be vouched for. */
export function planVerification(snapshot: LedgerSnapshot, findings: readonly Finding[], { by, note, on }: Voucher): WorkbookPlan {
  const table = snapshot.tables.Verifications;
  const known = findings.filter(canVouch);
  const header = (key: string): string =>
    table?.headers[table.columns[key] ?? -1] ?? inLanguage(columnHeader(key), snapshot.settings.language);
  const keys = ['verificationId', 'date', 'by', 'sheet', 'table', 'rowKey', 'column', 'content', 'finding', 'note'];
  const next = numbers(table);
  const rows = known.map((finding) => {
    const what = whatOf(snapshot, finding);
    return [next(), on, by, finding.place.sheet, what.table, what.rowKey, what.column, what.content, finding.code, note];
  });
  if (rows.length === 0) return { title: 'verify', edits: [], findings: [] };
  const lastKey = table ? { lastKey: lastKeyOf(table) } : {};
  return {
    title: 'verify',
    edits: [{ kind: 'appendRows', table: VERIFICATIONS.key, columns: keys.map(header), rows, ...lastKey }],
    findings: [],
  };
}

/** Takes a verification back: the row stays, with the day from which it no longer counts. */
export function planWithdrawal(snapshot: LedgerSnapshot, { row }: Verification, on: Day): WorkbookPlan {
  const table = snapshot.tables.Verifications;
  const at = table?.columns['withdrawnOn'];
  if (!table || at === undefined) return { title: 'withdraw', edits: [], findings: [] };
  const cell = { row: table.headerRow + 1 + row, column: table.firstColumn + at, before: cellOf(table, row, 'withdrawnOn'), after: on };
  return {
    title: 'withdraw',
    edits: [{ kind: 'setCells', sheet: table.sheet, cells: [{ ...cell, numberFormat: 'yyyy-mm-dd' }] }],
    findings: [],
  };
}

function columnHeader(key: string): { readonly zh: string; readonly en: string } {
  return VERIFICATIONS.columns.find((column) => column.key === key)?.header ?? { zh: key, en: key };
}

/** V000001 and on, after the highest number that is there. */
function numbers(table: TableSnapshot | undefined): () => string {
  let last = 0;
  for (const row of table ? startedRows(table) : []) {
    const match = /^V(\d+)$/u.exec(String(table ? cellOf(table, row, 'verificationId') : '').trim());
    if (match) last = Math.max(last, Number(match[1]));
  }
  return () => `V${String(++last).padStart(6, '0')}`;
}
