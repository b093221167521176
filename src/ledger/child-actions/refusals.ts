/** Why an action cannot be done to a child: said plainly, and nothing of it is written. */
import { isoOf, type Day } from '../calendar/day';
import type { Remark } from '../model/finding';
import type { ActionKind, ChildAction } from './action';
import type { ChildRow } from './child-rows';

function error(code: string, parameters: Readonly<Record<string, string | number>>): Remark {
  return { code: `action.${code}`, severity: 'error', parameters };
}

/** A child that is off the list, also when only its state or only its day says so. */
const offList = ({ left, status }: ChildRow): string | null =>
  left !== null ? 'alreadyLeft' : status === 'left' ? 'leftWithoutDay' : null;

const NEEDS: Readonly<Partial<Record<ActionKind, (child: ChildRow, day: Day) => string | null>>> = {
  leave: offList,
  changeClass: offList,
  suspend: (child) => offList(child) ?? (child.status === 'suspended' ? 'alreadySuspended' : null),
  resume: (child) => (child.status === 'suspended' ? null : 'notSuspended'),
  return: (child, day) => (child.left === null ? (offList(child) ?? 'notLeft') : child.left > day ? 'returnBeforeLeaving' : null),
};

/**
 * @param recordDay what happens later is entered when it has happened.
 * @param cameBack first day on the list again of a child that had left before; what lies before it is past and stays.
 */
export function refusalOf(
  action: Exclude<ChildAction, { kind: 'join' }>,
  child: ChildRow,
  recordDay: Day,
  cameBack: Day | null = null,
): Remark | null {
  const { kind, day } = action;
  const { name, joined, left } = child;
  const about = { name, joined: joined === null ? '' : isoOf(joined), left: left === null ? '' : isoOf(left), day: isoOf(day) };
  if (day > recordDay) return error('future', about);
  if (kind !== 'contact' && joined !== null && day < joined) return error('beforeJoined', about);
  if (kind !== 'contact' && cameBack !== null && day < cameBack) return error('beforeReturn', { ...about, back: isoOf(cameBack) });
  const code = NEEDS[kind]?.(child, day) ?? null;
  return code === null ? null : error(code, about);
}
