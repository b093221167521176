/** A child as a roster has it: what is to be written, what no column takes, and what is said about it. */
import type { Reading } from '../../fields';
import type { Finding } from '../../model/finding';
import type { LeftBehindSaying } from './left-behind';

export interface LeftBehind {
  readonly says: LeftBehindSaying;
  readonly header: string;
  /** 0-based sheet column. */
  readonly column: number;
}

export interface RosterChild {
  /** Name of the roster's sheet, and the 1-based row there; the last one where the family stands in several. */
  readonly sheet: string;
  readonly sourceRow: number;
  readonly lastRow: number;
  /** Of lists beside each other, the 0-based sheet column where its own begins. */
  readonly sourceColumn: number;
  readonly name: string;
  /** The ID as it stands, right or wrong; `''` when there is none. */
  readonly typedId: string;
  /** What to write, by column key; blank and unreadable cells are absent. */
  readonly values: ReadonlyMap<string, Reading>;
  /** Columns in which 清空 was typed: what the ledger has there is to go, and neither the ID nor a title fills it in again. */
  readonly cleared: ReadonlySet<string>;
  /** Content that no column takes: unmapped headers and what could not be read, as `header：content`. */
  readonly notes: readonly string[];
  /** The roster's own 备注. */
  readonly ownNotes: readonly string[];
  /** What its column of being left behind says; absent when there is none, or it names a kind. */
  readonly leftBehind?: LeftBehind;
  /** Whether several members of the family are said to be the guardian. */
  readonly hasSeveralGuardians: boolean;
  readonly remarks: readonly Finding[];
}
