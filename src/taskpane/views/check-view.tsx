/** 检查: all findings at once, worst first, each with its cell, its content and how to mend it. */
import { useCallback, useEffect } from 'react';
import { CHECK_LEDGER, type CheckOutcome } from '../../commands/check-ledger';
import { describeFailure } from '../../commands/failure';
import { goToCell } from '../../commands/go-to';
import { prepare } from '../../commands/run-command';
import { cellAddress } from '../../ledger/model/cell-address';
import type { Finding } from '../../ledger/model/finding';
import { isoOf } from '../../ledger/calendar/day';
import { TABLES } from '../../ledger/tables';
import { fill } from '../../locales';
import { failureSentence } from '../../locales/failure-sentence';
import { findingSentence } from '../../locales/finding-sentence';
import { NoLedger } from '../parts/no-ledger';
import { TaskView } from '../parts/task-view';
import { useMore } from '../parts/use-more';
import { ViewFrame } from '../parts/view-frame';
import { usePane } from '../state/pane-context';
import { useTask } from '../state/use-task';

export function CheckView(): React.JSX.Element {
  const { words, command } = usePane();
  const [task, start] = useTask<CheckOutcome>();
  const read = useCallback(() => start(async () => (await prepare(CHECK_LEDGER, undefined, command)).outcome), [start, command]);
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
  const [shown, more] = useMore(outcome.findings, text.more);
  if (outcome.findings.length === 0) return <p className="good">{fill(text.none, { count: outcome.children })}</p>;
  return (
    <>
      <p>
        <strong>{fill(text.counts, outcome.counts)}</strong>
      </p>
      <ul className="plain-list" data-testid="findings">
        {shown.map((finding, index) => (
          <FindingLine key={index} finding={finding} />
        ))}
      </ul>
      {more}
    </>
  );
}

/** The cell's content as the sheet shows it: a date column holds serial days. */
function shownContent({ table, header, content }: Finding['place']): string {
  const column = table && TABLES[table].columns.find((one) => header !== undefined && Object.values(one.header).includes(header));
  return typeof content === 'number' && column?.kind.name === 'date' ? isoOf(content) : String(content);
}

const TONES = { error: 'late', warning: 'near', hint: 'soft' } as const;

function FindingLine({ finding }: { readonly finding: Finding }): React.JSX.Element {
  const { words, command, notify } = usePane();
  const text = words.pane.check;
  const { sheet, row, column, header, content } = finding.place;
  const goTo = (): void => {
    goToCell(sheet, row ?? 1, column ?? 0).catch((error: unknown) =>
      notify({ text: failureSentence(words.workbook, describeFailure(error)), tone: 'error' }),
    );
  };
  return (
    <li>
      <div className="row">
        <span className={TONES[finding.severity]}>{text.severity[finding.severity]}</span>
        {row !== undefined && (
          <button type="button" className="link" title={text.goTo} onClick={goTo}>
            {[sheet, header, cellAddress(row, column ?? 0)].filter((part) => part !== undefined && part !== '').join(' ')}
          </button>
        )}
      </div>
      <div>{findingSentence(command.language, finding)}</div>
      {content !== undefined && content !== '' && (
        <div className="soft">{fill(text.content, { content: shownContent(finding.place) })}</div>
      )}
    </li>
  );
}
