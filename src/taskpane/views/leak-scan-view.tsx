/** 泄露检查: one sheet or the whole workbook, and everything in it that should not go out, with the way to each place. */
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { useCallback, useEffect, useState } from 'react';
import { prepare } from '../../commands/run-command';
import { readContents, readVisibleSheets, SCAN_LEAKS, type LeakOutcome } from '../../commands/scan-leaks';
import { inLanguage } from '../../ledger/model/raw';
import { fill } from '../../locales';
import { PRIVACY_WORDS } from '../../locales/privacy';
import { Choice } from '../parts/choice';
import { FindingList } from '../parts/finding-list';
import { TaskView } from '../parts/task-view';
import { ViewFrame } from '../parts/view-frame';
import { usePane, useWords } from '../state/pane-context';
import { useTask } from '../state/use-task';

/** Stands for the whole workbook; no sheet can be called so. */
const WHOLE = '*';

/** What a scan has found, and of what: another scope may be chosen while the findings still stand there. */
interface Scanned {
  readonly scope: string;
  readonly outcome: LeakOutcome;
}

interface Sheets {
  readonly names: readonly string[];
  readonly active: string;
}

export function LeakScanView(): React.JSX.Element {
  const { words } = usePane();
  const { intro } = useWords(PRIVACY_WORDS).leaks;
  const [sheets, start] = useTask<Sheets>();
  const read = useCallback(() => start(readVisibleSheets), [start]);
  useEffect(read, [read]);
  return (
    <ViewFrame title={words.pane.commands.LeakScan.label}>
      <p>{intro}</p>
      <TaskView task={sheets} onRetry={read}>
        {(value) => <Scan sheets={value} />}
      </TaskView>
    </ViewFrame>
  );
}

function Scan({ sheets }: { readonly sheets: Sheets }): React.JSX.Element {
  const { command } = usePane();
  const text = useWords(PRIVACY_WORDS).leaks;
  const [scope, setScope] = useState(sheets.active);
  const [task, start] = useTask<Scanned>();
  const scan = useCallback(
    () =>
      start(async () => {
        const contents = await readContents(scope === WHOLE ? undefined : scope);
        const { outcome } = await prepare(SCAN_LEAKS, { contents, scope: scope === WHOLE ? 'workbook' : 'sheet' }, command);
        return { scope, outcome };
      }),
    [start, scope, command],
  );
  useEffect(scan, [scan]);
  return (
    <div className="stack">
      <Choice
        label={text.scope}
        chosen={scope}
        options={[{ key: WHOLE, text: text.whole }, ...sheets.names.map((key) => ({ key, text: key }))]}
        onChoose={setScope}
      />
      <PrimaryButton onClick={scan} disabled={task.state === 'working'}>
        {task.state === 'done' ? text.again : text.run}
      </PrimaryButton>
      <TaskView task={task} keeps onRetry={scan}>
        {({ scope: scanned, outcome: { findings, looked, counts } }) => (
          <div data-testid="leaks">
            {findings.length === 0 ? (
              <p className="good">{scanned === WHOLE ? text.none : fill(text.noneSheet, { sheet: scanned })}</p>
            ) : (
              <>
                <strong>{fill(text.counts, counts)}</strong>
                <FindingList findings={findings} />
              </>
            )}
            <p className="soft" data-testid="looked">
              {fill(text.looked, { parts: looked.map((part) => inLanguage(part, command.language)) })} {text.limits}
            </p>
          </div>
        )}
      </TaskView>
    </div>
  );
}
