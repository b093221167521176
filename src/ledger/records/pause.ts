/** A time in which nothing is owed to a child, e.g. while it is with its parents. */
import type { Day } from '../calendar/day';

export interface Pause {
  readonly childId: string;
  readonly start: Day;
  /** Last day; `null` while it goes on. */
  readonly end: Day | null;
  /** The child was not on the list at all: it had left and came back. Such a row is an absence of the child, no pause. */
  readonly offList?: boolean;
  /** 1-based sheet row. */
  readonly row: number;
}
