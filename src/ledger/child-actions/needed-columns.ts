/**
 * What an action must be able to write. Half of it would be worse than nothing: a child marked 离册 without its date stays on the list,
 * and one that comes back without a row of Pauses would have been there all the time.
 */
import type { Finding } from '../model/finding';
import { inLanguage } from '../model/raw';
import type { LedgerSnapshot } from '../model/snapshot';
import { columnOf, TABLES, type TableKey } from '../tables';
import type { ActionKind, ChildAction } from './action';

type Needs = readonly (readonly [table: TableKey, columns: readonly string[]])[];

const PAUSE: Needs[number] = ['Pauses', ['childId', 'startsOn', 'endsOn', 'reason']];
const NEEDS: Readonly<Record<Exclude<ActionKind, 'contact'>, Needs>> = {
  join: [['Children', ['childId', 'name', 'class', 'enrolStatus', 'joinedOn']]],
  leave: [['Children', ['enrolStatus', 'leftOn', 'leaveReason']]],
  return: [['Children', ['enrolStatus', 'leftOn', 'leaveReason']], PAUSE],
  suspend: [['Children', ['enrolStatus']], PAUSE],
  resume: [['Children', ['enrolStatus']], PAUSE],
  changeClass: [['Children', ['class']]],
};

/** One refusal for each column that is missing, or for the table. */
export function missingNeeds(snapshot: LedgerSnapshot, action: ChildAction): Finding[] {
  const { language } = snapshot.settings;
  const needs: Needs = action.kind === 'contact' ? [['Children', typedColumns(action.values)]] : NEEDS[action.kind];
  return needs.flatMap(([key, columns]): Finding[] => {
    const table = snapshot.tables[key];
    const sheet = table?.sheet ?? inLanguage(TABLES[key].sheet, language);
    if (!table) return [{ code: 'action.tableMissing', severity: 'error', parameters: { sheet }, place: { sheet, table: key } }];
    return columns
      .filter((column) => table.columns[column] === undefined)
      .map((column) => ({
        code: 'action.columnMissing',
        severity: 'error',
        parameters: { sheet, header: inLanguage(columnOf(TABLES[key], column).header, language) },
        place: { sheet, table: key },
      }));
  });
}

/** Columns into which something was typed; a blank field of a form whose column is missing asks for nothing. */
function typedColumns(values: Readonly<Partial<Record<string, string>>>): string[] {
  return Object.entries(values).flatMap(([column, text]) => (text === undefined || text.trim() === '' ? [] : [column]));
}
