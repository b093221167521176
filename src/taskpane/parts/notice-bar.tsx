/** What was just done, with the offer to take it back. */
import { MessageBarButton } from '@fluentui/react/lib/Button';
import { MessageBar, MessageBarType } from '@fluentui/react/lib/MessageBar';
import { undo, undoable } from '../../commands/run-command';
import { fill } from '../../locales';
import { failureSentence } from '../../locales/failure-sentence';
import { describeFailure } from '../../commands/failure';
import { usePane, type Notice } from '../state/pane-context';

const TYPES = { success: MessageBarType.success, warning: MessageBarType.warning, error: MessageBarType.error };

interface Props {
  readonly notice: Notice;
  /** Called after an undo, as every view may show old content. */
  readonly onUndone: () => void;
}

export function NoticeBar({ notice, onUndone }: Props): React.JSX.Element {
  const { words, notify } = usePane();
  const offered = notice.tone === 'success' ? undoable() : null;
  const title = offered === null ? '' : (words.pane.titles[offered as keyof typeof words.pane.titles] ?? offered);
  const takeBack = async (): Promise<void> => {
    try {
      await undo();
      notify({ text: fill(words.pane.undone, { title }), tone: 'warning' });
      onUndone();
    } catch (error) {
      notify({ text: failureSentence(words.workbook, describeFailure(error)), tone: 'error' });
    }
  };
  const actions = offered !== null && (
    <div>
      <MessageBarButton onClick={() => void takeBack()}>{fill(words.pane.undo, { title })}</MessageBarButton>
    </div>
  );
  return (
    <MessageBar
      messageBarType={TYPES[notice.tone]}
      isMultiline
      className="bar"
      onDismiss={() => notify(null)}
      dismissButtonAriaLabel={words.pane.close}
      {...(actions && { actions })}
    >
      {notice.text}
    </MessageBar>
  );
}
