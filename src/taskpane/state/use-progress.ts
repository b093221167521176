/** Progress of a long write: how far it is, and a way to stop it before the next part. */
import { useCallback, useRef, useState } from 'react';

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface ProgressState {
  /** `null` until a first part of several has been written. */
  readonly progress: Progress | null;
  /** To be given to `apply`: takes note of a part, and tells whether to go on. */
  report(done: number, total: number): boolean;
  cancel(): void;
  reset(): void;
}

export function useProgress(): ProgressState {
  const [progress, setProgress] = useState<Progress | null>(null);
  const stopped = useRef(false);
  const report = useCallback((done: number, total: number) => {
    if (total > 1 && done < total) setProgress({ done, total });
    return !stopped.current;
  }, []);
  const cancel = useCallback(() => void (stopped.current = true), []);
  const reset = useCallback(() => {
    stopped.current = false;
    setProgress(null);
  }, []);
  return { progress, report, cancel, reset };
}
