/** The home view of a workbook without a ledger: it asks what a ledger needs. Loaded then only, as a school sees it once. */
import { usePane } from '../state/pane-context';
import { SetUpForm } from './set-up-form';

export function FirstRun(): React.JSX.Element {
  const { words } = usePane();
  return (
    <>
      <header className="view-head">
        <h1>{words.pane.product}</h1>
      </header>
      <SetUpForm firstRun />
    </>
  );
}
