/** A link that shows a cell on its sheet. */
import { describeFailure } from '../../commands/failure';
import { goToCell } from '../../commands/go-to';
import { failureSentence } from '../../locales/failure-sentence';
import { usePane } from '../state/pane-context';

interface Props {
  readonly sheet: string;
  /** 1-based row and 0-based column. */
  readonly row: number;
  readonly column: number;
  readonly children: React.ReactNode;
}

export function CellLink({ sheet, row, column, children }: Props): React.JSX.Element {
  const { words, notify } = usePane();
  const goTo = (): void => {
    goToCell(sheet, row, column).catch((error: unknown) =>
      notify({ text: failureSentence(words.workbook, describeFailure(error)), tone: 'error' }),
    );
  };
  return (
    <button type="button" className="link" title={words.pane.check.goTo} onClick={goTo}>
      {children}
    </button>
  );
}
