/** What was just done, with the offer to take it back. */
import { MessageBarButton } from '@fluentui/react/lib/Button';
import { MessageBar, MessageBarType } from '@fluentui/react/lib/MessageBar';
import { usePane, type Notice } from '../state/pane-context';
import { useTakeBack } from '../state/use-take-back';

const TYPES = { success: MessageBarType.success, warning: MessageBarType.warning, error: MessageBarType.error };

export function NoticeBar({ notice }: { readonly notice: Notice }): React.JSX.Element {
  const { words, notify } = usePane();
  const last = useTakeBack();
  const actions = last !== null && notice.tone === 'success' && (
    <div>
      <MessageBarButton onClick={last.takeBack}>{last.offer}</MessageBarButton>
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
