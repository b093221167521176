/** Shows a task: a spinner while it works, its failure, or what it brought. */
import { Spinner } from '@fluentui/react/lib/Spinner';
import { usePane } from '../state/pane-context';
import type { Task } from '../state/use-task';
import { FailureBar } from './failure-bar';

interface Props<T> {
  readonly task: Task<T>;
  readonly label?: string;
  /**
   * What was brought before stays in sight while it is read anew, and when that fails: the place in a list, what is open, what has
   * been typed and the focus are kept.
   */
  readonly keeps?: boolean;
  readonly onRetry?: () => void;
  readonly onClearFilters?: () => void;
  readonly children?: (value: T) => React.ReactNode;
}

export function TaskView<T>({ task, label, keeps = false, onRetry, onClearFilters, children }: Props<T>): React.JSX.Element | null {
  const { words } = usePane();
  if (task.state === 'idle') return null;
  const failure = task.state === 'failed' && (
    <FailureBar failure={task.failure} {...(onRetry ? { onRetry } : {})} {...(onClearFilters ? { onClearFilters } : {})} />
  );
  const brought = task.state === 'done' ? task : keeps ? task.before : undefined;
  if (brought) {
    return (
      <>
        {failure}
        <Brought state={task.state}>{children?.(brought.value)}</Brought>
      </>
    );
  }
  if (failure) return failure;
  return <Spinner label={label ?? words.pane.working} labelPosition="right" className="bar" />;
}

/** Nothing is done with what is no longer so: clicks and Enter wait until it has been read anew. */
function Brought({ state, children }: { readonly state: Task<unknown>['state']; readonly children: React.ReactNode }): React.JSX.Element {
  const { words } = usePane();
  const stop = (event: React.SyntheticEvent): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      {state === 'working' && (
        <div className="again" role="status">
          {words.pane.working}
        </div>
      )}
      <div
        className="brought"
        aria-busy={state === 'working'}
        {...(state !== 'done' && {
          onClickCapture: stop,
          onSubmitCapture: stop,
          onKeyDownCapture: (event: React.KeyboardEvent) => event.key === 'Enter' && stop(event),
        })}
      >
        {children}
      </div>
    </>
  );
}
