/** Finds the columns of a ledger table by their headers, wherever they stand and in either language. */
import { normalizeHeader } from './normalize-header';
import type { TableDefinition } from './table-definition';

export interface ColumnMatch {
  /** Offset in `headers` by column key. */
  readonly columns: Readonly<Record<string, number>>;
  /** Column keys that no header matches. */
  readonly missing: readonly string[];
  /** Headers that belong to no column. */
  readonly extra: readonly string[];
}

/**
 * The exact header wins over a synonym, so that a school's own column with a header like a synonym cannot take the
 * place of the real one. Every header is used once; the leftmost of equals wins.
 */
export function matchColumns(table: TableDefinition, headers: readonly string[]): ColumnMatch {
  const normal = headers.map(normalizeHeader);
  const free = new Set(normal.keys());
  const columns: Record<string, number> = {};
  const take = (key: string, names: readonly string[]): void => {
    if (columns[key] !== undefined) return;
    const wanted = new Set(names.map(normalizeHeader));
    const at = normal.findIndex((name, index) => free.has(index) && wanted.has(name));
    if (at < 0) return;
    columns[key] = at;
    free.delete(at);
  };
  for (const column of table.columns) take(column.key, [column.header.zh, column.header.en]);
  for (const column of table.columns) take(column.key, column.synonyms ?? []);
  return {
    columns,
    missing: table.columns.map((column) => column.key).filter((key) => columns[key] === undefined),
    extra: [...free].map((index) => headers[index] ?? '').filter((header) => header !== ''),
  };
}
