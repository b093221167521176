/** A command as data: what it reads and how it plans. Reading and writing are the same for all of them (`run-command.ts`). */
import type { Day } from '../ledger/calendar/day';
import type { Pinyin } from '../ledger/fields';
import type { Language } from '../ledger/model/raw';
import type { LedgerSnapshot } from '../ledger/model/snapshot';
import type { WorkbookPlan } from '../ledger/plan/workbook-plan';
import type { ReportDictionary } from '../ledger/reports/words';
import type { ReadRequest } from '../workbook/read-snapshot';

/** The commands on the ribbon, by the ids of their actions in `manifest.xml`. */
export const RIBBON_IDS = ['ShowPane', 'SetUp', 'ImportRoster', 'ShowOverdue', 'MakeSummary', 'CheckLedger'] as const;
/** The commands that have a view of their own: those of the ribbon, and those that only the pane offers. */
export const COMMAND_IDS = [
  ...RIBBON_IDS,
  'ShowChanges',
  'ChildChange',
  'CompareKinds',
  'Settings',
  'MaskedSheet',
  'LeakScan',
  'Consents',
] as const;
export type CommandId = (typeof COMMAND_IDS)[number];

/** What every command is told about the moment in which it runs. */
export interface CommandContext {
  /** The day as of which the person looks: may be set back in the pane. */
  readonly today: Day;
  /** The day of the computer's calendar, under which anything entered now is dated. */
  readonly recordDay: Day;
  /** Language of the pane. */
  readonly language: Language;
  /** Words for generated sheets, which are written in the language of the ledger. */
  readonly reportWords: Readonly<Record<Language, ReportDictionary>>;
}

/** What a command found out, and what it would write; `plan` is `null` for a command that only looks. */
export interface Planned<Outcome> {
  readonly outcome: Outcome;
  readonly plan: WorkbookPlan | null;
}

/** Large tables that only some commands need: loaded while the workbook is read. */
export interface Resources {
  readonly pinyin?: Pinyin;
}

export interface Command<Input, Outcome> {
  readonly reads: ReadRequest;
  load?(): Promise<Resources>;
  /** @param context with the resources that the command loads. */
  plan(snapshot: LedgerSnapshot, input: Input, context: CommandContext & Resources): Planned<Outcome>;
}
