/** 检查: all findings with what can be done about them, how complete the files are, and who is still to be verified. */
import { useCallback, useEffect, useState } from 'react';
import { CHECK_LEDGER, type CheckOutcome } from '../../commands/check-ledger';
import { prepareRecorded } from '../../commands/record-changes';
import type { Prepared } from '../../commands/run-command';
import { NoChildren } from '../parts/no-children';
import { NoLedger } from '../parts/no-ledger';
import { TaskView } from '../parts/task-view';
import { ViewFrame } from '../parts/view-frame';
import { usePane } from '../state/pane-context';
import { useTask } from '../state/use-task';
import { CheckFindings, type Looking } from './check/check-findings';
import { CompletenessTab } from './check/completeness-tab';
import { NotVerifiedTab } from './check/not-verified-tab';
import { Tabs } from './check/tabs';
import { useAnswers } from './check/use-answers';

const TABS = ['findings', 'completeness', 'notVerified'] as const;
type Tab = (typeof TABS)[number];

export function CheckView(): React.JSX.Element {
  const { words, command } = usePane();
  const [tab, setTab] = useState<Tab>('findings');
  const [looking, setLooking] = useState<Looking>({ by: 'severity', only: null, open: null });
  const [task, start] = useTask<Prepared<CheckOutcome>>();
  const read = useCallback(() => start(() => prepareRecorded(CHECK_LEDGER, undefined, command)), [start, command]);
  useEffect(read, [read]);
  const answersTo = useAnswers(read);
  return (
    <ViewFrame title={words.pane.commands.CheckLedger.label}>
      <TaskView task={task} keeps onRetry={read}>
        {(prepared) => {
          if (!prepared.outcome.hasLedger) return <NoLedger />;
          if (prepared.outcome.children === 0 && prepared.outcome.findings.length === 0) return <NoChildren />;
          const answers = answersTo(prepared);
          return (
            <>
              <Tabs<Tab> names={TABS} labels={words.pane.check.tabs} chosen={tab} onChoose={setTab} />
              <div className="notice">
                <TaskView task={answers.task} label={words.pane.writing} onRetry={read} onClearFilters={answers.clearFilters} />
              </div>
              {tab === 'findings' && <CheckFindings prepared={prepared} answers={answers} looking={looking} onLook={setLooking} />}
              {tab === 'completeness' && <CompletenessTab prepared={prepared} />}
              {tab === 'notVerified' && <NotVerifiedTab prepared={prepared} />}
            </>
          );
        }}
      </TaskView>
    </ViewFrame>
  );
}
