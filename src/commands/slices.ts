/** Runs long work in slices, so that the page can draw and a person can stop it. */

/** How far the work is; returning `false` stops it before the next slice. */
export type SliceProgress = (done: number, total: number) => boolean | void;

/** Longer without drawing feels stuck; shorter spends the time on waiting. */
const SLICE_MS = 40;

/**
 * @param clock milliseconds; given by tests.
 * @returns what the work returns, `null` when it was stopped: then nothing of it remains.
 */
export async function inSlices<Result>(
  steps: Generator<{ readonly done: number; readonly total: number }, Result>,
  progress: SliceProgress,
  clock: () => number = () => performance.now(),
): Promise<Result | null> {
  let started = clock();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (clock() - started < SLICE_MS) continue;
    if (progress(step.value.done, step.value.total) === false) return null;
    await pause();
    started = clock();
  }
}

/** Back in the queue behind drawing and clicks. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
