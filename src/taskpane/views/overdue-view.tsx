/** What is overdue and due soon, by child: the homeroom teacher's view. */
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { useCallback, useEffect, useState } from 'react';
import { MAKE_OVERDUE_SHEET } from '../../commands/make-overdue-sheet';
import { prepareRecorded } from '../../commands/record-changes';
import { apply, prepare } from '../../commands/run-command';
import { SHOW_OVERDUE, type OverdueOutcome } from '../../commands/show-overdue';
import { fill } from '../../locales';
import { byChild } from '../parts/by-child';
import { ClassChoice, useChosenClass } from '../parts/class-choice';
import { DayField } from '../parts/day-field';
import { EmptyOverdue } from '../parts/empty-overdue';
import { NoChildren } from '../parts/no-children';
import { NoLedger } from '../parts/no-ledger';
import { TaskView } from '../parts/task-view';
import { UnreadableRows } from '../parts/unreadable-rows';
import { useMore } from '../parts/use-more';
import { ViewFrame } from '../parts/view-frame';
import { usePane } from '../state/pane-context';
import { useTask } from '../state/use-task';
import { OverdueChild } from './overdue-child';

export function OverdueView(): React.JSX.Element {
  const { words, command } = usePane();
  const [task, start] = useTask<OverdueOutcome>();
  const read = useCallback(() => start(async () => (await prepare(SHOW_OVERDUE, undefined, command)).outcome), [start, command]);
  useEffect(read, [read]);
  return (
    <ViewFrame title={words.pane.commands.ShowOverdue.label}>
      <div className="stack">
        <DayField />
        <TaskView task={task} keeps onRetry={read}>
          {(outcome) => (outcome.hasLedger ? <OverdueChildren outcome={outcome} /> : <NoLedger />)}
        </TaskView>
      </div>
    </ViewFrame>
  );
}

function OverdueChildren({ outcome }: { readonly outcome: OverdueOutcome }): React.JSX.Element {
  const { overdue: text } = usePane().words.pane;
  const className = useChosenClass(outcome.classes);
  const [onlyOverdue, setOnlyOverdue] = useState(false);
  const inClass = outcome.list.rows.filter((row) => className === null || row.className === className);
  const rows = onlyOverdue ? inClass.filter((row) => row.status === 'overdue') : inClass;
  const [shown, more] = useMore(byChild(rows), text.more);
  if (outcome.list.empty === 'noChildren') return <NoChildren />;
  const late = inClass.filter((row) => row.status === 'overdue').length;
  return (
    <>
      <ClassChoice ariaLabel={text.ofClass} classes={outcome.classes} />
      <div className="row">
        <strong aria-live="polite">{fill(text.count, { overdue: late, soon: inClass.length - late })}</strong>
        <Checkbox label={text.onlyOverdue} checked={onlyOverdue} onChange={(_event, checked) => setOnlyOverdue(checked ?? false)} />
      </div>
      <EmptyOverdue reason={outcome.list.empty} />
      {outcome.list.empty === null && rows.length === 0 && <p className="good">{text.nothingHere}</p>}
      <UnreadableRows count={outcome.unreadable} />
      <ul className="plain-list" data-testid="overdue-list">
        {shown.map((child) => (
          <OverdueChild key={child[0].childId} rows={child} sheet={outcome.childrenSheet} />
        ))}
      </ul>
      {more}
      {outcome.list.rows.length > 0 && <MakeSheet />}
    </>
  );
}

function MakeSheet(): React.JSX.Element {
  const { words, command, notify } = usePane();
  const [task, start] = useTask<string>();
  const make = (): void =>
    start(async () => {
      const prepared = await prepareRecorded(MAKE_OVERDUE_SHEET, undefined, command);
      await apply(prepared);
      notify({ text: fill(words.pane.overdue.sheetDone, { sheet: prepared.outcome.sheet }), tone: 'success' });
      return prepared.outcome.sheet;
    });
  return (
    <>
      <DefaultButton onClick={make} disabled={task.state === 'working'}>
        {words.pane.overdue.makeSheet}
      </DefaultButton>
      <TaskView task={task} label={words.pane.writing} onRetry={make} />
    </>
  );
}
