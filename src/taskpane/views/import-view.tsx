/** 导入名册: choose sheets or files, look at what would change, then write. Nothing is written before the person says so. */
import { DefaultButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import { useCallback, useEffect, useRef } from 'react';
import { rosterSheets, type PreparedImport } from '../../commands/import-roster';
import { NoLedger } from '../parts/no-ledger';
import { ProgressBar } from '../parts/progress-bar';
import { TaskView } from '../parts/task-view';
import { ViewFrame } from '../parts/view-frame';
import { usePane } from '../state/pane-context';
import { useImport, type ImportState } from '../state/use-import';
import { useTask } from '../state/use-task';
import { ImportColumns } from './import-columns';
import { ImportNotLeftBehind } from './import-not-left-behind';
import { ImportPreviewList } from './import-preview';
import { ImportQuestions } from './import-questions';
import { ImportSheets } from './import-sheets';
import { ImportSource } from './import-source';
import { ImportWrite } from './import-write';

export function ImportView(): React.JSX.Element {
  const { words } = usePane();
  const [sheets, start] = useTask<readonly string[]>();
  const read = useCallback(() => start(rosterSheets), [start]);
  useEffect(read, [read]);
  return (
    <ViewFrame title={words.pane.commands.ImportRoster.label}>
      <TaskView task={sheets} onRetry={read}>
        {(names) => <Roster sheets={names} />}
      </TaskView>
    </ViewFrame>
  );
}

function Roster({ sheets }: { readonly sheets: readonly string[] }): React.JSX.Element {
  const { words } = usePane();
  const text = words.pane.importRoster;
  const state = useImport();
  const isStopped = state.preview.state === 'done' && state.preview.value === null;
  return (
    <div className="stack">
      <ImportSource sheets={sheets} state={state} />
      <ClassField state={state} />
      {state.preview.state === 'working' && <ProgressBar state={state.looking} sentence={text.checking} />}
      {isStopped && (
        <div>
          <p>{text.stopped}</p>
          <DefaultButton onClick={() => state.say({})}>{text.again}</DefaultButton>
        </div>
      )}
      <TaskView
        task={state.preview}
        keeps={state.keepsPlace}
        {...(state.choice.origin.kind !== 'none' && { onRetry: () => state.say({}) })}
      >
        {(prepared) => prepared && <Look prepared={prepared} state={state} />}
      </TaskView>
    </div>
  );
}

/** Leaving the field without a change must not start a new look: the button below would vanish under the pointer. */
function ClassField({ state }: { readonly state: ImportState }): React.JSX.Element {
  const text = usePane().words.pane.importRoster;
  const { className } = state.choice;
  const looked = useRef('');
  const look = (): void => {
    if (className === looked.current) return;
    looked.current = className;
    state.say({});
  };
  return (
    <TextField
      label={text.className}
      placeholder={text.classHelp}
      value={className}
      onChange={(_event, value) => state.type(value ?? '')}
      onBlur={look}
      onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && look()}
    />
  );
}

function Look({ prepared, state }: { readonly prepared: PreparedImport; readonly state: ImportState }): React.JSX.Element {
  const { words } = usePane();
  const { choice, writing } = state;
  const { preview } = prepared.outcome;
  if (prepared.snapshot.tables.Children === undefined) return <NoLedger />;
  if (preview.sheets.length === 0) return <ImportSheets state={state} found={[]} />;
  return (
    <>
      <ImportSheets state={state} found={preview.sheets} />
      <ImportQuestions
        headers={preview.ambiguousHeaders}
        onAnswer={(header, column) => state.say({ answers: { ...choice.answers, [header]: column } })}
      />
      <ImportNotLeftBehind outcome={prepared.outcome} state={state} />
      <ImportColumns mapping={preview.mapping} state={state} />
      <ImportPreviewList outcome={prepared.outcome} isAtHand={choice.origin.kind === 'sheets'} state={state}>
        <ImportWrite prepared={prepared} state={state} />
        {writing.state === 'working' && <ProgressBar state={state.written} />}
        <TaskView
          task={writing}
          label={words.pane.writing}
          onRetry={() => state.say({})}
          onClearFilters={() => state.write(prepared, true)}
        />
      </ImportPreviewList>
    </>
  );
}
