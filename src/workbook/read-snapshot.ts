/** Reads from the open workbook what a command needs, in one sync (more only for tables beyond one message). */
import type { LedgerSnapshot, SheetInfo, TableSnapshot } from '../ledger/model/snapshot';
import { matchColumns } from '../ledger/tables/match-columns';
import { TABLES } from '../ledger/tables';
import type { TableKey } from '../ledger/tables/table-key';
import { excelRun } from './excel-run';
import { finishTable, queueTable, type RawTable } from './read-table';
import { readRules } from './read-rules';
import { parseSettings, SETTINGS_KEY } from './settings';

export interface ReadRequest {
  readonly tables: readonly TableKey[];
  /** Column keys needed of a long table; all when absent. Columns beyond these are then not in the snapshot. */
  readonly columns?: Readonly<Partial<Record<TableKey, readonly string[]>>>;
  /** Whether validation, highlighting and formulas of names are read too: only set-up needs them, at the cost of a sync. */
  readonly rules?: boolean;
}

/**
 * One read of the workbook.
 * @throws WorkbookError
 */
export function readSnapshot(request: ReadRequest): Promise<LedgerSnapshot> {
  return excelRun((context) => readSnapshotIn(context, request));
}

/** The same inside a batch that is already open. */
export async function readSnapshotIn(context: Excel.RequestContext, request: ReadRequest): Promise<LedgerSnapshot> {
  const settings = context.workbook.settings.getItemOrNullObject(SETTINGS_KEY);
  settings.load('value');
  const sheets = context.workbook.worksheets;
  sheets.load('items/name,items/visibility,items/protection/protected');
  const names = context.workbook.names;
  names.load(request.rules ? 'items/name,items/formula' : 'items/name');
  const pending = request.tables.map((key) => queueTable(context, key, TABLES[key].columns.length));
  await context.sync();

  const tables: Partial<Record<TableKey, TableSnapshot>> = {};
  for (const one of pending) {
    const columns = request.columns?.[one.key];
    const raw = await finishTable(context, one, (headers) => columns && offsetsOf(one.key, headers, columns));
    if (raw) tables[one.key] = toSnapshot(raw, columns);
  }
  const found = Object.values(tables);
  const setUpDetails = request.rules
    ? {
        rules: found.length > 0 ? await readRules(context, found) : {},
        nameFormulas: Object.fromEntries(names.items.map((item) => [item.name, String(item.formula)])),
      }
    : {};
  return {
    ...setUpDetails,
    settings: parseSettings(settings.isNullObject ? null : settings.value),
    sheets: sheets.items.map(sheetInfo),
    definedNames: names.items.map((item) => item.name),
    tables,
  };
}

function offsetsOf(key: TableKey, headers: readonly string[], columns: readonly string[]): number[] {
  const matched = matchColumns(TABLES[key], headers).columns;
  return columns.flatMap((column) => matched[column] ?? []);
}

function toSnapshot(raw: RawTable, only: readonly string[] | undefined): TableSnapshot {
  const { columns, missing, extra } = matchColumns(TABLES[raw.key], raw.headers);
  const read = only ? Object.fromEntries(Object.entries(columns).filter(([key]) => only.includes(key))) : columns;
  return { ...raw, columns: read, missing, extra };
}

function sheetInfo(sheet: Excel.Worksheet): SheetInfo {
  return {
    name: sheet.name,
    visible: sheet.visibility === Excel.SheetVisibility.visible,
    protected: sheet.protection.protected,
  };
}
