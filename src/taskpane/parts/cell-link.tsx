/** A link that shows a cell on its sheet. */
import { usePane } from '../state/pane-context';
import { useGoTo } from './use-go-to';

interface Props {
  readonly sheet: string;
  /** 1-based row and 0-based column. */
  readonly row: number;
  readonly column: number;
  readonly children: React.ReactNode;
}

export function CellLink({ sheet, row, column, children }: Props): React.JSX.Element {
  const { words } = usePane();
  const goTo = useGoTo();
  return (
    <button type="button" className="link" title={words.pane.check.goTo} onClick={() => goTo(sheet, row, column)}>
      {children}
    </button>
  );
}
