/** What has been read of a child so far. */
import type { Reading } from '../../fields';
import type { Finding } from '../../model/finding';
import type { SettledColumn } from '../headers/settle-columns';
import type { CellReader } from './cell-reader';

export interface ChildDraft {
  readonly values: Map<string, Reading>;
  readonly cleared: Set<string>;
  readonly notes: string[];
  readonly ownNotes: string[];
  readonly remarks: Finding[];
  /** What cells hold for other columns than their own, by the key of that column. */
  readonly parts: { readonly key: string; readonly content: string; readonly from: SettledColumn; readonly by: CellReader }[];
}

export function newDraft(): ChildDraft {
  return { values: new Map(), cleared: new Set(), notes: [], ownNotes: [], remarks: [], parts: [] };
}
