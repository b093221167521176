/** The shape in which each table of the ledger is declared, once; everything else is derived from it. */
import type { Bilingual } from '../model/raw';
import type { FieldContext, FieldKind } from '../fields/field-kind';
import type { TableKey } from './table-key';

/**
 * How private a column is: `public` may hang on a wall, `class` is for the class teacher, `private` (numbers, phones, addresses,
 * health, poverty) is masked or asked for elsewhere, `restricted` (why a child is in need, what it told) only leaves by an
 * explicit tick. What each profile does with each of them: `privacy/profiles.ts`.
 */
export type Sensitivity = 'public' | 'class' | 'private' | 'restricted';

export interface ColumnDefinition {
  /** ASCII, stable: what code and settings call the column. */
  readonly key: string;
  readonly header: Bilingual;
  readonly kind: FieldKind;
  readonly required?: boolean;
  /** No two rows may hold the same value. */
  readonly unique?: boolean;
  /** Whose value it is, for kinds whose rules differ (`FieldContext.subject`). */
  readonly subject?: NonNullable<FieldContext['subject']>;
  /** Headed group on cards and forms, e.g. 父亲. */
  readonly group?: Bilingual;
  /** Other headers under which rosters and old ledgers bring this column, normalised (`normalizeHeader`). */
  readonly synonyms?: readonly string[];
  readonly sensitivity: Sensitivity;
  /** Whether a change of the value becomes a row of Changes; `reason`: and the person is asked why. */
  readonly history?: 'record' | 'reason';
  /** A later version brought it: a ledger that was set up before lacks it, and nobody has removed it. */
  readonly addedLater?: boolean;
  /** Width in characters of the default font. */
  readonly width: number;
  /** One plain sentence for the person who fills in the column. */
  readonly help: Bilingual;
}

export interface TableDefinition {
  readonly key: TableKey;
  readonly sheet: Bilingual;
  readonly tabColor: string;
  /** The first column is the permanent key of a row. */
  readonly columns: readonly ColumnDefinition[];
  /**
   * Kept by the add-in for itself on a hidden sheet: no rules, not on the home sheet, not audited. A person may unhide and read it.
   */
  readonly internal?: boolean;
  /** What the table is for, shown on the home sheet. */
  readonly help: Bilingual;
}
