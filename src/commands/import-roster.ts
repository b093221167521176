/** 导入名册: sheets that somebody brought become new and changed rows of the table of children. */
import { FileProblem, readRosterFile, ROSTER_FILES } from '../files';
import type { Finding } from '../ledger/model/finding';
import type { LedgerSnapshot } from '../ledger/model/snapshot';
import { importSteps, planImport, type ImportOptions, type ImportPreview, type ImportResult, type LeftOut } from '../ledger/roster';
import type { RosterSource } from '../ledger/roster/source';
import { readSheetNames } from '../workbook/read-sheet-names';
import { readSnapshot } from '../workbook/read-snapshot';
import { readSource } from '../workbook/read-source';
import type { Command, CommandContext, Planned } from './command';
import type { Prepared } from './run-command';
import { inSlices, type SliceProgress } from './slices';

export { FileProblem, ROSTER_FILES };

export interface ImportInput extends Omit<ImportOptions, 'today'> {
  /** One sheet, or several that are imported together. */
  readonly source: RosterSource | readonly RosterSource[];
}

export interface ImportOutcome {
  readonly preview: ImportPreview;
  readonly findings: readonly Finding[];
  /** Why the roster cannot be used at all; `null` when it can. */
  readonly refused: Finding | null;
}

export const IMPORT_ROSTER: Command<ImportInput, ImportOutcome> = {
  reads: { tables: ['Children', 'Codes', 'Changes'] },
  plan(snapshot, { source, ...options }, { today }) {
    return planned(planImport(snapshot, source, { ...options, today }));
  },
};

function planned({ plan, preview }: ImportResult): Planned<ImportOutcome> {
  const nothing = preview.rows.length === 0 && plan.edits.length === 0;
  const refused = nothing ? (plan.findings.find((finding) => finding.severity === 'error') ?? null) : null;
  return { plan, outcome: { preview, findings: plan.findings, refused } };
}

/** A look at a roster, with what it was planned from. */
export interface PreparedImport extends Prepared<ImportOutcome> {
  readonly input: ImportInput;
}

/**
 * As `prepare` does it, but in slices between which the page draws: large rosters show how far they are and can be stopped.
 * @param progress returns `false` to stop; then the answer is `null` and nothing is kept.
 * @throws WorkbookError
 */
export async function prepareImport(input: ImportInput, context: CommandContext, progress: SliceProgress): Promise<PreparedImport | null> {
  return look(await readSnapshot(IMPORT_ROSTER.reads), input, context, progress);
}

/**
 * The same look without what the person leaves out: planned from what was read then, so that nothing is written that was not seen.
 * @returns `null` when it was stopped.
 */
export async function withoutLeft(
  { snapshot, input }: PreparedImport,
  left: LeftOut,
  context: CommandContext,
  progress: SliceProgress,
): Promise<PreparedImport | null> {
  return look(snapshot, { ...input, left }, context, progress);
}

async function look(
  snapshot: LedgerSnapshot,
  input: ImportInput,
  { today }: CommandContext,
  progress: SliceProgress,
): Promise<PreparedImport | null> {
  const { source, ...options } = input;
  const result = await inSlices(importSteps(snapshot, source, { ...options, today }), progress);
  return result && { snapshot, input, ...planned(result) };
}

/**
 * Sheets that may hold a roster: every visible sheet without a table of the ledger.
 * @throws WorkbookError
 */
export function rosterSheets(): Promise<readonly string[]> {
  return readSheetNames();
}

/** @throws WorkbookError when the sheet is gone or too large. */
export function readRoster(sheet: string): Promise<RosterSource> {
  return readSource(sheet);
}

/**
 * The sheets of files that were chosen or dropped; they are read here and go nowhere. Each has a name of its own: that of its
 * sheet, or that of its file when there are several.
 * @throws FileProblem
 */
export async function readRosterFiles(files: readonly RosterFile[]): Promise<RosterSource[]> {
  const sources: RosterSource[] = [];
  for (const file of files) {
    const sheets = await readRosterFile(new Uint8Array(await file.arrayBuffer()), file.name);
    const base = file.name.replace(/\.[^.]*$/u, '');
    for (const sheet of sheets) {
      const wanted = files.length === 1 ? sheet.name : sheets.length === 1 ? base : `${base} ${sheet.name}`;
      sources.push({ ...sheet, name: freeName(wanted, sources) });
    }
  }
  return sources;
}

/** What a browser's `File` is, as far as it is needed. */
export interface RosterFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

function freeName(wanted: string, taken: readonly RosterSource[]): string {
  let name = wanted;
  for (let number = 2; taken.some((source) => source.name === name); number++) name = `${wanted} (${number})`;
  return name;
}
