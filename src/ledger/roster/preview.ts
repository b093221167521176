/** What a person sees before a roster is written. */
import type { Finding } from '../model/finding';
import type { Raw } from '../model/raw';
import type { WorkbookPlan } from '../plan/workbook-plan';

export type Outcome = 'new' | 'changed' | 'unchanged' | 'blocked';

export interface ImportChange {
  /** Key of the column in table Children. */
  readonly column: string;
  readonly from: Raw;
  readonly to: Raw;
}

export interface ImportRow {
  /** 1-based row on the roster's sheet. */
  readonly sourceRow: number;
  readonly name: string;
  readonly outcome: Outcome;
  /** The child's file number: of the row that was found, or the new one; absent when blocked. */
  readonly childId?: string;
  readonly changes: readonly ImportChange[];
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

export interface ImportPreview {
  readonly rows: readonly ImportRow[];
  /** Children on the list in the roster's classes whom the roster does not name. */
  readonly missing: readonly { readonly row: number; readonly childId: string; readonly name: string; readonly className: string }[];
  readonly ambiguousHeaders: readonly AmbiguousHeader[];
  /** Headers that mean no column of the ledger; their content goes into 备注 of new children. */
  readonly unmappedHeaders: readonly string[];
  /** Which column of the ledger each header was understood as. */
  readonly mapping: readonly { readonly header: string; readonly column: string }[];
  readonly counts: Readonly<Record<Outcome, number>>;
}

export interface ImportResult {
  readonly plan: WorkbookPlan;
  readonly preview: ImportPreview;
}
