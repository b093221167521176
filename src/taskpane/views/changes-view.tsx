/** 信息变更: what was changed, newest first; what still lacks its reason stands on top and is asked for. */
import { DefaultButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import { useCallback, useEffect, useState } from 'react';
import { recordChanges } from '../../commands/record-changes';
import { prepare } from '../../commands/run-command';
import { SHOW_CHANGES, type ChangesOutcome } from '../../commands/show-changes';
import type { ListedChange } from '../../ledger/history';
import { fill } from '../../locales';
import { inRuns } from '../parts/by-child';
import { ChangeLine } from '../parts/change-line';
import { ChangedChild } from '../parts/changed-child';
import { FindingList } from '../parts/finding-list';
import { NoLedger } from '../parts/no-ledger';
import { PersonField } from '../parts/person-field';
import { TaskView } from '../parts/task-view';
import { useGoTo } from '../parts/use-go-to';
import { useMore } from '../parts/use-more';
import { ViewFrame } from '../parts/view-frame';
import { usePane } from '../state/pane-context';
import { useTask } from '../state/use-task';
import { AskReasons } from './ask-reasons';
import { EmptiedColumns } from './emptied-columns';

export function ChangesView(): React.JSX.Element {
  const { words, command } = usePane();
  const [task, start] = useTask<ChangesOutcome>();
  const read = useCallback(
    () =>
      start(async () => {
        await recordChanges(command);
        return (await prepare(SHOW_CHANGES, undefined, command)).outcome;
      }),
    [start, command],
  );
  useEffect(read, [read]);
  return (
    <ViewFrame title={words.history.title}>
      <TaskView task={task} keeps onRetry={read}>
        {(outcome) => (outcome.hasLedger ? <Changes outcome={outcome} onChanged={read} /> : <NoLedger />)}
      </TaskView>
    </ViewFrame>
  );
}

function Changes({ outcome, onChanged }: { readonly outcome: ChangesOutcome; onChanged(): void }): React.JSX.Element {
  const { words, recording } = usePane();
  const text = words.history;
  const [query, setQuery] = useState('');
  const [child, setChild] = useState<ListedChange | null>(null);
  const findings = recording?.findings ?? [];
  const emptied = findings.filter((finding) => finding.code === 'history.emptiedColumn');
  const others = findings.filter((finding) => finding.code !== 'history.emptiedColumn');
  const waiting = outcome.changes.filter((change) => change.waits);
  const found = outcome.changes.filter((change) => !change.waits && matches(change, query));
  return (
    <>
      {child && <ChildHistory child={child} outcome={outcome} onBack={() => setChild(null)} />}
      {/* A reason that is half typed waits behind the history of its child. */}
      <div className="stack" hidden={child !== null}>
        <p className="soft">{text.intro}</p>
        {emptied.length > 0 && <EmptiedColumns findings={emptied} onDone={onChanged} />}
        {others.length > 0 && <FindingList findings={others} />}
        {waiting.length > 0 && (
          <section className="stack" aria-label={fill(text.askWhy, { count: waiting.length })} data-testid="waiting-changes">
            <strong className="near">{fill(text.askWhy, { count: waiting.length })}</strong>
            <PersonField names={outcome.staff} />
            <AskReasons changes={waiting} onSaved={onChanged} onChild={setChild} />
          </section>
        )}
        {outcome.changes.length === 0 && outcome.isKept && <p>{text.none}</p>}
        {outcome.changes.length > waiting.length && (
          <>
            <TextField
              label={text.search}
              placeholder={text.searchHint}
              value={query}
              onChange={(_event, value) => setQuery(value ?? '')}
            />
            {found.length === 0 ? <p>{text.nothingFound}</p> : <ChangeList changes={found} onChild={setChild} />}
          </>
        )}
      </div>
    </>
  );
}

function matches(change: ListedChange, query: string): boolean {
  const words = query.trim().toLowerCase().split(/\s+/u);
  const text = `${change.childName} ${change.className} ${change.column} ${change.childId}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

function ChangeList({
  changes,
  onChild,
}: {
  readonly changes: readonly ListedChange[];
  onChild(child: ListedChange): void;
}): React.JSX.Element {
  const text = usePane().words.history;
  const [shown, more] = useMore(changes, text.more);
  return (
    <>
      <ul className="plain-list" data-testid="changes">
        {inRuns(shown).map((run, at) => (
          <li key={at}>
            <ChangedChild change={run[0]} onChild={onChild} />
            {run.map((change, of) => (
              <ChangeLine key={of} change={change} />
            ))}
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

interface ChildHistoryProps {
  readonly child: ListedChange;
  readonly outcome: ChangesOutcome;
  onBack(): void;
}

/** Everything that was ever changed of one child, in order. */
function ChildHistory({ child, outcome, onBack }: ChildHistoryProps): React.JSX.Element {
  const text = usePane().words.history;
  const goTo = useGoTo();
  const name = child.childName || child.childId;
  const { childRow } = child;
  const own = outcome.changes.filter((change) => change.childId === child.childId).reverse();
  return (
    <div className="stack">
      <DefaultButton onClick={onBack}>{text.back}</DefaultButton>
      <h2>{fill(text.ofChild, { name })}</h2>
      {childRow === null ? (
        <span className="soft">{text.gone}</span>
      ) : (
        <button type="button" className="link" onClick={() => goTo(outcome.childrenSheet, childRow)}>
          {fill(text.goTo, { name })}
        </button>
      )}
      <ul className="plain-list" data-testid="child-history">
        {own.map((change, at) => (
          <li key={`${change.changeId} ${at}`}>
            <ChangeLine change={change} />
          </li>
        ))}
      </ul>
    </div>
  );
}
