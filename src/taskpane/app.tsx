/** The pane's outermost view: which view is open, the notice above it, the waiting hint. */
import { MessageBar } from '@fluentui/react/lib/MessageBar';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CommandId } from '../commands/command';
import { onRecording, type Recording } from '../commands/record-changes';
import { onRibbonCommand } from '../commands/ribbon';
import { onExcelWaiting } from '../commands/waiting';
import type { Language } from '../ledger/model/raw';
import { LOCALES, REPORT_WORDS } from '../locales';
import { HistoryLine } from './parts/history-line';
import { NoticeBar } from './parts/notice-bar';
import { ViewGuard } from './parts/view-guard';
import { PaneProvider, type Notice, type PaneContext } from './state/pane-context';
import { today } from './state/today';
import { VIEWS } from './views';

export function App({ language }: { readonly language: Language }): React.JSX.Element {
  const [view, setView] = useState<CommandId>('ShowPane');
  const [day, setDay] = useState(today);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [waiting, setWaiting] = useState(false);
  /** Views are drawn anew after an undo: what they show is no longer so. */
  const [edition, setEdition] = useState(0);

  const [recording, setRecording] = useState<Recording | null>(null);
  const [waitingChanges, setWaitingChanges] = useState<number | null>(null);
  const [author, setAuthor] = useState('');

  const open = useCallback((next: CommandId) => {
    setNotice(null);
    setView(next);
    setEdition((number) => number + 1);
  }, []);
  useEffect(() => onRibbonCommand(open), [open]);
  useEffect(() => onExcelWaiting(setWaiting), []);
  useEffect(
    () =>
      onRecording((done) => {
        setRecording(done);
        if (done.waiting !== null) setWaitingChanges(done.waiting);
      }),
    [],
  );

  const words = LOCALES[language];
  // What a view reads depends on it: it must stay the same while only the history or the author changes.
  const command = useMemo(() => ({ today: day, recordDay: today(), language, reportWords: REPORT_WORDS }), [day, language]);
  const context = useMemo<PaneContext>(
    () => ({
      words,
      command,
      setToday: setDay,
      open,
      notify: setNotice,
      recording,
      waiting: waitingChanges,
      setWaiting: setWaitingChanges,
      author,
      setAuthor,
    }),
    [words, command, open, recording, waitingChanges, author],
  );
  const View = VIEWS[view];
  return (
    <PaneProvider value={context}>
      <main className="pane">
        {waiting && <MessageBar className="bar">{words.workbook.waiting}</MessageBar>}
        <div className="notice" aria-live="polite">
          {notice && <NoticeBar notice={notice} onUndone={() => setEdition((number) => number + 1)} />}
        </div>
        <ViewGuard key={`${view} ${edition}`} onRetry={() => open(view)}>
          <View />
        </ViewGuard>
        <HistoryLine />
      </main>
    </PaneProvider>
  );
}
