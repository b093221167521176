/** One kind of objects on sheets, read for the leak scan. */
import type { ScannedText } from '../../ledger/privacy/leaks/contents';

/** What a reader finds on one sheet. */
export interface SheetObjects {
  readonly texts?: readonly ScannedText[];
  readonly pictures?: number;
  readonly pivotTables?: number;
  /** The reader gave up: the sheet is too large for it. */
  readonly unseen?: boolean;
}

/** Gives one answer for each sheet, in their order. */
export type SheetReader = (context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]) => Promise<readonly SheetObjects[]>;
