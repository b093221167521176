/** A column that is empty as a whole: an accident to be put back, or done on purpose and then recorded. */
import { DefaultButton } from '@fluentui/react/lib/Button';
import { recordChanges, RESTORE_COLUMN } from '../../commands/record-changes';
import { apply, prepare } from '../../commands/run-command';
import type { Finding } from '../../ledger/model/finding';
import { fill } from '../../locales';
import { findingSentence } from '../../locales/finding-sentence';
import { TaskView } from '../parts/task-view';
import { usePane } from '../state/pane-context';
import { useTask } from '../state/use-task';

interface Props {
  readonly findings: readonly Finding[];
  onDone(): void;
}

export function EmptiedColumns({ findings, onDone }: Props): React.JSX.Element {
  return (
    <>
      {findings.map((finding) => (
        <EmptiedColumn key={String(finding.parameters?.['column'])} finding={finding} onDone={onDone} />
      ))}
    </>
  );
}

function EmptiedColumn({ finding, onDone }: { readonly finding: Finding; onDone(): void }): React.JSX.Element {
  const { words, command, notify } = usePane();
  const text = words.history.emptied;
  const [task, start, forget] = useTask<void>();
  const isBusy = task.state === 'working';
  const column = String(finding.parameters?.['column']);
  const header = String(finding.parameters?.['header']);
  const restore = (): void =>
    start(async () => {
      await apply(await prepare(RESTORE_COLUMN, { column }, command));
      notify({ text: fill(text.restored, { header }), tone: 'success' });
      onDone();
    });
  const keep = (): void =>
    start(async () => {
      await recordChanges(command, { emptiedOnPurpose: [column] });
      onDone();
    });
  return (
    <section data-testid="emptied-column">
      <p className="near">{findingSentence(command.language, finding)}</p>
      <div className="choices">
        <DefaultButton onClick={restore} disabled={isBusy}>
          {text.restore}
        </DefaultButton>
        <DefaultButton onClick={keep} disabled={isBusy}>
          {text.onPurpose}
        </DefaultButton>
      </div>
      <TaskView
        task={task}
        label={words.pane.writing}
        onRetry={() => {
          forget();
          onDone();
        }}
      />
    </section>
  );
}
