/** The pane's outermost view: which view is open, the notice above it, the waiting hint. */
import { MessageBar } from '@fluentui/react/lib/MessageBar';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CommandContext, CommandId } from '../commands/command';
import { onRecording, type Recording } from '../commands/record-changes';
import { onRibbonCommand } from '../commands/ribbon';
import { onExcelWaiting } from '../commands/waiting';
import type { Day } from '../ledger/calendar/day';
import type { Language } from '../ledger/model/raw';
import { LOCALES, REPORT_WORDS } from '../locales';
import { HistoryLine } from './parts/history-line';
import { NoticeBar } from './parts/notice-bar';
import { ViewGuard } from './parts/view-guard';
import { PaneProvider, type HomeMemory, type Notice, type PaneContext } from './state/pane-context';
import { today } from './state/today';
import { useKeptFocus } from './state/use-kept-focus';
import { VIEWS } from './views';

export function App({ language }: { readonly language: Language }): React.JSX.Element {
  const [view, setView] = useState<CommandId>('ShowPane');
  /** A new one lets every view read anew, in its place: what it shows is no longer so. */
  const [command, setCommand] = useState(() => commandAt(today(), language));
  const [notice, setNotice] = useState<Notice | null>(null);
  const [waiting, setWaiting] = useState(false);
  /** A view that is opened once more begins anew. */
  const [edition, setEdition] = useState(0);
  const home = useRef<HomeMemory>({ scroll: 0 });
  const pane = useRef<HTMLElement>(null);
  useKeptFocus(pane);

  const [recording, setRecording] = useState<Recording | null>(null);
  const [waitingChanges, setWaitingChanges] = useState<number | null>(null);
  const [author, setAuthor] = useState('');
  const [className, setClassName] = useState<string | null>(null);

  const shown = useRef(view);
  const open = useCallback((next: CommandId) => {
    if (shown.current === 'ShowPane') Object.assign(home.current, { scroll: window.scrollY, left: next });
    shown.current = next;
    setNotice(null);
    setView(next);
    setCommand(onNewDay);
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
  const context = useMemo<PaneContext>(
    () => ({
      words,
      command,
      setToday: (day) => setCommand(commandAt(day, language)),
      readAnew: () => setCommand(({ today: day }) => commandAt(day, language)),
      home: home.current,
      className,
      setClassName,
      open,
      notify: setNotice,
      notice,
      recording,
      waiting: waitingChanges,
      setWaiting: setWaitingChanges,
      author,
      setAuthor,
    }),
    [words, command, language, className, open, notice, recording, waitingChanges, author],
  );
  const View = VIEWS[view];
  return (
    <PaneProvider value={context}>
      <main className="pane" ref={pane}>
        {waiting && <MessageBar className="bar">{words.workbook.waiting}</MessageBar>}
        <div className="notice" aria-live="polite">
          {notice && <NoticeBar notice={notice} />}
        </div>
        <ViewGuard key={`${view} ${edition}`} onRetry={() => open(view)}>
          <View />
        </ViewGuard>
        <HistoryLine />
      </main>
    </PaneProvider>
  );
}

function commandAt(day: Day, language: Language): CommandContext {
  return { today: day, recordDay: today(), language, reportWords: REPORT_WORDS };
}

/** A pane may stay open for days: what is entered is dated by the day on which it is, and "today" goes with it. */
function onNewDay(command: CommandContext): CommandContext {
  const recordDay = today();
  if (recordDay === command.recordDay) return command;
  return { ...command, recordDay, today: command.today === command.recordDay ? recordDay : command.today };
}
