/** S11: how many children of the list there are by class, sex, boarding, guardianship and so on. */
import type { Day } from '../calendar/day';
import type { Child } from '../records/child';
import type { Ledger } from '../records/ledger';
import { listOn } from './figure';

/** The groupings, by the field of the child that they look at. */
export const GROUPINGS = ['className', 'sex', 'boarding', 'guardianship', 'keyTarget', 'leftBehind', 'civilAffairs'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface Count {
  /** Key of the code, or the class; `''` = blank (未填). */
  readonly key: string;
  readonly count: number;
}

export interface GroupedCount {
  readonly grouping: Grouping;
  /** In order of first appearance; they add up to the list. */
  readonly counts: readonly Count[];
}

export function countsOn(ledger: Pick<Ledger, 'children'>, asOf: Day): GroupedCount[] {
  const list = listOn(ledger, asOf);
  return GROUPINGS.map((grouping) => ({ grouping, counts: countBy(list, (child) => child[grouping]) }));
}

function countBy(list: readonly Child[], keyOf: (child: Child) => string): Count[] {
  const counts = new Map<string, number>();
  for (const child of list) counts.set(keyOf(child), (counts.get(keyOf(child)) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, count }));
}
