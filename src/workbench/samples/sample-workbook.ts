/** The sample school as a workbook: set up and filled by the add-in's own commands. Needs `Excel` to be there. */
import { apply, prepare } from '../../commands/run-command';
import type { CommandContext } from '../../commands/command';
import { SET_UP } from '../../commands/set-up';
import type { LedgerSnapshot, TableSnapshot } from '../../ledger/model/snapshot';
import { cellOf, sheetRow } from '../../ledger/model/snapshot';
import type { Edit } from '../../ledger/plan/edit';
import { termIdAt } from '../../ledger/setup';
import { TABLE_KEYS, type TableKey } from '../../ledger/tables';
import { applyPlan } from '../../workbook/apply/apply-plan';
import { readSnapshot } from '../../workbook/read-snapshot';
import { generateSample, type SampleOptions, type SampleRows } from './generate';
import type { Row } from './school';

/** A name that no school has. */
const SAMPLE_SCHOOL = '示范小学（虚构）';

/** Tables that set-up leaves empty, in the order in which they are filled. */
const FILLED: readonly Exclude<TableKey, 'Codes'>[] = ['Children', 'Staff', 'Pairings', 'Pauses', 'CheckIns'];

/** Sets the open workbook up and fills it. Returns how many rows each table got. */
export async function fillSample(options: SampleOptions, context: CommandContext): Promise<Readonly<Record<string, number>>> {
  const { startYear, number } = termIdAt(options.today);
  const term = `${startYear}-${startYear + 1}-${number}`;
  await apply(await prepare(SET_UP, { schoolName: SAMPLE_SCHOOL, term, language: 'zh-CN' }, context));
  const rows = generateSample(options);
  const snapshot = await readSnapshot({ tables: TABLE_KEYS });
  const edits = [...FILLED.map((key) => appended(snapshot, key, rows)), dutiesSwitched(snapshot, rows.Duties)];
  await applyPlan({ title: 'sample', edits, findings: [] });
  return Object.fromEntries(FILLED.map((key) => [key, rows[key].length]));
}

function appended(snapshot: LedgerSnapshot, key: Exclude<TableKey, 'Codes'>, rows: SampleRows): Edit {
  const table = tableOf(snapshot, key);
  const keys = Object.keys(table.columns);
  return {
    kind: 'appendRows',
    table: table.name,
    columns: keys.map((column) => table.headers[table.columns[column] ?? -1] ?? ''),
    rows: rows[key].map((row) => keys.map((column) => row[column] ?? '')),
  };
}

/** Which of the preset duties the sample school has taken up. */
function dutiesSwitched(snapshot: LedgerSnapshot, duties: readonly Row[]): Edit {
  const table = tableOf(snapshot, 'Duties');
  const wanted = new Map(duties.map((row) => [row['dutyId'], row['active'] ?? '']));
  const column = table.firstColumn + (table.columns['active'] ?? 0);
  const cells = table.rows.map((_row, index) => ({
    row: sheetRow(table, index),
    column,
    before: cellOf(table, index, 'active'),
    after: wanted.get(cellOf(table, index, 'dutyId')) ?? '',
  }));
  return { kind: 'setCells', sheet: table.sheet, cells };
}

function tableOf(snapshot: LedgerSnapshot, key: TableKey): TableSnapshot {
  const table = snapshot.tables[key];
  if (!table) throw new Error(`Set-up made no table ${key}.`);
  return table;
}
