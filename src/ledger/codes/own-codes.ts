/** The values that a school keeps on its code sheet, so that its own additions count as values too. */
import { cellOf, type LedgerSnapshot } from '../model/snapshot';
import { CODE_LISTS } from './index';

/** Texts of each list's column on the code sheet, by key of the list; lists without any are absent. */
export function ownCodesOf(snapshot: LedgerSnapshot): Readonly<Record<string, readonly string[]>> {
  const table = snapshot.tables.Codes;
  if (!table) return {};
  const lists: Record<string, string[]> = {};
  for (const list of CODE_LISTS) {
    const texts = table.rows.map((_, row) => String(cellOf(table, row, list.key)).trim()).filter((text) => text !== '');
    if (texts.length > 0) lists[list.key] = texts;
  }
  return lists;
}
