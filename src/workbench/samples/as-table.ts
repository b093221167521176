/** Sample rows as the body of a table, in the order of its definition. */
import { inLanguage, type Language, type Raw } from '../../ledger/model/raw';
import type { TableSnapshot } from '../../ledger/model/snapshot';
import { TABLES, type TableKey } from '../../ledger/tables';
import { matchColumns } from '../../ledger/tables/match-columns';
import type { Row } from './school';

/** Body cells in the order of the columns of the definition; a column that a row lacks is empty. */
function bodyOf(key: TableKey, rows: readonly Row[]): Raw[][] {
  return rows.map((row) => TABLES[key].columns.map((column) => row[column.key] ?? ''));
}

/** The rows as a snapshot would bring them, with the header in row 1. */
export function asSnapshot(key: TableKey, rows: readonly Row[], language: Language = 'zh-CN'): TableSnapshot {
  const definition = TABLES[key];
  const headers = definition.columns.map((column) => inLanguage(column.header, language));
  return {
    key,
    name: key,
    sheet: inLanguage(definition.sheet, language),
    headerRow: 1,
    firstColumn: 0,
    headers,
    ...matchColumns(definition, headers),
    rows: bodyOf(key, rows),
  };
}

/** Rows that stand in the order of the columns, by column key. */
export function byKey(key: TableKey, rows: readonly (readonly Raw[])[]): Row[] {
  return rows.map((row) => Object.fromEntries(TABLES[key].columns.map((column, at) => [column.key, row[at] ?? ''])));
}
