/** A child in a list of 多口径对照: its name, which leads to its row, and its class. */
import type { KindRow } from '../../ledger/kinds';
import { fill } from '../../locales';
import { KINDS_WORDS } from '../../locales/kinds';
import { useGoTo } from '../parts/use-go-to';
import { useWords } from '../state/pane-context';

interface Props {
  readonly child: KindRow['child'];
  /** 0-based sheet column to which the name leads. */
  readonly column: number;
  readonly sheet: string;
}

export function KindsChild({ child, column, sheet }: Props): React.JSX.Element {
  const text = useWords(KINDS_WORDS);
  const goTo = useGoTo();
  return (
    <div className="row">
      <button
        type="button"
        className="link"
        title={fill(text.goTo, { name: child.name || child.childId })}
        onClick={() => goTo(sheet, child.row, column)}
      >
        <strong>{child.name || child.childId}</strong>
      </button>
      <span className="tag">{child.className || text.empty}</span>
    </div>
  );
}
