/** What has changed in the archive since it was last compared: data, before it becomes rows of Changes and cells of Baseline. */
import type { Raw } from '../model/raw';
import type { Untracked } from './pair-rows';

/** One row of Changes to be. */
export interface ArchiveChange {
  readonly childId: string;
  readonly childName: string;
  /** A column of Children by its key, or what happened to the whole row. */
  readonly what: { readonly column: string } | 'added' | 'deleted' | 'restored';
  readonly before: string;
  readonly after: string;
  /** Whether it comes from the edits of a command, whose reason and author are then known. */
  readonly ofCommand: boolean;
}

/** A cell of Baseline to bring up to date. */
export interface BaselineCell {
  /** Offset of the row in the snapshot of Baseline. */
  readonly row: number;
  readonly column: string;
  readonly before: Raw;
  readonly after: string;
}

/** What belongs to one child and is written together. */
export interface ChildComparison {
  readonly changes: readonly ArchiveChange[];
  readonly cells: readonly BaselineCell[];
}

export interface Comparison {
  /** Children of which anything is to be written, in the order of the archive, deleted ones last. */
  readonly children: readonly ChildComparison[];
  /** New rows of Baseline by column key. */
  readonly additions: readonly ReadonlyMap<string, string>[];
  /** Columns that cannot be compared, as either table lacks them. */
  readonly missingColumns: readonly string[];
  /** Columns that hold nothing any more although Baseline has values: taken for an accident, so nothing is recorded of them. */
  readonly emptied: readonly { readonly column: string; readonly values: number }[];
  /** The archive is blank although Baseline has this many children: nothing is recorded. */
  readonly blankArchive: number | null;
  readonly untracked: readonly Untracked[];
}

/** Edits of a command that is about to be written: the archive is compared as it will be. */
export interface Overlay {
  /** New contents by offset of the row in Children and by column key. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<string, Raw>>;
  /** Rows that the command adds, by column key, their file number among them. */
  readonly added: readonly ReadonlyMap<string, Raw>[];
}

export const NO_OVERLAY: Overlay = { cells: new Map(), added: [] };

export function changesOf(comparison: Comparison): readonly ArchiveChange[] {
  return comparison.children.flatMap((child) => child.changes);
}
