/** What every view of the pane shares: words, the as-of day, where to go, and what to say at the bottom. */
import { createContext, useContext } from 'react';
import type { CommandContext, CommandId } from '../../commands/command';
import type { Recording } from '../../commands/record-changes';
import type { OverdueOutcome } from '../../commands/show-overdue';
import type { Language } from '../../ledger/model/raw';
import type { Locale } from '../../locales';

/** A short message after something was done; an undo offer stands beside it when the command can be taken back. */
export interface Notice {
  readonly text: string;
  readonly tone: 'success' | 'warning' | 'error';
}

/** How the home view was left, so that it is found again like that. Written by who leaves it, read when it is drawn. */
export interface HomeMemory {
  outcome?: OverdueOutcome;
  scroll: number;
  /** The command for which it was left. */
  left?: CommandId;
}

export interface PaneContext {
  readonly words: Locale;
  readonly command: CommandContext;
  setToday(day: number): void;
  /** Lets the open view read the workbook anew, in its place: what it shows is no longer so. */
  readAnew(): void;
  open(view: CommandId): void;
  /** Shows a message until the next one, and offers the undo of the last command if there is one. */
  notify(notice: Notice | null): void;
  /** What is said now. */
  readonly notice: Notice | null;
  /** What became of the last comparison of the archive with what was kept of it; `null` before the first in this session. */
  readonly recording: Recording | null;
  /** Changes that wait for a reason; `null` while it is not known. */
  readonly waiting: number | null;
  setWaiting(count: number | null): void;
  /** Who enters what the pane writes: asked once in a session, and kept nowhere else. */
  readonly author: string;
  setAuthor(name: string): void;
  /** The class whose children a person looks at, in every list that can be narrowed to one; `null` = all. */
  readonly className: string | null;
  setClassName(name: string | null): void;
  readonly home: HomeMemory;
}

const Context = createContext<PaneContext | null>(null);
export const PaneProvider = Context.Provider;

export function usePane(): PaneContext {
  const pane = useContext(Context);
  if (!pane) throw new Error('The view stands outside the pane.');
  return pane;
}

/** Words of a view, which come with it, in the language of the pane. */
export function useWords<T>(words: Readonly<Record<Language, T>>): T {
  return words[usePane().command.language];
}
