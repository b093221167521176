/** What one read of the workbook brought: raw tables with their places on the sheets. */
import type { Raw, Language } from './raw';
import type { SchoolStage } from '../fields/parse/school-stage';
import type { TableKey } from '../tables/table-key';

export interface TableSnapshot {
  readonly key: TableKey;
  /** Excel table name. */
  readonly name: string;
  readonly sheet: string;
  /** 1-based sheet row of the header. */
  readonly headerRow: number;
  /** 0-based sheet column of the first header. */
  readonly firstColumn: number;
  /** Headers as they stand, left to right. */
  readonly headers: readonly string[];
  /** Place in `headers` of each known column, by column key: found by header, its synonyms and both languages. */
  readonly columns: Readonly<Record<string, number>>;
  /** Keys of columns of the definition that no header matches. */
  readonly missing: readonly string[];
  /** Headers that match no column of the definition. */
  readonly extra: readonly string[];
  /** Body cells; row `i` is sheet row `headerRow + 1 + i`. Blank rows are kept. */
  readonly rows: readonly (readonly Raw[])[];
  /** Where the body holds formulas; absent when it was not asked for or Excel would not say. */
  readonly formulas?: readonly CellBlock[];
  /** What of the sheet's content lies beyond the table; absent when it was not asked for, empty when there is nothing. */
  readonly beyond?: Beyond;
  /** What the first rows of `rows` look like on the sheet, cell by cell: of the archive, where `beyond` was asked for. */
  readonly shown?: readonly (readonly string[])[];
}

/** Neighbouring body cells of a table: offsets in `rows` and in `headers`. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Beyond {
  /** 1-based sheet rows from below the table to the last one that holds anything. */
  readonly below?: { readonly from: number; readonly to: number };
  /** 0-based sheet columns from right of the table to the last one that holds anything. */
  readonly right?: { readonly from: number; readonly to: number };
}

/** Settings kept in the workbook, in `workbook.settings`. */
export interface LedgerSettings {
  readonly schoolName: string;
  readonly language: Language;
  /** Day of the month on which a duty month starts, 1–31. */
  readonly monthStartDay: number;
  /** Which grades the school has: what 三(1)班 means. */
  readonly schoolStage: SchoolStage;
  /** Months away from which the education definition counts a parent (`field-standards`: 3; some local rules: 6). */
  readonly awayMonths: number;
  /** Province code (2 digits) and county code (6 digits) of the school, for 务工区域; empty if not set. */
  readonly province: string;
  readonly county: string;
  /** Answers that a person gave about ambiguous roster headers, by shape of the roster. */
  readonly rosterAnswers: Readonly<Record<string, string>>;
  /** Keys, set apart by commas, of columns that set-up has added to Baseline and that the next comparison fills for the first time. */
  readonly unkeptColumns: string;
}

export const DEFAULT_SETTINGS: LedgerSettings = {
  schoolName: '',
  language: 'zh-CN',
  monthStartDay: 1,
  schoolStage: 'primary',
  awayMonths: 3,
  province: '',
  county: '',
  rosterAnswers: {},
  unkeptColumns: '',
};

export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
}

/** Which columns of a table have rules of the sheet, by header as it stands: what set-up needs to see what is missing. */
export interface ColumnRules {
  /** Headers whose first body cell has any data validation. */
  readonly validated: readonly string[];
  /** Headers whose first body cell lies under any conditional format. */
  readonly highlighted: readonly string[];
}

export interface LedgerSnapshot {
  readonly settings: LedgerSettings;
  /** Sheets in tab order. */
  readonly sheets: readonly SheetInfo[];
  /** Workbook-level defined names. */
  readonly definedNames: readonly string[];
  /** The tables that were asked for and exist. */
  readonly tables: Readonly<Partial<Record<TableKey, TableSnapshot>>>;
  /** Rules of the sheets, read for set-up only. A table that is not named here is taken to have all its rules. */
  readonly rules?: Readonly<Partial<Record<TableKey, ColumnRules>>>;
  /** Formulas of workbook-level defined names, read for set-up only; a name whose formula holds `#REF!` is broken. */
  readonly nameFormulas?: Readonly<Record<string, string>>;
  /** The formula of 在册儿童 on the home sheet, read for set-up only; absent when there is no home sheet. */
  readonly homeCount?: string;
}

/** The value of a column in a row of a snapshot; `''` when the column is missing. */
export function cellOf(table: TableSnapshot, rowIndex: number, columnKey: string): Raw {
  const at = table.columns[columnKey];
  return at === undefined ? '' : (table.rows[rowIndex]?.[at] ?? '');
}

/** The 1-based sheet row of a row of a snapshot. */
export function sheetRow(table: TableSnapshot, rowIndex: number): number {
  return table.headerRow + 1 + rowIndex;
}

/** The key (first column) of the last row that holds anything; `''` for an empty table. */
export function lastKeyOf(table: TableSnapshot): Raw {
  return table.rows.findLast((row) => row.some((value) => value !== ''))?.[0] ?? '';
}
