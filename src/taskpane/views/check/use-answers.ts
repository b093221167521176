/** Writes what a person answers to findings, says so with the offer to undo it, and looks again. */
import { useCallback, useRef } from 'react';
import { mend, verify, withdraw } from '../../../commands/answer-findings';
import type { CheckOutcome } from '../../../commands/check-ledger';
import type { Prepared } from '../../../commands/run-command';
import type { Mend, Verification } from '../../../ledger/audit';
import type { Finding } from '../../../ledger/model/finding';
import { fill } from '../../../locales';
import { usePane } from '../../state/pane-context';
import { useTask, type Task } from '../../state/use-task';

type Options = NonNullable<Parameters<typeof mend>[2]>;

export interface Answers {
  readonly task: Task<void>;
  mend(mends: readonly Mend[]): void;
  verify(findings: readonly Finding[], by: string, note: string): void;
  withdraw(verification: Verification): void;
  /** The last answer once more, after the person has agreed that filters are cleared. */
  clearFilters(): void;
}

/** @param again looks at the ledger anew. */
export function useAnswers(again: () => void): (prepared: Prepared<CheckOutcome>) => Answers {
  const { words, command, notify } = usePane();
  const text = words.pane.check;
  const [task, start] = useTask<void>();
  const last = useRef<(options: Options) => void>(() => undefined);

  const write = useCallback(
    (job: (options: Options) => Promise<void>, done: string): void => {
      last.current = (options) =>
        start(async () => {
          await job(options);
          notify({ text: done, tone: 'success' });
          again();
        });
      last.current({});
    },
    [start, notify, again],
  );

  return ({ snapshot }) => ({
    task,
    mend: (mends) => write((options) => mend(snapshot, mends, options), fill(text.mended, { count: mends.length })),
    verify: (findings, by, note) =>
      write((options) => verify(snapshot, findings, { by, note, on: command.recordDay }, options), text.verified),
    withdraw: (verification) => write((options) => withdraw(snapshot, verification, command.recordDay, options), text.withdrawn),
    clearFilters: () => last.current({ clearFilters: true }),
  });
}
