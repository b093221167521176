/** Why an overdue list is empty, and what to do about it: an empty list is not "all done" by itself. */
import type { EmptyReason } from '../../ledger/duties/overdue-list';
import { NoChildren } from './no-children';
import { usePane } from '../state/pane-context';

export function EmptyOverdue({ reason }: { readonly reason: EmptyReason | null }): React.JSX.Element | null {
  const { home } = usePane().words.pane;
  if (reason === null) return null;
  if (reason === 'noChildren') return <NoChildren />;
  const good = reason === 'allDone' || reason === 'upToDate';
  return <p className={good ? 'good' : ''}>{home.empty[reason]}</p>;
}
