/** A failure in plain words, with the way on. */
import { MessageBarButton } from '@fluentui/react/lib/Button';
import { MessageBar, MessageBarType } from '@fluentui/react/lib/MessageBar';
import type { Failure } from '../../commands/failure';
import { failureSentence } from '../../locales/failure-sentence';
import { usePane } from '../state/pane-context';

interface Props {
  readonly failure: Failure;
  readonly onRetry?: () => void;
  /** Offered when filtered rows are in the way. */
  readonly onClearFilters?: () => void;
}

export function FailureBar({ failure, onRetry, onClearFilters }: Props): React.JSX.Element {
  const { words } = usePane();
  const clears = failure.code === 'filtered' && onClearFilters;
  const actions =
    clears || onRetry ? (
      <div>
        {clears && <MessageBarButton onClick={onClearFilters}>{words.pane.clearFilters}</MessageBarButton>}
        {onRetry && <MessageBarButton onClick={onRetry}>{words.pane.retry}</MessageBarButton>}
      </div>
    ) : null;
  return (
    <MessageBar messageBarType={MessageBarType.error} isMultiline className="bar" role="alert" {...(actions && { actions })}>
      {failureSentence(words.workbook, failure)}
    </MessageBar>
  );
}
