/** Said in place of a list that is empty because the ledger has no children yet: "all is well" would be wrong, and there is a next step. */
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { usePane } from '../state/pane-context';

export function NoChildren(): React.JSX.Element {
  const { words, open } = usePane();
  return (
    <div className="stack" data-testid="no-children">
      <p>{words.pane.noChildren}</p>
      <PrimaryButton onClick={() => open('ImportRoster')}>{words.pane.commands.ImportRoster.label}</PrimaryButton>
    </div>
  );
}
