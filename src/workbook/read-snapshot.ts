/** Reads from the open workbook what a command needs, in one sync (more only for tables beyond one message). */
import type { LedgerSnapshot, SheetInfo, TableSnapshot } from '../ledger/model/snapshot';
import { matchColumns } from '../ledger/tables/match-columns';
import { TABLES } from '../ledger/tables';
import type { TableKey } from '../ledger/tables/table-key';
import { refuse1904 } from './date-system';
import { excelRun } from './excel-run';
import { MESSAGE_BYTES } from './message-size';
import { queueHomeCount } from './read-home';
import { readParts } from './read-parts';
import { continueTable, queueTable, type RawTable, type TableRequest } from './read-table';
import { readRules } from './read-rules';
import { parseSettings, SETTINGS_KEY } from './settings';
import { toWorkbookError, type WorkbookErrorCode } from './workbook-error';

/** Cells that the first sync may bring of one table, and of all that grow long together: all of a typical school's ledger. */
const FIRST_CELLS = { table: 160_000, together: 200_000 };
/** Tables that grow with the school, with the shares in which they usually do; the others stay small. */
const SHARES: Readonly<Partial<Record<TableKey, number>>> = { Children: 2, Baseline: 2, Pairings: 1, CheckIns: 4, Changes: 1 };
/** Rows are sized by those that have been read; later ones may be longer. */
const PART_BYTES = MESSAGE_BYTES / 1.25;
/** When even the first rows are more than one message takes (very long notes), so many times fewer are read. */
const FEWER = 16;
/** Errors with which Excel may answer a question that it does not take. */
const REFUSALS: ReadonlySet<WorkbookErrorCode> = new Set(['accessDenied', 'protectedSheet', 'notSupported', 'otherWorkbook', 'unknown']);

export interface ReadRequest {
  readonly tables: readonly TableKey[];
  /** Column keys needed of a long table; all when absent. Columns beyond these are then not in the snapshot. */
  readonly columns?: Readonly<Partial<Record<TableKey, readonly string[]>>>;
  /** Tables of which only the headers are needed: their snapshots have no rows. */
  readonly headersOnly?: readonly TableKey[];
  /** Whether validation, highlighting and formulas of names are read too: only set-up needs them, at the cost of two syncs. */
  readonly rules?: boolean;
  /** Whether to ask where formulas are and what stands beside the tables: for the check, without a further sync. */
  readonly surroundings?: boolean;
}

/**
 * One read of the workbook.
 * @throws WorkbookError
 */
export async function readSnapshot(request: ReadRequest): Promise<LedgerSnapshot> {
  if (request.rules) await refuse1904();
  try {
    return await excelRun((context) => readSnapshotIn(context, request));
  } catch (error) {
    const { code } = toWorkbookError(error);
    if (code === 'tooLarge') return excelRun((context) => readSnapshotIn(context, request, FEWER));
    // Excel may refuse to look for formulas, on a protected sheet for one: the rest of the check is worth having all the same.
    if (request.surroundings && REFUSALS.has(code)) return readSnapshot({ ...request, surroundings: false });
    throw error;
  }
}

/** The same inside a batch that is already open; `fewer` divides the size of its messages. */
export async function readSnapshotIn(context: Excel.RequestContext, request: ReadRequest, fewer = 1): Promise<LedgerSnapshot> {
  const settings = context.workbook.settings.getItemOrNullObject(SETTINGS_KEY);
  settings.load('value');
  const sheets = context.workbook.worksheets;
  sheets.load('items/name,items/visibility,items/protection/protected');
  const names = context.workbook.names;
  names.load(request.rules ? 'items/name,items/formula' : 'items/name');
  const pending = request.tables.map((key) => queueTable(context, tableRequest(key, request, fewer)));
  await context.sync();

  const limit = PART_BYTES / fewer;
  const unfinished = pending.map((one) => {
    const columns = request.columns?.[one.key];
    return continueTable(one, limit, (headers) => columns && offsetsOf(one.key, headers, columns));
  });
  await readParts(
    context,
    unfinished.flatMap((one) => one?.parts ?? []),
    limit,
  );
  const tables: Partial<Record<TableKey, TableSnapshot>> = {};
  for (const one of unfinished) {
    const raw = one?.finish();
    if (raw) tables[raw.key] = toSnapshot(raw, request.columns?.[raw.key]);
  }
  const found = Object.values(tables);
  const setUpDetails = request.rules ? await readSetUpDetails(context, names.items, sheets.items, found) : {};
  return {
    ...setUpDetails,
    settings: parseSettings(settings.isNullObject ? null : settings.value),
    sheets: sheets.items.map(sheetInfo),
    definedNames: names.items.map((item) => item.name),
    tables,
  };
}

/** What only set-up needs, with the syncs of the rules. */
async function readSetUpDetails(
  context: Excel.RequestContext,
  names: readonly Excel.NamedItem[],
  sheets: readonly Excel.Worksheet[],
  tables: readonly TableSnapshot[],
): Promise<Pick<LedgerSnapshot, 'rules' | 'nameFormulas' | 'homeCount'>> {
  const nameFormulas = Object.fromEntries(names.map((item) => [item.name, String(item.formula)]));
  if (tables.length === 0) return { rules: {}, nameFormulas };
  const sheetNames = sheets.map((sheet) => sheet.name);
  const homeCount = queueHomeCount(context, nameFormulas, sheetNames);
  const rules = await readRules(context, tables);
  const formula = homeCount();
  return { rules, nameFormulas, ...(formula !== undefined && { homeCount: formula }) };
}

function tableRequest(
  key: TableKey,
  { tables, columns, headersOnly = [], surroundings = false }: ReadRequest,
  fewer: number,
): TableRequest {
  const definition = TABLES[key].columns;
  const wanted = columns?.[key];
  const all = tables.reduce((sum, one) => sum + (SHARES[one] ?? 0), 0);
  const share = SHARES[key] === undefined ? 1 : SHARES[key] / all;
  const cells = Math.floor(Math.min(FIRST_CELLS.table, FIRST_CELLS.together * share) / fewer);
  return {
    key,
    width: definition.length,
    cells: headersOnly.includes(key) ? 0 : cells,
    surroundings,
    ...(wanted && { expected: wanted.map((column) => definition.findIndex((one) => one.key === column)) }),
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
