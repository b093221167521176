/** Rules laid over cells: data validation and conditional formats, as Excel keeps them. */
import type { Rect } from './address';
import type { CellStyle } from './style';

export type ValidationType = 'list' | 'wholeNumber' | 'decimal' | 'date' | 'time' | 'textLength' | 'custom' | 'any';
export type Comparison =
  'between' | 'notBetween' | 'equalTo' | 'notEqualTo' | 'greaterThan' | 'lessThan' | 'greaterThanOrEqualTo' | 'lessThanOrEqualTo';

export interface Validation {
  ranges: Rect[];
  type: ValidationType;
  operator?: Comparison;
  /** A constant, or a formula with leading `=` relative to the first cell of `ranges[0]`; an inline list is `甲,乙`. */
  formula1?: string;
  formula2?: string;
  ignoreBlanks: boolean;
  /** For lists: whether the arrow is shown. */
  dropDown: boolean;
  prompt?: { title: string; message: string };
  alert?: { style: 'stop' | 'warning' | 'information'; title: string; message: string };
}

/** The kinds that the ledger and its neighbours use; what a file holds beyond them is reported at opening. */
export type ConditionalRule =
  | { type: 'custom'; formula: string }
  | { type: 'cellValue'; operator: Comparison; formula1: string; formula2?: string }
  | { type: 'containsText'; operator: 'contains' | 'notContains' | 'beginsWith' | 'endsWith'; text: string }
  | { type: 'preset'; criterion: 'duplicateValues' | 'uniqueValues' | 'blanks' | 'nonBlanks' | 'errors' | 'nonErrors' }
  | { type: 'topBottom'; rank: number; bottom: boolean; percent: boolean }
  | {
      type: 'colorScale';
      points: { kind: 'min' | 'max' | 'number' | 'percent' | 'percentile' | 'formula'; value?: string; color: string }[];
    }
  | { type: 'dataBar'; color: string };

export interface ConditionalFormat {
  id: string;
  ranges: Rect[];
  rule: ConditionalRule;
  /** Applied over the cell's own style: font colour, bold, fill, borders, number format. */
  style: CellStyle;
  /** 1 = first. */
  priority: number;
  stopIfTrue: boolean;
}
