/** What a plan touches: the sheets and tables that must be looked at before anything is written. */
import type { Edit } from '../../ledger/plan/edit';

type WithSheet = Extract<Edit, { sheet: string }>;
type WithTable = Extract<Edit, { table: string }>;

export function sheetOf(edit: Edit): string | undefined {
  return 'sheet' in edit ? (edit as WithSheet).sheet : undefined;
}

export function tableOf(edit: Edit): string | undefined {
  return 'table' in edit ? (edit as WithTable).table : undefined;
}

export interface Targets {
  /** Names of sheets that are written to, made or emptied. */
  readonly sheets: readonly string[];
  /** Excel names of tables that are written to or made. */
  readonly tables: readonly string[];
}

export function targetsOf(edits: readonly Edit[]): Targets {
  const present = (name: string | undefined): name is string => name !== undefined;
  return {
    sheets: [...new Set(edits.map(sheetOf).filter(present))],
    tables: [...new Set(edits.map(tableOf).filter(present))],
  };
}
