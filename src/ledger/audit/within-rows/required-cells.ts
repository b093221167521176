/** Required cells that nobody has filled in on a row that was begun. */
import type { FieldState } from '../../fields';
import type { Finding } from '../../model/finding';
import type { TableSnapshot } from '../../model/snapshot';
import { TABLES } from '../../tables';
import type { Audit } from '../audit';
import { findingAt, headerOf, rowsInUse, startedRows } from '../ledger-rows';

/** So many blank cells of a column, and so large a part of the children: then the whole column is still to be filled in. */
const MANY_BLANKS = 10;
const PART_OF_CHILDREN = 1 / 3;

export function missingRequired(audit: Audit): Finding[] {
  return Object.values(audit.snapshot.tables).flatMap((table): Finding[] => {
    if (table.key === 'Codes') return [];
    return TABLES[table.key].columns
      .filter(({ key, required }) => required && table.columns[key] !== undefined)
      .flatMap(({ key, kind }) => {
        if (kind.name === 'key') return blankCells(audit, table, key, 'audit.keyRequired');
        return table.key === 'Children' ? blankInArchive(audit, table, key) : blankCells(audit, table, key, 'audit.rowIncomplete');
      });
  });
}

function blankCells(audit: Audit, table: TableSnapshot, key: string, code: string): Finding[] {
  // A row without its key cannot be found again; anything else may be filled in later.
  const severity = key === TABLES[table.key].columns[0]?.key ? 'error' : 'warning';
  // A contact without a day or a pairing without a helper is none, whatever word stands there.
  return rowsThat(audit, table, key, startedRows(table), (state) => state !== 'value' && state !== 'invalid').map((row) =>
    findingAt(table, row, key, { code, severity, parameters: { header: headerOf(table, key) } }),
  );
}

/** In the archive 无, 未知 and — are answers. What rosters did not bring is told once: 完整度 says of which child it is missing. */
function blankInArchive(audit: Audit, table: TableSnapshot, key: string): Finding[] {
  const children = rowsInUse(audit, table);
  const blank = rowsThat(audit, table, key, children, (state) => state === 'empty');
  const parameters = { header: headerOf(table, key), count: blank.length, children: children.length };
  const [first] = blank;
  if (first !== undefined && blank.length > MANY_BLANKS && blank.length > children.length * PART_OF_CHILDREN)
    return [findingAt(table, first, key, { code: 'audit.requiredOfMany', severity: 'warning', parameters })];
  return blank.map((row) =>
    findingAt(table, row, key, { code: 'audit.required', severity: 'warning', parameters: { header: parameters.header } }),
  );
}

function rowsThat(
  audit: Audit,
  table: TableSnapshot,
  key: string,
  rows: readonly number[],
  is: (state: FieldState) => boolean,
): readonly number[] {
  const read = audit.reader(table, key);
  return rows.filter((row) => is(read(row).state));
}
