/** 生成汇总: one button, then the sheet. */
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { MAKE_SUMMARY } from '../../commands/make-summary';
import { prepareRecorded } from '../../commands/record-changes';
import { apply } from '../../commands/run-command';
import type { Finding } from '../../ledger/model/finding';
import { fill } from '../../locales';
import { DayField } from '../parts/day-field';
import { FindingList } from '../parts/finding-list';
import { NoLedger } from '../parts/no-ledger';
import { TaskView } from '../parts/task-view';
import { ViewFrame } from '../parts/view-frame';
import { usePane } from '../state/pane-context';
import { useTask } from '../state/use-task';

export function SummaryView(): React.JSX.Element {
  const { words, command, notify } = usePane();
  const [task, start] = useTask<readonly Finding[] | 'noLedger'>();
  const make = (): void =>
    start(async () => {
      const prepared = await prepareRecorded(MAKE_SUMMARY, undefined, command);
      if (prepared.snapshot.tables.Children === undefined) return 'noLedger';
      await apply(prepared);
      notify({ text: fill(words.pane.summary.done, { sheet: prepared.outcome.sheet }), tone: 'success' });
      return prepared.outcome.findings;
    });
  return (
    <ViewFrame title={words.pane.commands.MakeSummary.label}>
      <div className="stack">
        <p>{words.pane.summary.intro}</p>
        <DayField />
        <PrimaryButton onClick={make} disabled={task.state === 'working'}>
          {words.pane.summary.button}
        </PrimaryButton>
        <TaskView task={task} label={words.pane.writing} onRetry={make}>
          {(result) => (result === 'noLedger' ? <NoLedger /> : <NotCounted findings={result} />)}
        </TaskView>
      </div>
    </ViewFrame>
  );
}

/** What the figures could not take into account: silence would make them look complete. */
function NotCounted({ findings }: { readonly findings: readonly Finding[] }): React.JSX.Element | null {
  const { words } = usePane();
  if (findings.length === 0) return null;
  return (
    <div>
      <p className="near">{fill(words.pane.summary.notCounted, { count: findings.length })}</p>
      <FindingList findings={findings} />
    </div>
  );
}
