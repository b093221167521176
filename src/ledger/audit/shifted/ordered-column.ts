/**
 * A column of phones or of names that stands in perfect order while the file numbers do too: it was sorted by itself, or the
 * numbers were invented. Columns by which a roster may have been ordered from the start (the child's name, ID, address) prove nothing.
 */
import type { Finding } from '../../model/finding';
import { sheetRow, type TableSnapshot } from '../../model/snapshot';
import type { Audit } from '../audit';
import { findingAt, headerOf, startedRows } from '../ledger-rows';

/** Of each family of columns at most one may be in order: several are so when the rows were entered that way. */
const FAMILIES: readonly { readonly suspects: readonly string[]; readonly innocent: readonly string[] }[] = [
  { suspects: ['homePhone', 'fatherPhone', 'motherPhone', 'guardianPhone'], innocent: [] },
  // Fathers stand in the order of their children's surnames.
  { suspects: ['fatherName', 'motherName', 'guardianName'], innocent: ['name'] },
];

/** By chance ten contents are in order once in three million. */
const FEWEST = 10;
/** Which part of the contents must differ from each other, and which part of the rows must be filled. */
const DISTINCT_SHARE = 0.9;
const FILLED_SHARE = 0.6;

const collator = new Intl.Collator('zh-CN', { numeric: true });
const ORDERS: readonly ((a: string, b: string) => number)[] = [(a, b) => collator.compare(a, b), (a, b) => (a < b ? -1 : a > b ? 1 : 0)];

export function orderedColumns(audit: Audit): Finding[] {
  const table = audit.snapshot.tables.Children;
  if (!table) return [];
  const rows = startedRows(table);
  const ids = rows.map((row) => audit.text(table, row, 'childId'));
  if (ids.length < FEWEST || !isInOrder(ids)) return [];
  return FAMILIES.flatMap(({ suspects, innocent }): Finding[] => {
    const ordered = [...suspects, ...innocent].filter((column) => isOrdered(audit, table, rows, column));
    const [only] = ordered;
    if (only === undefined || ordered.length > 1 || !suspects.includes(only)) return [];
    const [first = 0, last = 0] = [rows[0], rows.at(-1)];
    const parameters = { column: headerOf(table, only), from: sheetRow(table, first), to: sheetRow(table, last) };
    const remark = { code: 'audit.orderedAlone', severity: 'warning', parameters } as const;
    return [findingAt(table, first, only, remark, `${rows.length}`)];
  });
}

function isOrdered(audit: Audit, table: TableSnapshot, rows: readonly number[], column: string): boolean {
  const contents = rows.map((row) => audit.text(table, row, column)).filter((text) => text !== '');
  if (contents.length < FEWEST || contents.length < rows.length * FILLED_SHARE) return false;
  return new Set(contents).size >= contents.length * DISTINCT_SHARE && isInOrder(contents);
}

function isInOrder(texts: readonly string[]): boolean {
  return ORDERS.some((compare) =>
    [1, -1].some((way) => texts.every((text, at) => at === 0 || compare(texts[at - 1] ?? '', text) * way <= 0)),
  );
}
