/** One piece of work that a view waits for: reading, writing, or a failure to show. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { describeFailure, type Failure } from '../../commands/failure';

export type Task<T> =
  | { readonly state: 'idle' }
  | ({ readonly state: 'working' } & Again<T>)
  | { readonly state: 'done'; readonly value: T }
  | ({ readonly state: 'failed'; readonly failure: Failure } & Again<T>);

interface Again<T> {
  /** What was brought the last time, when it is done once more. */
  readonly before?: { readonly value: T };
}

/** The turn of a view that has been left. */
const LEFT = -1;

/** @param isCurrent whether the view is still open and has started nothing newer. */
export type Job<T> = (isCurrent: () => boolean) => Promise<T>;

/**
 * The task and the function that starts it. A new start makes the answer of an older one worthless, and so does leaving
 * the view: neither is shown. Once the view has been left nothing more is started. `forget` takes the task back to before its start.
 * @param known what is known before the first start.
 */
export function useTask<T>(known?: Again<T>['before']): readonly [task: Task<T>, start: (job: Job<T>) => void, forget: () => void] {
  const [task, setTask] = useState<Task<T>>(known ? { state: 'working', before: known } : { state: 'idle' });
  const turn = useRef(0);
  useEffect(() => () => void (turn.current = LEFT), []);
  const start = useCallback((job: Job<T>) => {
    if (turn.current === LEFT) return;
    const mine = ++turn.current;
    const isCurrent = (): boolean => turn.current === mine;
    const show = (next: (last: Task<T>) => Task<T>): void => {
      if (isCurrent()) setTask(next);
    };
    show((last) => ({ state: 'working', ...brought(last) }));
    job(isCurrent).then(
      (value) => show(() => ({ state: 'done', value })),
      (error: unknown) => show((last) => ({ state: 'failed', failure: describeFailure(error), ...brought(last) })),
    );
  }, []);
  const forget = useCallback(() => {
    if (turn.current === LEFT) return;
    turn.current++;
    setTask({ state: 'idle' });
  }, []);
  return [task, start, forget];
}

function brought<T>(task: Task<T>): Again<T> {
  if (task.state === 'done') return { before: task };
  return task.state === 'idle' || task.before === undefined ? {} : { before: task.before };
}
