/** 建立台账 from the ribbon: the same form as on the first run; on an existing ledger it restores what is missing. */
import { ViewFrame } from '../parts/view-frame';
import { usePane } from '../state/pane-context';
import { SetUpForm } from './set-up-form';

export function SetUpView(): React.JSX.Element {
  const { words } = usePane();
  return (
    <ViewFrame title={words.pane.commands.SetUp.label}>
      <SetUpForm />
    </ViewFrame>
  );
}
