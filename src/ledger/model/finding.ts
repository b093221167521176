/** What is wrong, or worth knowing, in a ledger: data only; the words are in `locales/` under `code`. */
import type { Raw } from './raw';
import type { TableKey } from '../tables/table-key';

/** `error` blocks what depends on the cell, `warning` wants a look, `hint` may be left. */
export type Severity = 'error' | 'warning' | 'hint';

/** Something said about one value, before it is known where the value stands. */
export interface Remark {
  /** Key of the sentence in `locales`, e.g. `residentId.checkDigit`. */
  readonly code: string;
  readonly severity: Severity;
  readonly parameters?: Readonly<Record<string, string | number>>;
  /** The certain correction, when there is one. */
  readonly fix?: Raw;
}

/** A remark with its place. */
export interface Finding extends Remark {
  /** What the finding rests on beside its own cell, as text: when it changes, a person's word for the finding no longer holds. */
  readonly basis?: string;
  readonly place: {
    /** Sheet name as it is now. */
    readonly sheet: string;
    readonly table?: TableKey;
    /** 1-based sheet row, as Excel shows it. */
    readonly row?: number;
    /** 0-based sheet column. */
    readonly column?: number;
    /** Key of the column in the definition of its table. */
    readonly columnKey?: string;
    /** Header text as it stands on the sheet. */
    readonly header?: string;
    readonly content?: Raw;
  };
}
