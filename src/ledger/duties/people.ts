/** Who somebody is: check-ins and pairings name people by staff number or by name, and both mean the same person. */
import type { Ledger } from '../records/ledger';
import type { Pairing } from '../records/pairing';
import type { StaffMember } from '../records/staff-member';

/** A name or number without differences of width, case and spaces. */
export function personKey(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '').toUpperCase();
}

export class People {
  private readonly byId = new Map<string, StaffMember>();
  private readonly byName = new Map<string, StaffMember[]>();
  private readonly byClass = new Map<string, StaffMember[]>();
  /** `keysOf` by text: the same few names come thousands of times. */
  private readonly keys = new Map<string, readonly string[]>();

  constructor(staff: Ledger['staff']) {
    for (const member of staff) {
      if (member.id !== '') this.byId.set(personKey(member.id), member);
      push(this.byName, personKey(member.name), member);
      if (member.classTeacherOf !== '') push(this.byClass, member.classTeacherOf, member);
    }
  }

  /** All keys under which the person may be named: as written, and number and name from the staff list when they are certain. */
  keysOf(text: string): readonly string[] {
    const known = this.keys.get(text);
    if (known) return known;
    const key = personKey(text);
    const member = this.memberOf(text);
    const keys = new Set([key]);
    if (member) {
      keys.add(personKey(member.id));
      const name = personKey(member.name);
      if (this.byName.get(name)?.length === 1) keys.add(name);
    }
    keys.delete('');
    const list = [...keys];
    this.keys.set(text, list);
    return list;
  }

  /** The member of staff of a number, or of a name that only one of them bears. */
  memberOf(text: string): StaffMember | undefined {
    const key = personKey(text);
    const namesakes = this.byName.get(key);
    return this.byId.get(key) ?? (namesakes?.length === 1 ? namesakes[0] : undefined);
  }

  /** Namesakes count: whichever of them it was, the person is on the staff list. */
  isStaff(text: string): boolean {
    return this.keysOf(text).some((key) => this.byId.has(key) || this.byName.has(key));
  }

  classTeachersOf(className: string): readonly StaffMember[] {
    return className === '' ? [] : (this.byClass.get(className) ?? []);
  }

  /** The keys of a helper in a pairing, by number and by name. */
  helperKeys(pairing: Pairing): readonly string[] {
    const byId = this.keysOf(pairing.helperId);
    const byName = this.keysOf(pairing.helperName);
    if (byId.length === 0 || byName.length === 0) return byId.length === 0 ? byName : byId;
    return [...new Set([...byId, ...byName])];
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
