/** Said in place of a view that needs a ledger where there is none: an empty list would look as if all were well. */
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { usePane } from '../state/pane-context';

export function NoLedger(): React.JSX.Element {
  const { words, open } = usePane();
  return (
    <div className="stack">
      <p>{words.pane.noLedger}</p>
      <PrimaryButton onClick={() => open('SetUp')}>{words.pane.toSetUp}</PrimaryButton>
    </div>
  );
}
