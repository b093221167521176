/** Says quietly, below any view, that changes of the archive could not be recorded yet, and why. */
import { fill } from '../../locales';
import { failureSentence } from '../../locales/failure-sentence';
import { usePane } from '../state/pane-context';

export function HistoryLine(): React.JSX.Element | null {
  const { words, recording, open } = usePane();
  const text = words.history;
  if (recording === null) return null;
  const { state, failure, findings } = recording;
  return (
    <footer className="soft" aria-live="polite" data-testid="history-line">
      {failure && <p>{fill(text.failed, { reason: failureSentence(words.workbook, failure) })}</p>}
      {state === 'notKept' && (
        <button type="button" className="link" onClick={() => open('SetUp')}>
          {text.notKept}
        </button>
      )}
      {state !== 'notKept' && findings.length > 0 && (
        <button type="button" className="link" onClick={() => open('ShowChanges')}>
          {fill(text.notCompared, { count: findings.length })}
        </button>
      )}
    </footer>
  );
}
