/** One row of Changes: when, which column, from what to what, why and by whom. */
import { isoOf } from '../../ledger/calendar/day';
import type { ListedChange } from '../../ledger/history';
import { fill } from '../../locales';
import { usePane } from '../state/pane-context';

export function ChangeLine({ change }: { readonly change: ListedChange }): React.JSX.Element {
  const text = usePane().words.history;
  const { column, before, after, reason, by } = change;
  const notes = [...(reason === '' ? [] : [fill(text.because, { reason })]), ...(by === '' ? [] : [fill(text.enteredBy, { by })])];
  return (
    <div>
      <span className="soft">{change.day === null ? text.noDay : isoOf(change.day)}</span>{' '}
      {fill(text.change, { column, before: before || text.empty, after: after || text.empty })}
      {notes.length > 0 && <div className="soft">{notes.join('　')}</div>}
    </div>
  );
}
