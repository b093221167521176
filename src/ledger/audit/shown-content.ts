/** The content of a cell as a person reads it: a day as 2026-11-23, not by its serial. */
import { isoOf } from '../calendar/day';
import type { Finding } from '../model/finding';
import type { Raw } from '../model/raw';
import { TABLES } from '../tables';

export function shownContent({ table, header, columnKey }: Finding['place'], content: Raw): string {
  const isOwn = (one: { readonly key: string; readonly header: object }): boolean =>
    one.key === columnKey || (header !== undefined && Object.values(one.header).includes(header));
  const column = table && TABLES[table].columns.find(isOwn);
  return typeof content === 'number' && column?.kind.name === 'date' ? isoOf(content) : String(content);
}
