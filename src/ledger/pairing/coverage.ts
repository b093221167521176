/** Which children have a helper on a day, in any role or in each. */
import type { Day } from '../calendar/day';
import { PAIRING_KIND } from '../codes';
import type { Child } from '../records/child';
import type { Ledger } from '../records/ledger';
import { isInForce } from '../records/pairing';

/** Keys of the roles that a pairing may have, in the order of the code list. */
export const PAIRING_ROLES: readonly string[] = PAIRING_KIND.codes.map((code) => code.key);

export interface Coverage {
  /** Key of the role, or `any`. */
  readonly role: string;
  readonly covered: readonly Child[];
  readonly uncovered: readonly Child[];
}

/** Coverage of the given children on a day: first any role, then each role of the code list. */
export function coverageOn(children: readonly Child[], pairings: Ledger['pairings'], day: Day): Coverage[] {
  const roles = new Map<string, Set<string>>();
  for (const pairing of pairings) {
    if (!isInForce(pairing, day)) continue;
    const known = roles.get(pairing.childId);
    if (known) known.add(pairing.role);
    else roles.set(pairing.childId, new Set([pairing.role]));
  }
  const split = (role: string, has: (held: ReadonlySet<string>) => boolean): Coverage => {
    const isCovered = (child: Child): boolean => {
      const held = roles.get(child.id);
      return held !== undefined && has(held);
    };
    return { role, covered: children.filter(isCovered), uncovered: children.filter((child) => !isCovered(child)) };
  };
  return [split('any', (held) => held.size > 0), ...PAIRING_ROLES.map((role) => split(role, (held) => held.has(role)))];
}
