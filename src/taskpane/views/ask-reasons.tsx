/** Asks why something was changed: one answer for all changes of a child that wait for one. */
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import { useState } from 'react';
import { apply, prepare } from '../../commands/run-command';
import { GIVE_REASONS } from '../../commands/show-changes';
import { offeredReasons, withOffered, type ListedChange } from '../../ledger/history';
import { fill } from '../../locales';
import { byChild, type OfOneChild } from '../parts/by-child';
import { ChangeLine } from '../parts/change-line';
import { ChangedChild } from '../parts/changed-child';
import { TaskView } from '../parts/task-view';
import { useMore } from '../parts/use-more';
import { usePane } from '../state/pane-context';
import { useTask } from '../state/use-task';

interface Props {
  /** Those that wait, newest first. */
  readonly changes: readonly ListedChange[];
  onSaved(): void;
  onChild(child: ListedChange): void;
}

export function AskReasons({ changes, onSaved, onChild }: Props): React.JSX.Element {
  const text = usePane().words.history;
  const [shown, more] = useMore(byChild(changes), text.more);
  return (
    <>
      <ul className="plain-list">
        {shown.map((own) => (
          <AskReason key={own[0].childId} changes={own} onSaved={onSaved} onChild={onChild} />
        ))}
      </ul>
      {more}
    </>
  );
}

interface AskProps extends Props {
  readonly changes: OfOneChild<ListedChange>;
}

function AskReason({ changes, onSaved, onChild }: AskProps): React.JSX.Element {
  const { words, command, author, notify } = usePane();
  const text = words.history;
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState('');
  const [writing, start] = useTask<void>();
  const [first] = changes;
  const name = first.childName || first.childId;
  const save = (given: string): void => {
    if (writing.state === 'working') return;
    if (given.trim() === '') return setProblem(text.missingReason);
    // What was chosen stands there for a second try.
    setReason(given);
    start(async () => {
      const answers = changes.map(({ changeId }) => ({ changeId, reason: given }));
      await apply(await prepare(GIVE_REASONS, { answers, by: author }, command));
      notify({ text: fill(text.saved, { name, count: changes.length }), tone: 'success' });
      onSaved();
    });
  };
  return (
    <li>
      <ChangedChild change={first} onChild={onChild} />
      {changes.map((change, at) => (
        <ChangeLine key={`${change.changeId} ${at}`} change={change} />
      ))}
      <TextField
        label={text.reason}
        placeholder={text.reasonHint}
        value={reason}
        {...(problem !== '' && { errorMessage: problem })}
        onChange={(_event, value) => {
          setReason(value ?? '');
          setProblem('');
        }}
        onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && save(reason)}
      />
      <div className="choices">
        {offeredReasons(command.language).map((choice) => (
          <DefaultButton
            key={choice}
            disabled={writing.state === 'working'}
            onClick={() => save(withOffered(choice, reason, command.language))}
          >
            {choice}
          </DefaultButton>
        ))}
        <PrimaryButton onClick={() => save(reason)} disabled={writing.state === 'working'}>
          {text.save}
        </PrimaryButton>
      </div>
      <TaskView task={writing} label={words.pane.writing} onRetry={() => save(reason)} />
    </li>
  );
}
