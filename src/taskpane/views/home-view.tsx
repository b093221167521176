/** The home view: how many children, what is overdue, and every command. Without a ledger it is the first run. */
import { IconButton } from '@fluentui/react/lib/Button';
import { useCallback, useEffect, useLayoutEffect } from 'react';
import { prepare } from '../../commands/run-command';
import { SHOW_OVERDUE, type OverdueOutcome } from '../../commands/show-overdue';
import { CommandList, commandElement } from '../parts/command-list';
import { DayField } from '../parts/day-field';
import { WaitingChanges } from '../parts/waiting-changes';
import { EmptyOverdue } from '../parts/empty-overdue';
import { later } from '../parts/later-view';
import { TaskView } from '../parts/task-view';
import { UnreadableRows } from '../parts/unreadable-rows';
import { usePane } from '../state/pane-context';
import { useTakeBack } from '../state/use-take-back';
import { useTask } from '../state/use-task';

const FirstRun = later('SetUp', async () => (await import('./first-run')).FirstRun);

export function HomeView(): React.JSX.Element {
  const { words, command, home } = usePane();
  const [task, start] = useTask<OverdueOutcome>(home.outcome && { value: home.outcome });
  const read = useCallback(
    () =>
      start(async () => {
        const { outcome } = await prepare(SHOW_OVERDUE, undefined, command);
        if (outcome.hasLedger) home.outcome = outcome;
        return outcome;
      }),
    [start, command, home],
  );
  useEffect(read, [read]);
  useLayoutEffect(() => {
    if (home.left === undefined) return;
    document.getElementById(commandElement(home.left))?.focus({ preventScroll: true });
    window.scrollTo(0, home.scroll);
  }, [home]);
  return (
    <TaskView task={task} keeps onRetry={read}>
      {(outcome) =>
        outcome.hasLedger ? (
          <>
            <header className="view-head">
              <h1>{outcome.schoolName || words.pane.product}</h1>
              <IconButton
                iconProps={{ iconName: 'Refresh' }}
                title={words.pane.home.refresh}
                ariaLabel={words.pane.home.refresh}
                onClick={read}
              />
            </header>
            <DayField />
            <Tiles outcome={outcome} />
            <EmptyOverdue reason={outcome.list.empty} />
            <UnreadableRows count={outcome.unreadable} />
            <WaitingChanges />
            <LastStep />
            <CommandList />
          </>
        ) : (
          <FirstRun />
        )
      }
    </TaskView>
  );
}

/** The last step can still be taken back when its message has been closed or left behind. */
function LastStep(): React.JSX.Element | null {
  const { notice } = usePane();
  const last = useTakeBack();
  if (last === null || notice !== null) return null;
  return (
    <p>
      <button type="button" className="link" onClick={last.takeBack}>
        {last.offer}
      </button>
    </p>
  );
}

function Tiles({ outcome }: { readonly outcome: OverdueOutcome }): React.JSX.Element {
  const { words, open } = usePane();
  const { home } = words.pane;
  const { overdue, dueSoon } = outcome.list;
  return (
    <div className="tiles">
      <div className="tile">
        <b>{outcome.children}</b>
        {home.children}
      </div>
      <button type="button" className="tile" onClick={() => open('ShowOverdue')}>
        <b className={overdue > 0 ? 'late' : ''}>{overdue}</b>
        {home.overdue}
      </button>
      <button type="button" className="tile" onClick={() => open('ShowOverdue')}>
        <b className={dueSoon > 0 ? 'near' : ''}>{dueSoon}</b>
        {home.soon}
      </button>
    </div>
  );
}
