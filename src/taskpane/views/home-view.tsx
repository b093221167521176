/** The home view: how many children, what is overdue, and every command. Without a ledger it is the first run. */
import { IconButton } from '@fluentui/react/lib/Button';
import { useCallback, useEffect } from 'react';
import { prepare } from '../../commands/run-command';
import { SHOW_OVERDUE, type OverdueOutcome } from '../../commands/show-overdue';
import { CommandList } from '../parts/command-list';
import { DayField } from '../parts/day-field';
import { WaitingChanges } from '../parts/waiting-changes';
import { EmptyOverdue } from '../parts/empty-overdue';
import { later } from '../parts/later-view';
import { TaskView } from '../parts/task-view';
import { UnreadableRows } from '../parts/unreadable-rows';
import { usePane } from '../state/pane-context';
import { useTask } from '../state/use-task';

const FirstRun = later('SetUp', async () => (await import('./first-run')).FirstRun);

export function HomeView(): React.JSX.Element {
  const { words, command } = usePane();
  const [task, start] = useTask<OverdueOutcome>();
  const read = useCallback(() => start(async () => (await prepare(SHOW_OVERDUE, undefined, command)).outcome), [start, command]);
  useEffect(read, [read]);
  return (
    <TaskView task={task} onRetry={read}>
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
            <CommandList />
          </>
        ) : (
          <FirstRun />
        )
      }
    </TaskView>
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
