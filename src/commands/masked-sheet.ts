/** 脱敏名单: a list for the wall, the class teacher or the authorities, looked at exactly as it will stand before it is made. */
import { isoOf } from '../ledger/calendar/day';
import type { Finding } from '../ledger/model/finding';
import { columnChoices, type ColumnChoice, type MaskedListOptions } from '../ledger/privacy/lists/masked-list';
import { planMaskedSheet, shownCell } from '../ledger/privacy/lists/plan-masked-sheet';
import type { Command } from './command';

export type MaskedSheetInput = Omit<MaskedListOptions, 'asOf'>;

export interface MaskedSheetOutcome {
  readonly hasLedger: boolean;
  readonly asOf: string;
  /** Classes of the children on the list on the day; `''` = no class filled in. */
  readonly classes: readonly string[];
  /** Columns that the profile allows, and what happens to each. */
  readonly choices: readonly ColumnChoice[];
  /** Name of the generated sheet. */
  readonly sheet: string;
  readonly fileName: string;
  readonly count: number;
  readonly preview: {
    readonly title: string;
    readonly notes: readonly string[];
    readonly headers: readonly string[];
    /** The first rows; an empty cell is `''`. */
    readonly rows: readonly (readonly string[])[];
  };
  readonly warnings: readonly Finding[];
  /** Rows that could not be read, so that their children may be missing. */
  readonly unreadable: number;
}

/** As many rows as a person looks through. */
const PREVIEW_ROWS = 6;

export const MASKED_SHEET: Command<MaskedSheetInput, MaskedSheetOutcome> = {
  reads: { tables: ['Children', 'Pauses', 'Changes', 'Codes'] },
  plan(snapshot, input, { today, reportWords }) {
    const made = planMaskedSheet(snapshot, { ...input, asOf: today }, reportWords[snapshot.settings.language]);
    const { list, plan, title, notes, headers, fileName, warnings } = made;
    const { masked } = reportWords[snapshot.settings.language].reports;
    const table = snapshot.tables.Children;
    return {
      plan,
      outcome: {
        hasLedger: table !== undefined,
        asOf: isoOf(today),
        classes: list.classes,
        choices: table ? columnChoices(table, input) : [],
        sheet: masked.sheets[input.profile],
        fileName,
        count: list.rows.length,
        preview: {
          title,
          notes,
          headers,
          rows: list.rows.slice(0, PREVIEW_ROWS).map((cells) => list.columns.map((column, at) => shownCell(cells[at] ?? '', column))),
        },
        warnings,
        unreadable: new Set(list.findings.map(({ place }) => place.row)).size,
      },
    };
  },
};
