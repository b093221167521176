/** 导入名册: a sheet that somebody brought becomes new and changed rows of the table of children. */
import type { Finding } from '../ledger/model/finding';
import { planImport, type ImportOptions, type ImportPreview } from '../ledger/roster';
import type { RosterSource } from '../ledger/roster/source';
import { readSheetNames } from '../workbook/read-sheet-names';
import { readSource } from '../workbook/read-source';
import type { Command } from './command';

export interface ImportInput extends Omit<ImportOptions, 'today'> {
  readonly source: RosterSource;
}

export interface ImportOutcome {
  readonly preview: ImportPreview;
  readonly findings: readonly Finding[];
  /** Why the roster cannot be used at all; `null` when it can. */
  readonly refused: Finding | null;
}

export const IMPORT_ROSTER: Command<ImportInput, ImportOutcome> = {
  reads: { tables: ['Children', 'Codes'] },
  plan(snapshot, { source, ...options }, { today }) {
    const { plan, preview } = planImport(snapshot, source, { ...options, today });
    const nothing = preview.rows.length === 0 && plan.edits.length === 0;
    const refused = nothing ? (plan.findings.find((finding) => finding.severity === 'error') ?? null) : null;
    return { plan, outcome: { preview, findings: plan.findings, refused } };
  },
};

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
