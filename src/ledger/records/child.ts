/** A child of the list, as the rules about duties and figures see it. */
import type { Day } from '../calendar/day';
import { includes, type Period } from '../calendar/period';

export interface Child {
  readonly id: string;
  readonly name: string;
  /** Class in normal form; `''` when nobody has filled it in. */
  readonly className: string;
  /** 1-based sheet row. */
  readonly row: number;
  readonly birth: Day | null;
  /** 入册日期. A child without one is on no list. */
  readonly enrolled: Day | null;
  /** 离册日期: the first day on which the child is no longer on the list. */
  readonly left: Day | null;
  /** Times between leaving and coming back in which the child was on no list; absent = none. */
  readonly absences?: readonly Period[];
  /** 建档日期. */
  readonly filed: Day | null;
  /** Keys of code lists (`codes/`); `''` when blank, `—` when something else than a code is written there. */
  readonly sex: string;
  readonly boarding: string;
  readonly guardianship: string;
  readonly guardianSchooling: string;
  readonly fatherArea: string;
  readonly motherArea: string;
  readonly leftBehind: string;
  readonly civilAffairs: string;
  readonly keyTarget: string;
  /** 每年回家次数; `null` when blank or no number. */
  readonly visitsHome: number | null;
}

/** On the list on a day: 入册日期 ≤ day and (离册日期 blank or > day), and not between leaving and coming back. */
export function isOnList(child: Pick<Child, 'enrolled' | 'left' | 'absences'>, day: Day): boolean {
  if (child.enrolled === null || child.enrolled > day || (child.left !== null && child.left <= day)) return false;
  return !(child.absences ?? []).some((absence) => includes(absence, day));
}
