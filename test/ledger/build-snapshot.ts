/** Snapshots for tests: rows are written by column key, and stand under the headers of the definition. */
import type { Language, Raw } from '../../src/ledger/model/raw';
import { DEFAULT_SETTINGS, type LedgerSettings, type LedgerSnapshot, type TableSnapshot } from '../../src/ledger/model/snapshot';
import { TABLES, TABLE_KEYS, type TableKey } from '../../src/ledger/tables';
import { matchColumns } from '../../src/ledger/tables/match-columns';

export type Row = Readonly<Record<string, Raw>>;
export type Rows = Readonly<Partial<Record<TableKey, readonly Row[]>>>;

export function tableOf(key: TableKey, rows: readonly Row[], language: Language = 'zh-CN', rename: Row = {}): TableSnapshot {
  const definition = TABLES[key];
  const headers = definition.columns.map((column) => String(rename[column.key] ?? column.header[language === 'en' ? 'en' : 'zh']));
  return {
    key,
    name: key,
    sheet: definition.sheet[language === 'en' ? 'en' : 'zh'],
    headerRow: 1,
    firstColumn: 0,
    headers,
    ...matchColumns(definition, headers),
    rows: rows.map((row) => definition.columns.map((column) => row[column.key] ?? '')),
  };
}

export function snapshotOf(rows: Rows, settings: Partial<LedgerSettings> = {}): LedgerSnapshot {
  const language = settings.language ?? 'zh-CN';
  const tables: Partial<Record<TableKey, TableSnapshot>> = {};
  for (const key of TABLE_KEYS) {
    const list = rows[key];
    if (list) tables[key] = tableOf(key, list, language);
  }
  return { settings: { ...DEFAULT_SETTINGS, ...settings }, sheets: [], tables, definedNames: [] };
}
