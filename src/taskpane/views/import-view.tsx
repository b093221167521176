/** 导入名册: choose a sheet, look at what would change, then write. Nothing is written before the person says so. */
import { TextField } from '@fluentui/react/lib/TextField';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { useCallback, useEffect, useRef, useState } from 'react';
import { IMPORT_ROSTER, readRoster, rosterSheets, type ImportOutcome } from '../../commands/import-roster';
import { applyRecorded } from '../../commands/record-changes';
import { prepare, type Prepared } from '../../commands/run-command';
import { fill } from '../../locales';
import { Choice } from '../parts/choice';
import { NoLedger } from '../parts/no-ledger';
import { ProgressBar } from '../parts/progress-bar';
import { TaskView } from '../parts/task-view';
import { ViewFrame } from '../parts/view-frame';
import { usePane } from '../state/pane-context';
import { useProgress } from '../state/use-progress';
import { useTask } from '../state/use-task';
import { ImportPreviewList } from './import-preview';
import { ImportQuestions } from './import-questions';

interface Choice {
  readonly sheet: string;
  readonly className: string;
  /** What ambiguous headers mean, by header. */
  readonly answers: Readonly<Record<string, string>>;
}

export function ImportView(): React.JSX.Element {
  const { words } = usePane();
  const [sheets, start] = useTask<readonly string[]>();
  const read = useCallback(() => start(rosterSheets), [start]);
  useEffect(read, [read]);
  return (
    <ViewFrame title={words.pane.commands.ImportRoster.label}>
      <TaskView task={sheets} onRetry={read}>
        {(names) => (names.length === 0 ? <p>{words.pane.importRoster.noSheets}</p> : <Roster sheets={names} />)}
      </TaskView>
    </ViewFrame>
  );
}

function Roster({ sheets }: { readonly sheets: readonly string[] }): React.JSX.Element {
  const { words, command, open, notify } = usePane();
  const text = words.pane.importRoster;
  const [choice, setChoice] = useState<Choice>({ sheet: '', className: '', answers: {} });
  const [preview, startPreview] = useTask<Prepared<ImportOutcome>>();
  const [writing, startWriting] = useTask<void>();
  const progress = useProgress();

  const lookedAt = useRef('');

  const look = useCallback(
    (next: Choice): void => {
      setChoice(next);
      lookedAt.current = next.className;
      if (next.sheet === '') return;
      const className = next.className.trim();
      startPreview(async () => {
        const source = await readRoster(next.sheet);
        return prepare(IMPORT_ROSTER, { source, answers: next.answers, ...(className !== '' && { className }) }, command);
      });
    },
    [startPreview, command],
  );

  /** Leaving the field without a change must not start a new look: the button below would vanish under the pointer. */
  const lookAtClass = (): void => {
    if (choice.className !== lookedAt.current) look(choice);
  };

  const write = (prepared: Prepared<ImportOutcome>, clearFilters: boolean): void =>
    startWriting(async () => {
      progress.reset();
      await applyRecorded(prepared, words.history.reasons.import, command, { clearFilters, progress: progress.report });
      const { counts } = prepared.outcome.preview;
      open('ShowPane');
      notify({ text: fill(text.written, counts), tone: 'success' });
    });

  return (
    <div className="stack">
      <Choice
        label={text.choose}
        placeholder={text.chooseSheet}
        {...(choice.sheet !== '' && { chosen: choice.sheet })}
        options={sheets.map((name) => ({ key: name, text: name }))}
        onChoose={(sheet) => look({ ...choice, sheet, answers: {} })}
      />
      <TextField
        label={text.className}
        placeholder={text.classHelp}
        value={choice.className}
        onChange={(_event, value) => setChoice({ ...choice, className: value ?? '' })}
        onBlur={lookAtClass}
        onKeyDown={(event) => event.key === 'Enter' && lookAtClass()}
      />
      <TaskView task={preview} onRetry={() => look(choice)}>
        {(prepared) =>
          prepared.snapshot.tables.Children === undefined ? (
            <NoLedger />
          ) : (
            <>
              <ImportQuestions
                headers={prepared.outcome.preview.ambiguousHeaders}
                onAnswer={(header, column) => look({ ...choice, answers: { ...choice.answers, [header]: column } })}
              />
              <ImportPreviewList outcome={prepared.outcome}>
                <WriteButton prepared={prepared} busy={writing.state === 'working'} onWrite={() => write(prepared, false)} />
                {writing.state === 'working' && <ProgressBar state={progress} />}
                <TaskView
                  task={writing}
                  label={words.pane.writing}
                  onRetry={() => look(choice)}
                  onClearFilters={() => write(prepared, true)}
                />
              </ImportPreviewList>
            </>
          )
        }
      </TaskView>
    </div>
  );
}

interface WriteButtonProps {
  readonly prepared: Prepared<ImportOutcome>;
  readonly busy: boolean;
  onWrite(): void;
}

function WriteButton({ prepared, busy, onWrite }: WriteButtonProps): React.JSX.Element | null {
  const text = usePane().words.pane.importRoster;
  const { refused, preview } = prepared.outcome;
  if (refused) return null;
  const count = preview.counts.new + preview.counts.changed;
  const { blocked } = preview.counts;
  if (count === 0 && blocked > 0) return <p className="late">{fill(text.onlyBlocked, { count: blocked })}</p>;
  if (count === 0) return <p className="good">{text.nothing}</p>;
  return (
    <div className="bar">
      <PrimaryButton onClick={onWrite} disabled={busy} data-testid="write-import">
        {fill(text.write, { count })}
      </PrimaryButton>
      <div className="soft">{text.nothingWritten}</div>
    </div>
  );
}
