/** A form with what it will write below it, as it is typed; one button writes all of it. */
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { useDeferredValue, useMemo } from 'react';
import { CHILD_CHANGE, type ChildChangeOutcome } from '../../commands/child-change';
import { apply, type Prepared } from '../../commands/run-command';
import type { ActionNote, ChildAction } from '../../ledger/child-actions';
import { fill } from '../../locales';
import { CHILD_ACTIONS_WORDS } from '../../locales/child-actions';
import { TaskView } from '../parts/task-view';
import { onEscape } from '../state/on-escape';
import { usePane, useWords } from '../state/pane-context';
import { useTask } from '../state/use-task';
import { PlannedCells } from './planned-cells';

interface Props {
  readonly prepared: Prepared<ChildChangeOutcome>;
  /** `null` while something that it needs has not been filled in. */
  readonly action: ChildAction | null;
  readonly note: ActionNote;
  /** Name of the action. */
  readonly what: string;
  readonly children: React.ReactNode;
  readAnew(): void;
  onWritten(): void;
  onBack(): void;
}

export function ActionPreview({ prepared, action, note, what, children, readAnew, onWritten, onBack }: Props): React.JSX.Element {
  const { words, command, notify } = usePane();
  const text = useWords(CHILD_ACTIONS_WORDS);
  const [writing, start, forget] = useTask<void>();
  // The whole archive is compared for the preview: typing must not wait for it.
  const [shownAction, shownNote] = [useDeferredValue(action), useDeferredValue(note)];
  const planned = useMemo(
    () => (shownAction ? CHILD_CHANGE.plan(prepared.snapshot, { action: shownAction, note: shownNote }, command).outcome.planned : null),
    [prepared, shownAction, shownNote, command],
  );
  const write = (clearFilters: boolean): void => {
    if (!action || writing.state === 'working') return;
    // Planned anew: what is shown may be one keystroke behind.
    const { snapshot } = prepared;
    const { plan, outcome } = CHILD_CHANGE.plan(snapshot, { action, note }, command);
    if (!plan || plan.edits.length === 0) return;
    start(async () => {
      await apply({ snapshot, plan }, { clearFilters });
      notify({ text: fill(text.done, { what, children: outcome.planned?.children ?? 0 }), tone: 'success' });
      onWritten();
    });
  };
  const lookAgain = (): void => {
    forget();
    readAnew();
  };
  return (
    <form
      className="stack"
      onKeyDown={onEscape(onBack)}
      onSubmit={(event) => {
        event.preventDefault();
        write(false);
      }}
    >
      {children}
      {planned ? <PlannedCells planned={planned} sheets={prepared.outcome.sheets} /> : <p className="soft">{text.notFilled}</p>}
      <div className="choices">
        <PrimaryButton type="submit" disabled={writing.state === 'working' || !planned || planned.plan.edits.length === 0}>
          {text.write}
        </PrimaryButton>
        <DefaultButton onClick={onBack}>{words.pane.cancel}</DefaultButton>
      </div>
      <TaskView task={writing} label={words.pane.writing} onRetry={lookAgain} onClearFilters={() => write(true)} />
    </form>
  );
}
