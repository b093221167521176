/** Children whose entries nobody has checked since the term began, each with the way to its cell. */
import type { CheckOutcome } from '../../../commands/check-ledger';
import type { Prepared } from '../../../commands/run-command';
import { isoOf } from '../../../ledger/calendar/day';
import { compareClasses } from '../../../ledger/fields/class-order';
import { fill } from '../../../locales';
import { CellLink } from '../../parts/cell-link';
import { Choice } from '../../parts/choice';
import { useMore } from '../../parts/use-more';
import { usePane } from '../../state/pane-context';

/** No class is called so. */
const ALL = '*';

export function NotVerifiedTab({ prepared }: { readonly prepared: Prepared<CheckOutcome> }): React.JSX.Element {
  const { words, className, setClassName } = usePane();
  const text = words.pane.check;
  const { since, children } = prepared.outcome.notVerified;
  const chosen = className !== null && children.some((child) => child.className === className) ? className : ALL;
  const wanted = children.filter((child) => chosen === ALL || child.className === chosen);
  const [shown, more] = useMore(wanted, text.more);
  const table = prepared.snapshot.tables.Children;
  const column = (table?.firstColumn ?? 0) + (table?.columns['verifiedOn'] ?? 0);
  if (children.length === 0) return <p className="good">{fill(text.notVerifiedNone, { since: isoOf(since) })}</p>;
  const classes = [...new Set(children.map((child) => child.className))].sort(compareClasses);
  return (
    <div data-testid="not-verified">
      <p>
        <strong>{fill(text.notVerifiedSince, { since: isoOf(since), count: wanted.length })}</strong>
      </p>
      <Choice
        label={text.ofClass}
        chosen={chosen}
        options={[{ key: ALL, text: text.allClasses }, ...classes.map((name) => ({ key: name, text: name || text.noClass }))]}
        onChoose={(name) => setClassName(name === ALL ? null : name)}
      />
      <ul className="plain-list">
        {shown.map((child) => (
          <li key={child.row} className="row">
            <CellLink sheet={table?.sheet ?? ''} row={child.row} column={column}>
              {[child.name || child.childId, child.className].join(' ').trim()}
            </CellLink>
            <span className="soft">
              {child.verifiedOn === null ? text.neverVerified : fill(text.lastVerified, { date: isoOf(child.verifiedOn) })}
            </span>
          </li>
        ))}
      </ul>
      {more}
    </div>
  );
}
