/** The pane's outermost view: which view is open, the notice above it, the waiting hint. */
import { MessageBar } from '@fluentui/react/lib/MessageBar';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CommandId } from '../commands/command';
import { onRibbonCommand } from '../commands/ribbon';
import { onExcelWaiting } from '../commands/waiting';
import type { Language } from '../ledger/model/raw';
import { LOCALES, REPORT_WORDS } from '../locales';
import { NoticeBar } from './parts/notice-bar';
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

  const open = useCallback((next: CommandId) => {
    setNotice(null);
    setView(next);
    setEdition((number) => number + 1);
  }, []);
  useEffect(() => onRibbonCommand(open), [open]);
  useEffect(() => onExcelWaiting(setWaiting), []);

  const words = LOCALES[language];
  const context = useMemo<PaneContext>(
    () => ({
      words,
      command: { today: day, recordDay: today(), language, reportWords: REPORT_WORDS },
      setToday: setDay,
      open,
      notify: setNotice,
    }),
    [words, day, language, open],
  );
  const View = VIEWS[view];
  return (
    <PaneProvider value={context}>
      <main className="pane">
        {waiting && <MessageBar className="bar">{words.workbook.waiting}</MessageBar>}
        <div aria-live="polite">{notice && <NoticeBar notice={notice} onUndone={() => setEdition((number) => number + 1)} />}</div>
        <View key={`${view} ${edition}`} />
      </main>
    </PaneProvider>
  );
}
