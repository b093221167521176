/** Who holds which role for which child on which day: through the pairings, and 班主任 also through staff list and class. */
import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import type { Child } from '../records/child';
import type { Ledger } from '../records/ledger';
import { isInForce, type Pairing } from '../records/pairing';
import { People, personKey } from './people';

const CLASS_TEACHER = 'classTeacher';
/** Performers that are not given by a pairing; every other performer is a pairing role. */
const WITHOUT_PAIRING: readonly string[] = ['school', 'child', 'anyone'];

export function isPairingRole(performer: string): boolean {
  return !WITHOUT_PAIRING.includes(performer);
}

interface Held extends Pairing {
  readonly keys: readonly string[];
}

export class RoleHolders {
  readonly people: People;
  private readonly byChild = new Map<string, Held[]>();

  constructor(ledger: Pick<Ledger, 'staff' | 'pairings'>) {
    this.people = new People(ledger.staff);
    for (const pairing of ledger.pairings) {
      const held = { ...pairing, keys: this.people.helperKeys(pairing) };
      const list = this.byChild.get(pairing.childId);
      if (list) list.push(held);
      else this.byChild.set(pairing.childId, [held]);
    }
  }

  /** Whether anybody holds a pairing role for the child on the day. */
  isHeld(child: Child, role: string, day: Day): boolean {
    return (
      this.hasClassTeacher(child, role, day) || this.pairingsOf(child).some((pairing) => pairing.role === role && isInForce(pairing, day))
    );
  }

  /**
   * The day on which the first holder of the role within the period came, known on day `until`; the period's first day when one
   * held it already. `null` when nobody did.
   */
  firstHeldDay(child: Child, role: string, period: Period, until: Day): Day | null {
    let first: Day | null = null;
    if (this.hasClassTeacher(child, role, until)) first = Math.max(this.staffTeacherSince(child), period.start);
    for (const pairing of this.pairingsOf(child)) {
      if (pairing.role !== role || pairing.start > until) continue;
      if (pairing.end !== null && pairing.end < period.start) continue;
      if (first === null || pairing.start < first) first = Math.max(pairing.start, period.start);
    }
    return first;
  }

  /** Whether the person may do what is asked of the performer, for this child on this day. `person` is a name or staff number. */
  holds(person: string, child: Child, performer: string, day: Day): boolean {
    const keys = this.people.keysOf(person);
    if (keys.length === 0) return false;
    if (performer === 'school') return this.people.isStaff(person);
    if (performer === 'child') return keys.includes(personKey(child.name)) || keys.includes(personKey(child.id));
    if (performer === CLASS_TEACHER && day >= this.staffTeacherSince(child)) {
      for (const teacher of this.people.classTeachersOf(child.className)) {
        if (keys.includes(personKey(teacher.id)) || keys.includes(personKey(teacher.name))) return true;
      }
    }
    return this.pairingsOf(child).some(
      (pairing) => pairing.role === performer && isInForce(pairing, day) && pairing.keys.some((one) => keys.includes(one)),
    );
  }

  /** Names of those who hold a pairing role on the day, each once. */
  namesOn(child: Child, role: string, day: Day): readonly string[] {
    const names = this.pairingsOf(child)
      .filter((pairing) => pairing.role === role && isInForce(pairing, day))
      .map((pairing) => pairing.helperName || pairing.helperId);
    if (role === CLASS_TEACHER && day >= this.staffTeacherSince(child)) {
      names.push(...this.people.classTeachersOf(child.className).map((teacher) => teacher.name));
    }
    return [...new Set(names)];
  }

  private hasClassTeacher(child: Child, role: string, day: Day): boolean {
    return role === CLASS_TEACHER && this.people.classTeachersOf(child.className).length > 0 && day >= this.staffTeacherSince(child);
  }

  /**
   * Class teachers of the staff list have no dates. They count as always there, or from the day after the last pairing of the child
   * with a class teacher that ended because another took over: the child came from another class, or the class from another teacher.
   */
  private staffTeacherSince(child: Child): Day {
    let since = -Infinity;
    for (const { role, end, replaced } of this.pairingsOf(child))
      if (role === CLASS_TEACHER && replaced && end !== null) since = Math.max(since, end + 1);
    return since;
  }

  private pairingsOf(child: Child): readonly Held[] {
    return this.byChild.get(child.id) ?? NONE;
  }
}

const NONE: readonly Held[] = [];
