/** A duty of the school's plan: who owes which kind of contact how often. */

/** How the time is cut up. `days` are windows of N days in the holidays; `festival` names none for all of them. */
export type Cycle =
  | { readonly unit: 'week' | 'month' | 'term' | 'birthday' }
  | { readonly unit: 'days'; readonly days: number }
  | { readonly unit: 'festival'; readonly names: readonly string[] };

/** Which children a duty is for: a key of the code list 适用对象. */
export type Scope = 'all' | 'boarders' | 'dayPupils' | 'keyTargets' | 'bothAway' | 'grandparents';

export interface Duty {
  readonly id: string;
  readonly title: string;
  /** Key of the contact kind; a kind that the school added itself is its normalised text. */
  readonly kind: string;
  /** Key of 履行人: a pairing role, `school`, `child` or `anyone`. */
  readonly performer: string;
  readonly cycle: Cycle;
  /** 最少次数, at least 1. */
  readonly need: number;
  /** 宽限天数, days after a period's end in which a contact still makes up for it. */
  readonly grace: number;
  readonly scope: Scope;
  /** 假期也执行: weeks and months outside terms count too. */
  readonly inHolidays: boolean;
  readonly enabled: boolean;
  /** 1-based sheet row. */
  readonly row: number;
}
