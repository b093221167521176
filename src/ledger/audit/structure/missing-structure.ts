/** Tables and columns that the ledger lacks; set-up restores them. */
import { inLanguage } from '../../model/raw';
import type { Finding } from '../../model/finding';
import { columnOf, TABLE_KEYS, TABLES } from '../../tables';
import type { Audit } from '../audit';

export function missingStructure(audit: Audit): Finding[] {
  const { snapshot } = audit;
  const { language } = snapshot.settings;
  return TABLE_KEYS.flatMap((key): Finding[] => {
    const table = snapshot.tables[key];
    const sheet = table?.sheet ?? inLanguage(TABLES[key].sheet, language);
    if (!table) return [{ code: 'audit.missingTable', severity: 'error', parameters: { sheet, table: key }, place: { sheet, table: key } }];
    return table.missing.map((column): Finding => {
      const header = inLanguage(columnOf(TABLES[key], column).header, language);
      return {
        code: 'audit.missingColumn',
        severity: 'error',
        parameters: { sheet, header },
        place: { sheet, table: key, row: table.headerRow, header },
      };
    });
  });
}
