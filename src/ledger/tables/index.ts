/** The tables of the ledger, in the order of their sheets. */
import type { ColumnDefinition, TableDefinition } from './table-definition';
import { TABLE_KEYS, type TableKey } from './table-key';
import { BASELINE } from './baseline';
import { CHANGES, VERIFICATIONS } from './changes';
import { CHILDREN } from './children';
import { CODES } from './codes';
import { CHECK_INS, DUTIES } from './contacts';
import { PAIRINGS, PAUSES, STAFF } from './people';
import { HOLIDAYS, TERMS } from './school-calendar';

export type { ColumnDefinition, Sensitivity, TableDefinition } from './table-definition';
export { TABLE_KEYS, type TableKey };
export { BASELINE, CHANGES, CHECK_INS, CHILDREN, CODES, DUTIES, HOLIDAYS, PAIRINGS, PAUSES, STAFF, TERMS, VERIFICATIONS };

export const TABLES: Readonly<Record<TableKey, TableDefinition>> = {
  Children: CHILDREN,
  Staff: STAFF,
  Pairings: PAIRINGS,
  Duties: DUTIES,
  Pauses: PAUSES,
  CheckIns: CHECK_INS,
  Changes: CHANGES,
  Terms: TERMS,
  Holidays: HOLIDAYS,
  Verifications: VERIFICATIONS,
  Codes: CODES,
  Baseline: BASELINE,
};

/** The tables that people fill in or read; the others are the add-in's own. */
export const VISIBLE_TABLE_KEYS: readonly TableKey[] = TABLE_KEYS.filter((key) => !TABLES[key].internal);

/** A column of a table by its key; throws for a key that the table does not have, as that is a fault in our own code. */
export function columnOf(table: TableDefinition, key: string): ColumnDefinition {
  const found = table.columns.find((column) => column.key === key);
  if (!found) throw new Error(`Table ${table.key} has no column ${key}.`);
  return found;
}
