/** Looks, in one sync, at everything that a plan is about to touch. */
import type { Raw } from '../../ledger/model/raw';
import type { Edit } from '../../ledger/plan/edit';
import { clearedSheets, queueMarks } from './generated-sheets';
import { boundsOf, type Expect, type SetCells, type WriteBlock } from './set-cells';
import { targetsOf } from './targets';
import { settingsEntry } from './setting-edit';

export interface TableState {
  readonly name: string;
  readonly sheet: string;
  /** 0-based sheet row of the header and column of the first header. */
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
  /** Body rows, blank ones included, and how many of them come before the blank tail. */
  readonly bodyRows: number;
  readonly usedRows: number;
  /** Key of the last used row; `''` in an empty table. */
  readonly lastKey: Raw;
  /** Number format of each column, from the first body row. */
  readonly numberFormats: readonly string[];
  readonly filtered: boolean;
  /** Whether anything stands below the table on its sheet. */
  readonly usedBelow: boolean;
  readonly showsTotals: boolean;
}

/** A block of cells: formulas with their `=`, other contents as values. */
export interface CellsState {
  readonly values: readonly (readonly Raw[])[];
  readonly formulas: readonly (readonly Raw[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

export interface Inspection {
  /** Names of the sheets that exist, as they stand, with their protection. */
  readonly sheets: ReadonlyMap<string, { readonly protected: boolean; readonly filtered: boolean }>;
  /** Tables that show only some of their rows, with their sheets. */
  readonly filtered: readonly { readonly table: string; readonly sheet: string }[];
  /** By Excel table name; a table that does not exist is absent. */
  readonly tables: ReadonlyMap<string, TableState>;
  /** Defined names of the workbook, in lower case. */
  readonly names: ReadonlySet<string>;
  /** What stands under each edit that names cells, the block around them; not on sheets that the plan empties or makes. */
  readonly cells: ReadonlyMap<SetCells | Expect | WriteBlock, CellsState>;
  /** Of the sheets that the plan empties, those that the add-in generated. */
  readonly generated: ReadonlySet<string>;
  /** The settings entry as stored, `null` when there is none. */
  readonly settings: unknown;
}

/** @throws an Excel error when the read fails; the caller maps it. */
export async function inspect(context: Excel.RequestContext, edits: readonly Edit[]): Promise<Inspection> {
  const { workbook } = context;
  const targets = targetsOf(edits);
  const worksheets = workbook.worksheets;
  worksheets.load('items/name,items/protection/protected');
  const tables = targets.tables.map((name) => queueTableState(context, name));
  const tablesOnSheets = workbook.tables;
  tablesOnSheets.load('items/name,items/worksheet/name,items/autoFilter/isDataFiltered');
  const anew = new Set([...clearedSheets(edits), ...edits.flatMap((edit) => (edit.kind === 'ensureSheet' ? [edit.sheet] : []))]);
  const named = edits.flatMap((edit): (SetCells | Expect | WriteBlock)[] => {
    if (edit.kind === 'writeBlock') return anew.has(edit.sheet) ? [] : [edit];
    return edit.kind === 'setCells' || edit.kind === 'expect' ? [edit] : [];
  });
  const cells = named.map((edit) => {
    const { row, column, rows, columns } = boundsOf(edit);
    const range = workbook.worksheets.getItemOrNullObject(edit.sheet).getRangeByIndexes(row, column, rows, columns);
    range.load('values,formulas,numberFormat');
    return { edit, range };
  });
  const settings = settingsEntry(context);
  const marks = queueMarks(context, clearedSheets(edits));
  workbook.names.load('items/name');
  await context.sync();

  const filtered = tablesOnSheets.items
    .filter((one) => one.autoFilter.isDataFiltered)
    .map((one) => ({ table: one.name, sheet: one.worksheet.name }));
  const filteredSheets = new Set(filtered.map((one) => one.sheet));
  const found = new Map<string, TableState>();
  for (const queued of tables) {
    const state = tableState(queued);
    if (state) found.set(queued.name, state);
  }
  return {
    sheets: new Map(
      worksheets.items.map((sheet) => [sheet.name, { protected: sheet.protection.protected, filtered: filteredSheets.has(sheet.name) }]),
    ),
    filtered,
    tables: found,
    names: new Set(workbook.names.items.map((item) => item.name.toLowerCase())),
    cells: new Map(
      cells.map(({ edit, range }) => {
        const gone = range.isNullObject;
        const state: CellsState = {
          values: gone ? [] : (range.values as Raw[][]),
          formulas: gone ? [] : (range.formulas as Raw[][]),
          numberFormats: gone ? [] : (range.numberFormat as string[][]),
        };
        return [edit, state];
      }),
    ),
    generated: marks(),
    settings: settings.isNullObject ? null : (settings.value as unknown),
  };
}

type QueuedTable = ReturnType<typeof queueTableState>;

function queueTableState(context: Excel.RequestContext, name: string) {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load('name,showTotals,autoFilter/isDataFiltered');
  const range = table.getRange();
  range.load('rowIndex,columnIndex,rowCount');
  const header = table.getHeaderRowRange();
  header.load('values');
  const firstRow = table.getDataBodyRange().getRow(0);
  firstRow.load('numberFormat');
  // The used part of header and body: its last row is the last row that holds anything.
  const used = header.getBoundingRect(table.getDataBodyRange()).getUsedRangeOrNullObject(true);
  used.load('rowCount');
  const lastKey = used.getLastRow().getCell(0, 0);
  lastKey.load('values');
  const sheet = table.worksheet;
  sheet.load('name');
  const usedOnSheet = sheet.getUsedRangeOrNullObject(true);
  usedOnSheet.load('rowIndex,rowCount');
  return { name, table, range, header, firstRow, used, lastKey, sheet, usedOnSheet };
}

function tableState(queued: QueuedTable): TableState | null {
  const { name, table, range, header, firstRow, used, lastKey, sheet, usedOnSheet } = queued;
  if (table.isNullObject) return null;
  const usedRows = used.isNullObject ? 0 : used.rowCount - 1;
  const lastUsedRow = usedOnSheet.isNullObject ? 0 : usedOnSheet.rowIndex + usedOnSheet.rowCount - 1;
  return {
    name,
    sheet: sheet.name,
    headerRow: range.rowIndex,
    firstColumn: range.columnIndex,
    headers: (header.values[0] ?? []).map(String),
    bodyRows: range.rowCount - 1 - (table.showTotals ? 1 : 0),
    usedRows,
    lastKey: usedRows > 0 ? ((lastKey.values[0]?.[0] ?? '') as Raw) : '',
    numberFormats: (firstRow.numberFormat[0] ?? []).map(String),
    filtered: table.autoFilter.isDataFiltered,
    usedBelow: lastUsedRow > range.rowIndex + range.rowCount - 1,
    showsTotals: table.showTotals,
  };
}
