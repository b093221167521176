/** Says that rows were left out because they could not be read: silence would make the counts look right. */
import { fill } from '../../locales';
import { usePane } from '../state/pane-context';

export function UnreadableRows({ count }: { readonly count: number }): React.JSX.Element | null {
  const { words, open } = usePane();
  if (count === 0) return null;
  return (
    <p>
      <button type="button" className="link" onClick={() => open('CheckLedger')}>
        {fill(words.pane.unreadableRows, { count })}
      </button>
    </p>
  );
}
