/** 检查: all findings at once, worst first, each with its cell, its content and how to mend it. */
import { useCallback, useEffect } from 'react';
import { CHECK_LEDGER, type CheckOutcome } from '../../commands/check-ledger';
import { prepareRecorded } from '../../commands/record-changes';
import { fill } from '../../locales';
import { FindingList } from '../parts/finding-list';
import { NoLedger } from '../parts/no-ledger';
import { TaskView } from '../parts/task-view';
import { ViewFrame } from '../parts/view-frame';
import { usePane } from '../state/pane-context';
import { useTask } from '../state/use-task';

export function CheckView(): React.JSX.Element {
  const { words, command } = usePane();
  const [task, start] = useTask<CheckOutcome>();
  const read = useCallback(() => start(async () => (await prepareRecorded(CHECK_LEDGER, undefined, command)).outcome), [start, command]);
  useEffect(read, [read]);
  return (
    <ViewFrame title={words.pane.commands.CheckLedger.label}>
      <TaskView task={task} onRetry={read}>
        {(outcome) => (outcome.hasLedger ? <Findings outcome={outcome} /> : <NoLedger />)}
      </TaskView>
    </ViewFrame>
  );
}

function Findings({ outcome }: { readonly outcome: CheckOutcome }): React.JSX.Element {
  const text = usePane().words.pane.check;
  if (outcome.findings.length === 0) return <p className="good">{fill(text.none, { count: outcome.children })}</p>;
  return (
    <>
      <p>
        <strong>{fill(text.counts, outcome.counts)}</strong>
      </p>
      <FindingList findings={outcome.findings} />
    </>
  );
}
