/** What the page's parts know of each other: the open workbook, the grid, and how to answer a refused edit. */
import type { Session } from './session';
import type { Grid } from './grid/grid';
import type { EditResult } from './edit/edits';
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
}

const REFUSALS = { protected: ['protectedTitle', 'protectedText'], partOfArray: ['cannotDo', 'partOfArray'] } as const satisfies Record<NonNullable<EditResult>, readonly [Word, Word]>;

/** Tells the person why an edit was refused. @returns whether it was done. */
export function done(refused: EditResult): boolean {
  if (!refused) return true;
  const [title, text] = REFUSALS[refused];
  void tell(say(title), say(text));
  return false;
}
