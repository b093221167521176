/** The rows that rules walk, and the findings and words that they make of them. */
import type { Finding, Remark } from '../model/finding';
import { cellOf, sheetRow, type TableSnapshot } from '../model/snapshot';
import { TABLES } from '../tables';
import type { Audit } from './audit';

const started = new WeakMap<TableSnapshot, readonly number[]>();

/** Offsets of the rows that hold anything. */
export function startedRows(table: TableSnapshot): readonly number[] {
  let rows = started.get(table);
  if (!rows) started.set(table, (rows = table.rows.flatMap((row, index) => (row.some((cell) => cell !== '') ? index : []))));
  return rows;
}

/** Whether a child has left the list by the day of the audit; without a readable date its status decides. */
export function hasLeft(audit: Audit, table: TableSnapshot, row: number): boolean {
  const left = audit.value(table, row, 'leftOn');
  return typeof left === 'number' ? left <= audit.today : audit.code(table, row, 'enrolStatus') === 'left';
}

/** Rows of children who are on the list on the day of the audit; one without readable dates counts as on it. */
export function childrenOnList(audit: Audit, table: TableSnapshot): readonly number[] {
  return startedRows(table).filter((row) => {
    const joined = audit.value(table, row, 'joinedOn');
    return !hasLeft(audit, table, row) && !(typeof joined === 'number' && joined > audit.today);
  });
}

/**
 * The rows about which a person would still ask around or ring up. In the archive these are not those of children who have left:
 * of them only what is wrong, or can be mended at once, is worth telling.
 */
export function rowsInUse(audit: Audit, table: TableSnapshot): readonly number[] {
  return table.key === 'Children' ? startedRows(table).filter((row) => !hasLeft(audit, table, row)) : startedRows(table);
}

/** At most so many rows are named in a sentence. */
const NAMED_ROWS = 8;

/** The sheet rows of some rows, for a sentence: 3、7、12… */
export function rowNumbers(table: TableSnapshot, rows: readonly number[]): string {
  const named = rows.slice(0, NAMED_ROWS).map((row) => sheetRow(table, row));
  return named.join('、') + (rows.length > NAMED_ROWS ? '…' : '');
}

/** The keys of some rows as one text: what a finding about several rows rests on. */
export function keysOf(table: TableSnapshot, rows: readonly number[]): string {
  return rows.map((row) => String(table.rows[row]?.[table.columns[TABLES[table.key].columns[0]?.key ?? ''] ?? 0] ?? '')).join('、');
}

/** The names in a cell: two or three guardians may share one. */
export function namesIn(text: string): readonly string[] {
  return text.split(/[、,，/;；]/u).flatMap((name) => name.trim() || []);
}

/** The header of a column as it stands. */
export function headerOf(table: TableSnapshot, key: string): string {
  return table.headers[table.columns[key] ?? -1] ?? '';
}

/** A remark at the cell of a column. */
export function findingAt(table: TableSnapshot, row: number, key: string, remark: Remark, basis?: string): Finding {
  const at = table.columns[key];
  return {
    ...remark,
    ...(basis === undefined ? {} : { basis }),
    place: {
      sheet: table.sheet,
      table: table.key,
      row: sheetRow(table, row),
      ...(at === undefined ? {} : { column: table.firstColumn + at, columnKey: key, header: table.headers[at] ?? '' }),
      content: cellOf(table, row, key),
    },
  };
}
