/** What the page's parts know of each other: the open workbook, the grid, and how to answer a refused edit. */
import type { Session } from './session';
import type { Grid } from './grid/grid';
import type { EditResult } from './edit/refusal';
import { tell } from './chrome/dialogs';
import { say } from './words';
import type { Word } from './words';
import type { Clock } from './clock';

export interface App {
  readonly session: Session;
  readonly grid: Grid;
  readonly clock: Clock;
  /** Active cell of the active sheet. */
  readonly active: { row: number; column: number };
  /** Selects a cell of the active sheet and shows it. */
  showAt(row: number, column: number): void;
}

const REFUSALS: Readonly<Record<NonNullable<EditResult>, Word>> = {
  protected: 'protectedText',
  arrayParts: 'partOfArray',
  mergeParts: 'partOfMerge',
  tableParts: 'partOfTable',
  tableOverlap: 'overlapsTable',
  tableName: 'badTableName',
  tableNameTaken: 'tableNameTaken',
  tableHeader: 'tableHeader',
  pastEdge: 'pastEdge',
  notFound: 'notFound',
};

/** Tells the person why an edit was refused. @returns whether it was done. */
export function done(refused: EditResult): boolean {
  if (!refused) return true;
  void tell(say(refused === 'protected' ? 'protectedTitle' : 'cannotDo'), say(REFUSALS[refused]));
  return false;
}
