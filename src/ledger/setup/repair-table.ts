/** What is missing from a ledger table that exists: columns, and the rules of columns. Nothing else is touched. */
import { inLanguage, type Language, type Raw } from '../model/raw';
import type { ColumnRules, TableSnapshot } from '../model/snapshot';
import type { Edit, Written } from '../plan/edit';
import type { ColumnDefinition, TableDefinition } from '../tables/table-definition';
import { columnOf, CODES } from '../tables';
import { codeListOf } from '../codes';
import { labelsOf } from './code-columns';
import { highlightsOf, validationOf, type TablePlace } from './column-rules';

/** The place of a table once its missing columns stand at its right end. */
export function repairedPlace(table: TableDefinition, snapshot: TableSnapshot, language: Language): TablePlace {
  const added = missingColumns(table, snapshot);
  return {
    table,
    headerRow: snapshot.headerRow,
    firstColumn: snapshot.firstColumn,
    headers: [...snapshot.headers, ...added.map((column) => inLanguage(column.header, language))],
    columns: {
      ...snapshot.columns,
      ...Object.fromEntries(added.map((column, index) => [column.key, snapshot.headers.length + index])),
    },
  };
}

function missingColumns(table: TableDefinition, snapshot: TableSnapshot): readonly ColumnDefinition[] {
  return snapshot.missing.map((key) => columnOf(table, key));
}

/** Edits that complete a table; none when it is intact. */
export function repairEdits(table: TableDefinition, snapshot: TableSnapshot, rules: ColumnRules | undefined, language: Language): Edit[] {
  const added = missingColumns(table, snapshot);
  const place = repairedPlace(table, snapshot, language);
  const isNew = (column: ColumnDefinition): boolean => added.includes(column);
  const lacks = (column: ColumnDefinition, have: readonly string[] | undefined): boolean =>
    isNew(column) || (have !== undefined && !have.includes(place.headers[place.columns[column.key] ?? -1] ?? ''));
  const edits: Edit[] = [];
  if (added.length > 0) {
    edits.push({
      kind: 'addColumns',
      table: table.key,
      headers: added.map((column) => inLanguage(column.header, language)),
      numberFormats: added.map((column) => column.kind.numberFormat),
    });
  }
  if (table === CODES) edits.push(...fillLists(snapshot, added, place, language));
  for (const column of table.internal ? [] : table.columns) {
    if (lacks(column, rules?.validated)) edits.push(...validationOf(place, column, language));
    if (lacks(column, rules?.highlighted)) edits.push(...highlightsOf(place, column));
  }
  return edits;
}

/** The labels of lists whose columns are added to the code sheet: into the rows that exist, further ones below. */
function fillLists(snapshot: TableSnapshot, added: readonly ColumnDefinition[], place: TablePlace, language: Language): Edit[] {
  const lists = added.flatMap((column) => (column.key === 'order' ? [] : [{ column, labels: labelsOf(codeListOf(column.key), language) }]));
  const edits: Edit[] = [];
  const cells = lists.flatMap(({ column, labels }) =>
    labels.slice(0, snapshot.rows.length).map((label, row) => ({
      row: snapshot.headerRow + 1 + row,
      column: snapshot.firstColumn + (place.columns[column.key] ?? 0),
      before: '' as Raw,
      after: label as Written,
    })),
  );
  if (cells.length > 0) edits.push({ kind: 'setCells', sheet: snapshot.sheet, cells });
  const height = Math.max(0, ...lists.map(({ labels }) => labels.length));
  if (height > snapshot.rows.length) {
    const order = snapshot.headers[snapshot.columns.order ?? 0] ?? '';
    edits.push({
      kind: 'appendRows',
      table: CODES.key,
      columns: [order, ...lists.map(({ column }) => inLanguage(column.header, language))],
      rows: Array.from({ length: height - snapshot.rows.length }, (_, index) => {
        const row = snapshot.rows.length + index;
        return [row + 1, ...lists.map(({ labels }) => labels[row] ?? '')];
      }),
    });
  }
  return edits;
}
