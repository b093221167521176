/** A time in which nothing is owed to a child, e.g. while it is with its parents. */
import type { Day } from '../calendar/day';

export interface Pause {
  readonly childId: string;
  readonly start: Day;
  /** Last day; `null` while it goes on. */
  readonly end: Day | null;
  /** 1-based sheet row. */
  readonly row: number;
}
