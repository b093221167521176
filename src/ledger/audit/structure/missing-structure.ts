/** Tables and columns that the ledger lacks; set-up restores them. */
import { inLanguage } from '../../model/raw';
import type { Finding } from '../../model/finding';
import type { LedgerSnapshot, TableSnapshot } from '../../model/snapshot';
import { columnOf, TABLE_KEYS, TABLES } from '../../tables';
import type { Audit } from '../audit';

const RESTORED: ReadonlySet<string> = new Set(['audit.missingTable', 'audit.missingColumn', 'audit.newColumn']);

/** Whether running set-up once more takes care of a finding. */
export function isRestoredBySetUp({ code }: Finding): boolean {
  return RESTORED.has(code);
}

export function missingStructure({ snapshot }: Audit): Finding[] {
  const { language } = snapshot.settings;
  return TABLE_KEYS.flatMap((key): Finding[] => {
    const table = snapshot.tables[key];
    if (table) return table.missing.flatMap((column) => missingColumn(snapshot, table, column));
    const sheet = inLanguage(TABLES[key].sheet, language);
    return [{ code: 'audit.missingTable', severity: 'error', parameters: { sheet, table: key }, place: { sheet, table: key } }];
  });
}

/** A column that a later version brought is an offer; one that the archive had when it was last compared has been removed. */
function missingColumn(snapshot: LedgerSnapshot, { key, sheet, headerRow }: TableSnapshot, column: string): Finding[] {
  const { header: name, addedLater = false } = columnOf(TABLES[key], column);
  // What the add-in keeps for itself comes with the same run of set-up.
  if (addedLater && TABLES[key].internal) return [];
  const isNew = addedLater && !(key === 'Children' && snapshot.tables.Baseline?.columns[column] !== undefined);
  const header = inLanguage(name, snapshot.settings.language);
  return [
    {
      ...(isNew ? ({ code: 'audit.newColumn', severity: 'hint' } as const) : ({ code: 'audit.missingColumn', severity: 'error' } as const)),
      parameters: { sheet, header },
      place: { sheet, table: key, row: headerRow, header },
    },
  ];
}
