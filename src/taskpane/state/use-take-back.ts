/** The last command that can be taken back, by its title, and the way to do it. */
import { describeFailure } from '../../commands/failure';
import { undo, undoable } from '../../commands/run-command';
import { fill } from '../../locales';
import { failureSentence } from '../../locales/failure-sentence';
import { usePane } from './pane-context';

export interface TakeBack {
  /** Words of the offer. */
  readonly offer: string;
  takeBack(): void;
}

/** @returns `null` when there is nothing to take back. */
export function useTakeBack(): TakeBack | null {
  const { words, notify, readAnew } = usePane();
  const offered = undoable();
  if (offered === null) return null;
  const title = words.pane.titles[offered as keyof typeof words.pane.titles] ?? offered;
  const run = async (): Promise<void> => {
    // A second click on the same offer: the first one is at work.
    if (undoable() === null) return;
    try {
      await undo();
      notify({ text: fill(words.pane.undone, { title }), tone: 'warning' });
      readAnew();
    } catch (error) {
      notify({ text: failureSentence(words.workbook, describeFailure(error)), tone: 'error' });
    }
  };
  return { offer: fill(words.pane.undo, { title }), takeBack: () => void run() };
}
