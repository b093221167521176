/** A ledger in a workbook that counts days from 1904: every day in it is another one than the cell shows. */
import { countFrom1904 } from '../../calendar/date-system';
import type { Finding } from '../../model/finding';
import type { Audit } from '../audit';

export function daysFrom1904({ snapshot }: Audit): Finding[] {
  const table = snapshot.tables.Children;
  if (!table?.shown || !countFrom1904(table.rows.slice(0, table.shown.length), table.shown)) return [];
  return [{ code: 'audit.daysFrom1904', severity: 'error', place: { sheet: table.sheet, table: table.key } }];
}
