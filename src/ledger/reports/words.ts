/** The words that a report needs; `locales/` has them in both languages. The ledger itself knows no language but its codes'. */
import type { EmptyReason } from '../duties/overdue-list';
import type { MaskedWords } from '../privacy/lists/words';

export interface FigureWords {
  /** Name and rule of each share, by id; `S8` is followed by the role. */
  readonly names: Readonly<Record<'S1' | 'S4' | 'S5' | 'S6' | 'S7' | 'S8' | 'S10', string>>;
  readonly rules: Readonly<Record<'S1' | 'S4' | 'S5' | 'S6' | 'S7' | 'S8' | 'S10', string>>;
  readonly anyRole: string;
}

export interface ReportWords {
  readonly summary: {
    readonly sheet: string;
    /** `{school}`. */
    readonly title: string;
    readonly asOf: string;
    readonly asOfNote: string;
    readonly term: string;
    readonly noTerm: string;
    readonly headers: {
      readonly id: string;
      readonly name: string;
      readonly numerator: string;
      readonly denominator: string;
      readonly share: string;
      readonly blanks: string;
      readonly madeUp: string;
      readonly overdue: string;
      readonly rule: string;
    };
    /** `{date}`, `{from}`, `{to}`. */
    readonly onTimeSection: string;
    readonly total: string;
    readonly byClass: string;
    readonly footer: string;
  };
  readonly overdue: {
    readonly sheet: string;
    readonly title: string;
    /** `{date}`, `{overdue}`, `{dueSoon}`, `{children}`. */
    readonly counts: string;
    readonly headers: {
      readonly className: string;
      readonly name: string;
      readonly childId: string;
      readonly duty: string;
      readonly kind: string;
      readonly performer: string;
      readonly names: string;
      readonly from: string;
      readonly to: string;
      readonly status: string;
      readonly days: string;
      readonly need: string;
      readonly done: string;
      readonly earlier: string;
      readonly lastContact: string;
      readonly sinceContact: string;
    };
    readonly isOverdue: string;
    readonly isDueSoon: string;
    readonly never: string;
    readonly footer: string;
  };
  readonly masked: MaskedWords;
  readonly noClass: string;
  readonly empty: Readonly<Record<EmptyReason, string>>;
}

/** What the planners of reports are given: both dictionaries. */
export interface ReportDictionary {
  readonly figures: FigureWords;
  readonly reports: ReportWords;
}

/** Puts values into `{name}`; one that is not given stays visible. */
export function filled(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}
