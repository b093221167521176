/** Plays Excel for plans in tests: what a snapshot would hold after the plan. Only tables, names, rules and settings. */
import type { Raw } from '../../../src/ledger/model/raw';
import { DEFAULT_SETTINGS, type LedgerSnapshot, type TableSnapshot } from '../../../src/ledger/model/snapshot';
import type { Edit, Written } from '../../../src/ledger/plan/edit';
import { TABLES, type TableKey } from '../../../src/ledger/tables';
import { matchColumns } from '../../../src/ledger/tables/match-columns';

export const EMPTY_WORKBOOK: LedgerSnapshot = {
  settings: DEFAULT_SETTINGS,
  sheets: [{ name: 'Sheet1', visible: true, protected: false }],
  definedNames: [],
  tables: {},
  rules: {},
  nameFormulas: {},
};

/** A snapshot of one table, as a read of the workbook would bring it. */
export function tableSnapshot(key: TableKey, sheet: string, headers: readonly string[], rows: readonly (readonly Raw[])[]): TableSnapshot {
  return { key, name: key, sheet, headerRow: 1, firstColumn: 0, headers, rows, ...matchColumns(TABLES[key], headers) };
}

function raw(written: Written): Raw {
  if (written === null) return '';
  return typeof written === 'object' ? written.formula : written;
}

export function applyToSnapshot(before: LedgerSnapshot, edits: readonly Edit[]): LedgerSnapshot {
  let settings = before.settings;
  const sheets = [...before.sheets];
  const nameFormulas: Record<string, string> = { ...before.nameFormulas };
  const tables: Partial<Record<TableKey, TableSnapshot>> = { ...before.tables };
  const rules: Partial<Record<TableKey, { validated: string[]; highlighted: string[] }>> = {};
  for (const [key, value] of Object.entries(before.rules ?? {})) {
    rules[key as TableKey] = { validated: [...value.validated], highlighted: [...value.highlighted] };
  }
  const existing = (key: string): TableSnapshot => {
    const table = tables[key as TableKey];
    if (!table) throw new Error(`There is no table ${key}.`);
    return table;
  };
  for (const edit of edits) {
    switch (edit.kind) {
      case 'ensureSheet':
        if (sheets.some((sheet) => sheet.name === edit.sheet)) throw new Error(`Sheet ${edit.sheet} twice`);
        sheets.push({ name: edit.sheet, visible: true, protected: false });
        break;
      case 'ensureTable': {
        if (edit.rows.some((row) => row.length !== edit.headers.length)) throw new Error(`${edit.table}: a row of wrong length`);
        tables[edit.table as TableKey] = tableSnapshot(
          edit.table as TableKey,
          edit.sheet,
          edit.headers,
          edit.rows.length > 0 ? edit.rows : [edit.headers.map(() => '')],
        );
        rules[edit.table as TableKey] = { validated: [], highlighted: [] };
        break;
      }
      case 'addColumns': {
        const table = existing(edit.table);
        tables[table.key] = tableSnapshot(
          table.key,
          table.sheet,
          [...table.headers, ...edit.headers],
          table.rows.map((row) => [...row, ...edit.headers.map(() => '')]),
        );
        break;
      }
      case 'appendRows': {
        const table = existing(edit.table);
        const added = edit.rows.map((row) => table.headers.map((header) => raw(row[edit.columns.indexOf(header)] ?? null)));
        if (edit.columns.some((header) => !table.headers.includes(header)))
          throw new Error(`${edit.table} lacks a column of ${edit.columns.join()}`);
        const used = table.rows.findLastIndex((row) => row.some((cell) => cell !== '')) + 1;
        tables[table.key] = { ...table, rows: [...table.rows.slice(0, used), ...added] };
        break;
      }
      case 'setCells': {
        const table = Object.values(tables).find((one) => one.sheet === edit.sheet);
        if (!table) throw new Error(`No table on ${edit.sheet}`);
        const rows = table.rows.map((row) => [...row]);
        for (const cell of edit.cells) {
          const row = rows[cell.row - table.headerRow - 1];
          if (!row || row[cell.column] !== cell.before)
            throw new Error(`${edit.sheet}: the cell in row ${cell.row}, column ${cell.column} is not as planned`);
          if (cell.after !== null) row[cell.column] = raw(cell.after);
        }
        tables[table.key] = { ...table, rows };
        break;
      }
      case 'validate':
        if (!existing(edit.table).headers.includes(edit.header)) throw new Error(`No header ${edit.header}`);
        rules[edit.table as TableKey]?.validated.push(edit.header);
        break;
      case 'highlight':
        if (!existing(edit.table).headers.includes(edit.header)) throw new Error(`No header ${edit.header}`);
        rules[edit.table as TableKey]?.highlighted.push(edit.header);
        break;
      case 'defineName':
        nameFormulas[edit.name] = edit.formula;
        break;
      case 'setting':
        settings = { ...settings, [edit.key]: edit.value };
        break;
      default:
    }
  }
  return { settings, sheets, tables, rules, nameFormulas, definedNames: Object.keys(nameFormulas) };
}
