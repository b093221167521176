/** A pairing: who helps which child in which role, from when to when. */
import type { Day } from '../calendar/day';

export interface Pairing {
  readonly childId: string;
  /** Key of 结对类型. */
  readonly role: string;
  /** Staff number of the helper; `''` when the helper is not on the staff list. */
  readonly helperId: string;
  readonly helperName: string;
  readonly start: Day;
  /** Last day; `null` while it goes on. */
  readonly end: Day | null;
  /** It ended because another person took over (结束原因 更换帮扶人). */
  readonly replaced?: boolean;
  /** 1-based sheet row. */
  readonly row: number;
}

/** In force on a day: 开始日期 ≤ day and (结束日期 blank or ≥ day). */
export function isInForce(pairing: Pick<Pairing, 'start' | 'end'>, day: Day): boolean {
  return pairing.start <= day && (pairing.end === null || pairing.end >= day);
}
