/** Neighbouring equal values as one run: one request for several columns instead of one for each. */

export interface EqualRun<T> {
  readonly start: number;
  readonly count: number;
  readonly value: T;
}

export function equalRuns<T>(values: readonly T[]): EqualRun<T>[] {
  const runs: { start: number; count: number; value: T }[] = [];
  values.forEach((value, index) => {
    const last = runs.at(-1);
    if (last?.value === value) last.count++;
    else runs.push({ start: index, count: 1, value });
  });
  return runs;
}
