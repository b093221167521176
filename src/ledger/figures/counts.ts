/** S11: how many children of the list there are by class, sex, boarding, guardianship and so on. */
import type { Day } from '../calendar/day';
import type { Child } from '../records/child';
import type { Ledger } from '../records/ledger';
import { listOn } from './figure';

/** What the children are grouped by, and where the group of a child stands. */
const GROUP_OF = {
  grade: (child: Child) => gradeOf(child.className),
  className: (child: Child) => child.className,
  sex: (child: Child) => child.sex,
  boarding: (child: Child) => child.boarding,
  guardianship: (child: Child) => child.guardianship,
  keyTarget: (child: Child) => child.keyTarget,
  leftBehind: (child: Child) => child.leftBehind,
  civilAffairs: (child: Child) => child.civilAffairs,
} as const;
export type Grouping = keyof typeof GROUP_OF;
export const GROUPINGS = Object.keys(GROUP_OF) as readonly Grouping[];

export interface Count {
  /** Key of the code, or the class or grade; `''` = blank (未填). */
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
  return GROUPINGS.map((grouping) => ({ grouping, counts: countBy(list, GROUP_OF[grouping]) }));
}

function countBy(list: readonly Child[], keyOf: (child: Child) => string): Count[] {
  const counts = new Map<string, number>();
  for (const child of list) counts.set(keyOf(child), (counts.get(keyOf(child)) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, count }));
}

/** `三年级` of `三年级1班`; `''` when the class is blank or has no grade in its name. */
function gradeOf(className: string): string {
  return /^.+?年级/u.exec(className)?.[0] ?? '';
}
