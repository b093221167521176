/** @jest-environment jsdom */
/** Work that a view waits for: an older answer never comes over a newer one, and nothing is begun after the view was left. */
import { act } from 'react';
import { useProgress, type ProgressState } from '../../src/taskpane/state/use-progress';
import { useTask, type Job, type Task } from '../../src/taskpane/state/use-task';
import { drawing, type Drawn } from './drawn';

let drawn: Drawn;
let task: Task<string>;
let start: (job: Job<string>) => void;
let progress: ProgressState;

function View(): null {
  [task, start] = useTask<string>();
  progress = useProgress();
  return null;
}

beforeEach(async () => {
  drawn = drawing();
  await drawn.draw(<View />);
});
afterEach(() => drawn.leave());

/** A job that ends when it is told to, and what it was told about being current. */
function slowJob(): { job: Job<string>; end(value: string): Promise<void>; isCurrent(): boolean } {
  let end: (value: string) => void = () => undefined;
  let asked: () => boolean = () => false;
  return {
    job: (isCurrent) => {
      asked = isCurrent;
      return new Promise((resolve) => (end = resolve));
    },
    end: (value) => act(async () => end(value)),
    isCurrent: () => asked(),
  };
}

test('the answer of an older start is not shown, whichever comes last', async () => {
  const [first, second] = [slowJob(), slowJob()];
  act(() => start(first.job));
  act(() => start(second.job));
  expect([first.isCurrent(), second.isCurrent()]).toEqual([false, true]);
  await second.end('new');
  await first.end('old');
  expect(task).toEqual({ state: 'done', value: 'new' });
});

test('a job is told when its view was left, and a job that begins then is not run', async () => {
  const [before, after] = [slowJob(), jest.fn()];
  act(() => start(before.job));
  await drawn.leave();
  expect(before.isCurrent()).toBe(false);
  start(after);
  expect(after).not.toHaveBeenCalled();
  drawn = drawing();
});

test('progress: a round that was stopped, or begun anew, does not go on and says no more', async () => {
  const first = progress.begin();
  act(() => void first(1, 3));
  expect(progress.progress).toEqual({ done: 1, total: 3 });
  let second = first;
  act(() => void (second = progress.begin()));
  expect(progress.progress).toBeNull();
  let goesOn = true;
  act(() => void (goesOn = first(2, 3)));
  expect([goesOn, progress.progress]).toEqual([false, null]);
  act(() => void (goesOn = second(1, 2)));
  expect([goesOn, progress.progress]).toEqual([true, { done: 1, total: 2 }]);
  act(() => progress.cancel());
  expect(second(2, 2)).toBe(false);
});
