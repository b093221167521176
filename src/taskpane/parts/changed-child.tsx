/** The child that changes are about: its name, which leads to all of its changes, and its class. */
import type { ListedChange } from '../../ledger/history';
import { usePane } from '../state/pane-context';

interface Props {
  readonly change: ListedChange;
  onChild(change: ListedChange): void;
}

export function ChangedChild({ change, onChild }: Props): React.JSX.Element {
  const text = usePane().words.history;
  return (
    <div className="row">
      <button type="button" className="link" title={text.all} onClick={() => onChild(change)}>
        <strong>{change.childName || change.childId}</strong>
      </button>
      <span className="tag">{change.className || text.empty}</span>
    </div>
  );
}
