/** Progress of a long piece of work: how far it is, and a way to stop it before the next part. */
import { useCallback, useRef, useState } from 'react';

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Takes note of a part, and tells whether to go on: no more once the work was stopped, or begun anew. */
export type Report = (done: number, total: number) => boolean;

export interface ProgressState {
  /** `null` until a first part of several is done. */
  readonly progress: Progress | null;
  begin(): Report;
  cancel(): void;
}

export function useProgress(): ProgressState {
  const [progress, setProgress] = useState<Progress | null>(null);
  const round = useRef(0);
  const begin = useCallback((): Report => {
    const mine = ++round.current;
    setProgress(null);
    return (done, total) => {
      if (round.current !== mine) return false;
      if (total > 1 && done < total) setProgress({ done, total });
      return true;
    };
  }, []);
  const cancel = useCallback(() => void round.current++, []);
  return { progress, begin, cancel };
}
