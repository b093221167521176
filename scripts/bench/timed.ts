/** Milliseconds of a job without Excel. */
import { median } from './measure';

export interface PureRow {
  readonly name: string;
  /** The first run, as a pane that was just opened has it, and the median of the further ones. */
  readonly first: number;
  readonly later: number;
}

/** @param prepare what the job needs anew for each run, outside of the time. */
export async function timed<T>(
  name: string,
  times: number,
  job: (prepared: T) => unknown,
  prepare: () => T = () => undefined as T,
): Promise<PureRow> {
  const runs: number[] = [];
  for (let run = 0; run <= times; run++) {
    const prepared = prepare();
    const started = performance.now();
    await job(prepared);
    runs.push(performance.now() - started);
  }
  return { name, first: runs[0] ?? Number.NaN, later: median(runs.slice(1)) };
}
