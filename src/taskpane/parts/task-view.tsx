/** Shows a task: a spinner while it works, its failure, or what it brought. */
import { Spinner } from '@fluentui/react/lib/Spinner';
import { usePane } from '../state/pane-context';
import type { Task } from '../state/use-task';
import { FailureBar } from './failure-bar';

interface Props<T> {
  readonly task: Task<T>;
  readonly label?: string;
  readonly onRetry?: () => void;
  readonly onClearFilters?: () => void;
  readonly children?: (value: T) => React.ReactNode;
}

export function TaskView<T>({ task, label, onRetry, onClearFilters, children }: Props<T>): React.JSX.Element | null {
  const { words } = usePane();
  switch (task.state) {
    case 'idle':
      return null;
    case 'working':
      return <Spinner label={label ?? words.pane.working} labelPosition="right" className="bar" />;
    case 'failed':
      return <FailureBar failure={task.failure} {...(onRetry ? { onRetry } : {})} {...(onClearFilters ? { onClearFilters } : {})} />;
    case 'done':
      return <>{children?.(task.value)}</>;
  }
}
