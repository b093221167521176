/** Children whose entries nobody has checked since the term began, each with the way to its cell. */
import type { CheckOutcome } from '../../../commands/check-ledger';
import type { Prepared } from '../../../commands/run-command';
import { isoOf } from '../../../ledger/calendar/day';
import { compareClasses } from '../../../ledger/fields/class-order';
import { fill } from '../../../locales';
import { CellLink } from '../../parts/cell-link';
import { ClassChoice, useChosenClass } from '../../parts/class-choice';
import { useMore } from '../../parts/use-more';
import { usePane } from '../../state/pane-context';

export function NotVerifiedTab({ prepared }: { readonly prepared: Prepared<CheckOutcome> }): React.JSX.Element {
  const text = usePane().words.pane.check;
  const { since, children } = prepared.outcome.notVerified;
  const classes = [...new Set(children.map((child) => child.className))].sort(compareClasses);
  const chosen = useChosenClass(classes);
  const wanted = children.filter((child) => chosen === null || child.className === chosen);
  const [shown, more] = useMore(wanted, text.more);
  const table = prepared.snapshot.tables.Children;
  const column = (table?.firstColumn ?? 0) + (table?.columns['verifiedOn'] ?? 0);
  if (children.length === 0) return <p className="good">{fill(text.notVerifiedNone, { since: isoOf(since) })}</p>;
  return (
    <div data-testid="not-verified">
      <p>
        <strong>{fill(text.notVerifiedSince, { since: isoOf(since), count: wanted.length })}</strong>
      </p>
      <ClassChoice label={text.ofClass} classes={classes} />
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
