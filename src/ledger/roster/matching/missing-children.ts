/** Children who are on the list in a class of the roster but whom the roster does not name. */
import { codeKey, ENROL_STATUS } from '../../codes';
import type { FieldContext } from '../../fields';
import { cellOf, sheetRow, type TableSnapshot } from '../../model/snapshot';
import { ledgerValue } from './match-children';
import type { ImportPreview } from '../preview';
import type { RosterChild } from '../children/roster-child';

/** @param blocked names of rows that could not be imported: the roster does name these children, only not well enough. */
export function missingChildren(
  children: readonly RosterChild[],
  seen: ReadonlySet<number>,
  blocked: ReadonlySet<string>,
  table: TableSnapshot,
  context: FieldContext,
): ImportPreview['missing'] {
  const classes = new Set(children.map((child) => String(child.values.get('class')?.value ?? '')).filter((name) => name !== ''));
  return table.rows.flatMap((_, row) => {
    const className = ledgerValue(table, row, 'class', context);
    if (seen.has(row) || leftTheList(table, row) || !classes.has(className) || blocked.has(ledgerValue(table, row, 'name', context)))
      return [];
    return [
      { row: sheetRow(table, row), childId: String(cellOf(table, row, 'childId')), name: String(cellOf(table, row, 'name')), className },
    ];
  });
}

/** Whether the ledger says that the child of a row is no longer on the list. */
export function leftTheList(table: TableSnapshot, row: number): boolean {
  return cellOf(table, row, 'leftOn') !== '' || codeKey(ENROL_STATUS, cellOf(table, row, 'enrolStatus')) === 'left';
}
