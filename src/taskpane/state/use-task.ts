/** One piece of work that a view waits for: reading, writing, or a failure to show. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { describeFailure, type Failure } from '../../commands/failure';

export type Task<T> =
  | { readonly state: 'idle' }
  /** `before` is what was brought the last time, when it is done once more. */
  | { readonly state: 'working'; readonly before?: { readonly value: T } }
  | { readonly state: 'done'; readonly value: T }
  | { readonly state: 'failed'; readonly failure: Failure };

/** The turn of a view that has been left. */
const LEFT = -1;

/** @param isCurrent whether the view is still open and has started nothing newer. */
export type Job<T> = (isCurrent: () => boolean) => Promise<T>;

/**
 * The task and the function that starts it. A new start makes the answer of an older one worthless, and so does leaving
 * the view: neither is shown. Once the view has been left nothing more is started.
 * @param known what is known before the first start.
 */
export function useTask<T>(known?: { readonly value: T }): readonly [task: Task<T>, start: (job: Job<T>) => void] {
  const [task, setTask] = useState<Task<T>>(known ? { state: 'working', before: known } : { state: 'idle' });
  const turn = useRef(0);
  useEffect(() => () => void (turn.current = LEFT), []);
  const start = useCallback((job: Job<T>) => {
    if (turn.current === LEFT) return;
    const mine = ++turn.current;
    const isCurrent = (): boolean => turn.current === mine;
    const show = (next: Task<T>): void => {
      if (isCurrent()) setTask(next);
    };
    setTask((last) =>
      last.state === 'done' ? { state: 'working', before: last } : last.state === 'working' ? last : { state: 'working' },
    );
    job(isCurrent).then(
      (value) => show({ state: 'done', value }),
      (error: unknown) => show({ state: 'failed', failure: describeFailure(error) }),
    );
  }, []);
  return [task, start];
}
