/** Columns that duties and figures need of the tables that grow long: the rest of a long table is not read. */
import type { TableKey } from '../ledger/tables/table-key';

export const LEDGER_COLUMNS: Readonly<Partial<Record<TableKey, readonly string[]>>> = {
  CheckIns: ['checkInId', 'date', 'childId', 'contactKind', 'by', 'role', 'outcome'],
};
