/** Whether a period of a duty applies to a child at all, and whether it is paused. */
import type { Day } from '../calendar/day';
import { coveredDays, isAtLeastHalf, joined, lengthOf, sharedDays, type Period } from '../calendar/period';
import { isOnList, type Child } from '../records/child';
import type { Duty, Scope } from '../records/duty';
import type { Pause } from '../records/pause';
import { isPairingRole, type RoleHolders } from './role-holders';

/** Why a period does not apply; `null` = it applies. */
export type Exemption = 'off' | 'scope' | 'notOnList' | 'cameLate' | 'noHolder' | 'holderCameLate' | 'paused' | null;

const IN_SCOPE: Readonly<Record<Scope, (child: Child) => boolean>> = {
  all: () => true,
  boarders: (child) => child.boarding === 'boarder',
  dayPupils: (child) => child.boarding === 'day',
  keyTargets: (child) => child.keyTarget === 'yes',
  bothAway: (child) => child.leftBehind === 'bothParents',
  grandparents: (child) => child.guardianship === 'grandparents',
};

/** Whether the duty asks anything of the child in any period at all. */
export function mayApply(child: Child, duty: Duty): boolean {
  return duty.enabled && IN_SCOPE[duty.scope](child);
}

/**
 * Facts that change within a period are taken as of its last day, or as of `asOf` while it is open; what is dated after
 * `asOf` is not known yet.
 */
export function exemptionOf(
  child: Child,
  duty: Duty,
  period: Period,
  holders: RoleHolders,
  pauses: readonly Pause[],
  asOf: Day,
): Exemption {
  if (!duty.enabled) return 'off';
  if (!IN_SCOPE[duty.scope](child)) return 'scope';
  const factDay = Math.min(period.end, asOf);
  if (!isOnList(child, factDay)) return 'notOnList';
  if (child.enrolled !== null && cameTooLate(child.enrolled, period)) return 'cameLate';
  if (wasMostlyAbsent(child, period)) return 'cameLate';
  if (isPairingRole(duty.performer)) {
    if (!holders.isHeld(child, duty.performer, factDay)) return 'noHolder';
    const first = holders.firstHeldDay(child, duty.performer, period, factDay);
    if (first !== null && cameTooLate(first, period)) return 'holderCameLate';
  }
  return isPaused(period, pauses, asOf) ? 'paused' : null;
}

/** Fewer than half of the period's days remained, the day of coming included. */
function cameTooLate(came: Day, period: Period): boolean {
  return came > period.start && !isAtLeastHalf(period.end - came + 1, period);
}

/** Of a child that had left and came back: it was on the list on fewer than half of the period's days. */
function wasMostlyAbsent({ enrolled, absences }: Child, { start, end }: Period): boolean {
  if (!absences || enrolled === null) return false;
  const present = { start: Math.max(start, enrolled), end };
  const absent = coveredDays(present, absences);
  return absent > 0 && !isAtLeastHalf(lengthOf(present) - absent, { start, end });
}

/** Paused on at least half of the period's days; pauses that overlap count each day once. */
function isPaused(period: Period, pauses: readonly Pause[], asOf: Day): boolean {
  if (pauses.length === 0) return false;
  const stretches: Period[] = [];
  for (const pause of pauses) {
    const stretch = { start: pause.start, end: pause.end ?? Infinity };
    if (pause.start <= asOf && sharedDays(stretch, period) > 0) stretches.push(stretch);
  }
  return stretches.length > 0 && isAtLeastHalf(coveredDays(period, joined(stretches)), period);
}
