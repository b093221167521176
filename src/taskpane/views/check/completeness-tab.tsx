/** How complete the files are: the school, each class, and the children of whom most is missing. */
import { useState } from 'react';
import type { CheckOutcome } from '../../../commands/check-ledger';
import type { Prepared } from '../../../commands/run-command';
import { percentOf, type Share } from '../../../ledger/audit';
import { inLanguage } from '../../../ledger/model/raw';
import { CHILDREN, columnOf } from '../../../ledger/tables';
import { fill } from '../../../locales';
import { CellLink } from '../../parts/cell-link';
import { useMore } from '../../parts/use-more';
import { usePane } from '../../state/pane-context';

/** At most so many missing columns are named for a child. */
const NAMED = 6;

export function CompletenessTab({ prepared }: { readonly prepared: Prepared<CheckOutcome> }): React.JSX.Element {
  const { words, command } = usePane();
  const text = words.pane.check;
  const { school, classes, children } = prepared.outcome.completeness;
  const [chosen, setChosen] = useState<string | null>(null);
  const [shown, more] = useMore(
    children.filter((child) => child.missing.length > 0 && (chosen === null || child.className === chosen)),
    text.more,
  );
  const table = prepared.snapshot.tables.Children;
  const columnAt = (key: string | undefined): number => (table?.firstColumn ?? 0) + (table?.columns[key ?? ''] ?? 0);
  const header = (key: string): string => inLanguage(columnOf(CHILDREN, key).header, command.language);
  return (
    <div data-testid="completeness">
      <p>
        <strong>{fill(text.complete, { percent: percentOf(school) })}</strong>
      </p>
      <p className="soft">{text.completeHelp}</p>
      <h2>{text.classes}</h2>
      <ul className="plain-list">
        {classes.map((entry) => (
          <li key={entry.className} className="compact">
            <button
              type="button"
              className="meter-row"
              aria-pressed={chosen === entry.className}
              onClick={() => setChosen(chosen === entry.className ? null : entry.className)}
            >
              <span>{entry.className || text.noClass}</span>
              <Meter share={entry} />
            </button>
          </li>
        ))}
      </ul>
      <h2>{chosen === null ? text.leastComplete : chosen || text.noClass}</h2>
      {shown.length === 0 && <p className="good">{text.allComplete}</p>}
      <ul className="plain-list">
        {shown.map((child) => (
          <li key={child.row}>
            <div className="row">
              <CellLink sheet={table?.sheet ?? ''} row={child.row} column={columnAt(child.missing[0])}>
                {[child.name || child.childId, child.className].join(' ').trim()}
              </CellLink>
              <span className="tag">{fill(text.childShare, { percent: percentOf(child) })}</span>
            </div>
            <div className="soft">
              {fill(text.missing, {
                columns: [...child.missing.slice(0, NAMED).map(header), ...(child.missing.length > NAMED ? ['…'] : [])],
              })}
            </div>
          </li>
        ))}
      </ul>
      {more}
    </div>
  );
}

function Meter({ share }: { readonly share: Share }): React.JSX.Element {
  return (
    <span className="meter-part">
      <progress max={share.wanted} value={share.answered} aria-hidden />
      <span className="percent">{percentOf(share)}</span>
    </span>
  );
}
