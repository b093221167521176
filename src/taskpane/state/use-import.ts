/** The state of an import: which sheets or files, what a person has said about them, the preview, the write. */
import { useCallback, useRef, useState } from 'react';
import { prepareImport, readRoster, readRosterFiles, withoutLeft, type PreparedImport } from '../../commands/import-roster';
import { applyRecorded } from '../../commands/record-changes';
import { NOTHING_LEFT_OUT, type LeftOut, type ResultWords, type RosterSource } from '../../ledger/roster';
import { fill } from '../../locales';
import { findingSentence } from '../../locales/finding-sentence';
import { usePane } from './pane-context';
import { useProgress, type ProgressState, type Report } from './use-progress';
import { useTask, type Task } from './use-task';

/** Where the roster is: sheets of the workbook, which are read anew at each look, or files, which were read once. */
export type Origin =
  | { readonly kind: 'none' }
  | { readonly kind: 'sheets'; readonly names: readonly string[] }
  | { readonly kind: 'files'; readonly files: readonly string[]; readonly sources: readonly RosterSource[] };

export interface ImportChoice {
  readonly origin: Origin;
  /** Sheets that are left out. */
  readonly left: readonly string[];
  readonly className: string;
  /** What ambiguous headers mean, by header. */
  readonly answers: Readonly<Record<string, string>>;
  /** Columns of the roster that are left out, by header. */
  readonly leftColumns: readonly string[];
  /** Whether the results are written beside the roster. */
  readonly results: boolean;
}

/** `null` = the person has stopped it. */
export type Preview = PreparedImport | null;

export interface ImportState {
  readonly choice: ImportChoice;
  readonly preview: Task<Preview>;
  readonly writing: Task<void>;
  /** Rows and cells that are not to be written; they stay so at a further look at the same roster. */
  readonly left: LeftOut;
  /** Leaves rows and cells out by their keys, or takes them in again. */
  leave(keys: readonly string[], isLeft: boolean): void;
  /** Whether the preview stays in sight while it is made anew: of the same roster, with other columns. */
  readonly keepsPlace: boolean;
  /** Of the preview, and of the write. */
  readonly looking: ProgressState;
  readonly written: ProgressState;
  chooseSheets(names: readonly string[]): void;
  chooseFiles(files: readonly File[]): void;
  /** Changes what is said about the roster and looks again. */
  say(change: Partial<Omit<ImportChoice, 'origin'>>): void;
  /** Changes the class without a look, while it is typed. */
  type(className: string): void;
  write(prepared: PreparedImport, clearFilters: boolean): void;
}

const NOTHING: ImportChoice = { origin: { kind: 'none' }, left: [], className: '', answers: {}, leftColumns: [], results: false };

export function useImport(): ImportState {
  const { words, command, open, readAnew, notify } = usePane();
  const [choice, setChoice] = useState<ImportChoice>(NOTHING);
  const [preview, startPreview] = useTask<Preview>();
  const [writing, startWriting] = useTask<void>();
  const looking = useProgress();
  const { begin } = looking;
  const written = useProgress();
  const latest = useRef(choice);
  const [left, setLeft] = useState<LeftOut>(NOTHING_LEFT_OUT);
  const [keepsPlace, setKeepsPlace] = useState(false);

  const keep = useCallback((next: ImportChoice): void => {
    latest.current = next;
    setChoice(next);
  }, []);

  const prepare = useCallback(
    async (next: ImportChoice, report: Report): Promise<Preview> => {
      const className = next.className.trim();
      const source = await sourcesOf(next);
      const results = next.results ? resultWords(words, command.language) : undefined;
      const { answers, leftColumns } = next;
      const input = { source, answers, leftColumns, ...(className !== '' && { className }), ...(results && { results }) };
      return prepareImport(input, command, report);
    },
    [words, command],
  );

  const look = useCallback(
    (next: ImportChoice): void => {
      keep(next);
      if (next.origin.kind !== 'none') startPreview(() => prepare(next, begin()));
    },
    [keep, begin, startPreview, prepare],
  );

  const beginAnew = (): void => {
    setLeft(NOTHING_LEFT_OUT);
    setKeepsPlace(false);
  };

  const chooseFiles = (files: readonly File[]): void => {
    if (files.length === 0) return;
    beginAnew();
    // A file that cannot be read must not be taken for the one that was chosen before.
    keep({ ...NOTHING, className: latest.current.className });
    const report = begin();
    startPreview(async (isCurrent) => {
      const sources = await readRosterFiles(files);
      // Another roster was chosen meanwhile.
      if (!isCurrent()) return null;
      const hidden = sources.filter((source) => source.isHidden === true && sources.length > 1).map(({ name }) => name);
      const origin = { kind: 'files', files: files.map(({ name }) => name), sources } as const;
      const next = { ...NOTHING, className: latest.current.className, origin, left: hidden };
      keep(next);
      return prepare(next, report);
    });
  };

  const write = (prepared: PreparedImport, clearFilters: boolean): void =>
    startWriting(async (isCurrent) => {
      const progress = written.begin();
      const chosen = left.size > 0 ? await withoutLeft(prepared, left, command, progress) : prepared;
      if (chosen === null) return;
      await applyRecorded(chosen, words.history.reasons.import, command, { clearFilters, progress });
      const { counts } = chosen.outcome.preview;
      const text = words.pane.importRoster;
      if (isCurrent()) open('ShowPane');
      else readAnew();
      const isOnlyResults = counts.new + counts.changed === 0;
      notify({ text: isOnlyResults ? text.resultsWritten : fill(text.written, counts), tone: 'success' });
    });

  return {
    choice,
    preview,
    writing,
    left,
    leave: (keys, isLeft) => setLeft((before) => withKeys(before, keys, isLeft)),
    looking,
    written,
    chooseSheets: (names) => {
      beginAnew();
      look({ ...NOTHING, className: latest.current.className, origin: { kind: 'sheets', names } });
    },
    chooseFiles,
    keepsPlace,
    say: (change) => {
      setKeepsPlace(change.leftColumns !== undefined);
      look({ ...latest.current, ...change });
    },
    type: (className) => keep({ ...latest.current, className }),
    write,
  };
}

function withKeys(before: LeftOut, keys: readonly string[], isLeft: boolean): LeftOut {
  const next = new Set(before);
  for (const key of keys) {
    if (isLeft) next.add(key);
    else next.delete(key);
  }
  return next;
}

/** One after the other: Excel answers no faster when it is asked for all sheets at once. */
async function sourcesOf({ origin, left }: ImportChoice): Promise<RosterSource[]> {
  if (origin.kind === 'files') return origin.sources.filter(({ name }) => !left.includes(name));
  const sources: RosterSource[] = [];
  for (const name of origin.kind === 'sheets' ? origin.names : []) if (!left.includes(name)) sources.push(await readRoster(name));
  return sources;
}

function resultWords(words: ReturnType<typeof usePane>['words'], language: Parameters<typeof findingSentence>[0]): ResultWords {
  const { resultHeader, outcomes, resultLeft } = words.pane.importRoster;
  return { header: resultHeader, outcomes, left: resultLeft, reason: (finding) => findingSentence(language, finding) };
}
