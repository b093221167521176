/** The shape of one kind of field: how a cell is read, checked, normalised, masked and guarded in the sheet. */
import type { Bilingual, Language, Raw } from '../model/raw';
import type { Remark } from '../model/finding';
import type { Day } from '../calendar/day';
import type { SchoolStage } from './parse/school-stage';

/**
 * Four states are kept apart: `empty` (空: nobody has filled it in), `none` (无: there is none), `unknown` (未知: asked, not known),
 * `notApplicable` (不适用, written —, e.g. the phone of a parent who has died). `invalid` has content that is no value of the kind.
 */
export type FieldState = 'value' | 'empty' | 'none' | 'unknown' | 'notApplicable' | 'invalid';

export interface Reading {
  readonly state: FieldState;
  /** The normal form to write back or compare: text, or a serial day for dates, or a number. Equals the input when invalid. */
  readonly value: Raw;
  readonly remarks: readonly Remark[];
}

/** What a check may need to know beside the cell. */
export interface FieldContext {
  readonly today: Day;
  /** Whose value it is: rules for a pupil are stricter than for a guardian. */
  readonly subject?: 'child' | 'guardian' | 'parent' | 'staff';
  /** The language of the ledger: code values are written back in it. Default Chinese. */
  readonly language?: Language;
  /** The school's stage, for classes that say only the number of their year. Left out, as in a primary school. */
  readonly stage?: SchoolStage;
  /** Values that the school has added on its code sheet, by key of the code list. */
  readonly ownCodes?: Readonly<Record<string, readonly string[]>>;
}

/** Native Excel validation for a column; formulas are written with `{cell}` for the first body cell. */
export type NativeValidation =
  | { readonly type: 'list'; readonly codes: string }
  | { readonly type: 'date'; readonly from: Day; readonly to: Day }
  | { readonly type: 'wholeNumber' | 'decimal'; readonly from: number; readonly to: number }
  | { readonly type: 'textLength'; readonly from: number; readonly to: number }
  | { readonly type: 'custom'; readonly formula: string };

export interface FieldKind {
  /** ASCII name, e.g. `residentId`; also the key of its sentences in `locales`. */
  readonly name: string;
  /** Number format of the column: `@` for everything that Excel must not touch. */
  readonly numberFormat: string;
  read(cell: Raw, context: FieldContext): Reading;
  readonly validation?: NativeValidation;
  /** One sentence on what a cell must look like, for prompts and errors. */
  readonly explanation: Bilingual;
  /** Key of the code list whose labels are the values. */
  readonly codes?: string;
  /** The value with its private part hidden by `*`; empty stays empty, anything else has at least one `*` or is 无, 未知 or —. */
  mask(value: Raw): string;
  /** Whether a pasted non-text cell loses information in this kind (18-digit numbers). */
  readonly textOnly?: boolean;
  readonly align?: 'left' | 'center' | 'right';
}
