/** What a person sees before a roster is written. */
import type { Finding } from '../model/finding';
import type { Raw } from '../model/raw';
import type { WorkbookPlan } from '../plan/workbook-plan';

export type Outcome = 'new' | 'changed' | 'unchanged' | 'blocked';

export interface ImportChange {
  /** Key of the column in table Children. */
  readonly column: string;
  readonly from: Raw;
  /** `''` clears the cell. */
  readonly to: Raw;
  /** The day on which the ledger was changed away from what the roster says: the roster may be the older of the two. */
  readonly changedAwayOn?: Raw;
}

export interface ImportRow {
  /** By which the row is left out; the same at every look at the same roster. */
  readonly key: string;
  /** Name of the roster's sheet, and the 1-based row there. */
  readonly sheet: string;
  readonly sourceRow: number;
  /** The last row of a child whose family stands in several. */
  readonly lastRow?: number;
  readonly name: string;
  readonly outcome: Outcome;
  /** The child's file number: of the row that was found, or the new one; absent when blocked. */
  readonly childId?: string;
  /** The 1-based sheet row of the ledger that was found. */
  readonly ledgerRow?: number;
  readonly changes: readonly ImportChange[];
  /** The person has left out the whole row, or some of its cells: this plan does not write them. */
  readonly leaves?: 'all' | 'some';
  readonly remarks: readonly Finding[];
}

/** A header that may mean several columns. */
export interface AmbiguousHeader {
  /** As it stands, e.g. 联系电话: the key under which an answer is given. */
  readonly header: string;
  /** Keys of columns of Children; `notes` keeps the content in 备注. */
  readonly choices: readonly string[];
  /** What this plan takes. */
  readonly chosen: string;
  /** Whether a person chose it, now or before. */
  readonly answered: boolean;
}

export interface MappedColumn {
  readonly sheet: string;
  /** 0-based sheet column, and the 1-based sheet rows of the block under its header. */
  readonly at: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** By which the column is left out: its header, with a number where it stands several times. */
  readonly header: string;
  /** Key of a column of Children, `grade`, or `notes`; `null` = the person leaves it out. */
  readonly column: string | null;
}

export interface ImportedSheet {
  readonly name: string;
  /** How many children it holds, and why it holds none; `null` when it is a roster. */
  readonly children: number;
  readonly refused: Finding | null;
  /** Whether the results can be written beside it: it stands in the open workbook and is not protected. */
  readonly takesResults: boolean;
}

export interface ImportPreview {
  readonly rows: readonly ImportRow[];
  /** Children on the list in the roster's classes whom the roster does not name. */
  readonly missing: readonly { readonly row: number; readonly childId: string; readonly name: string; readonly className: string }[];
  readonly ambiguousHeaders: readonly AmbiguousHeader[];
  /** Headers that mean no column of the ledger; their content goes into 备注 of new children. */
  readonly unmappedHeaders: readonly string[];
  /** Which column of the ledger each column of the roster was understood as. */
  readonly mapping: readonly MappedColumn[];
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Keys of rows of whom the roster says, or leaves open, that they are not left behind: the person is asked whether to import them. */
  readonly notLeftBehind: readonly string[];
  /** The sheets that were looked at. */
  readonly sheets: readonly ImportedSheet[];
  /** The ledger's own sheet of children, where rows can be shown. */
  readonly ledgerSheet: string;
}

export interface ImportResult {
  readonly plan: WorkbookPlan;
  readonly preview: ImportPreview;
}

/** How far a long planning is, in rows. */
export interface ImportProgress {
  readonly done: number;
  readonly total: number;
}
