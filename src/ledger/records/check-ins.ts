/**
 * The check-ins in columns: a school gathers tens of thousands, and the rules only ever ask for child, kind, day, success
 * and who it was. Texts that repeat are kept once and referred to by number.
 */
import type { Day } from '../calendar/day';

/** One check-in as a person thinks of it. */
export interface CheckIn {
  readonly childId: string;
  /** 日期: when it happened, never when it was written down. */
  readonly day: Day;
  /** Key of the contact kind. */
  readonly kind: string;
  /** 结果 is 成功. */
  readonly success: boolean;
  /** Key of 履行身份; `''` when blank. */
  readonly role: string;
  /** 履行人 as written (name or staff number); `''` when blank. */
  readonly person: string;
  /** 1-based sheet row. */
  readonly row: number;
}

export interface CheckIns {
  readonly count: number;
  /** Index into `childIds`. */
  readonly child: Int32Array;
  readonly day: Int32Array;
  /** Index into `kinds`. */
  readonly kind: Int32Array;
  /** 1 = 成功. */
  readonly success: Uint8Array;
  /** Index into `roles`; 0 is blank. */
  readonly role: Int32Array;
  /** Index into `persons`; 0 is blank. */
  readonly person: Int32Array;
  readonly row: Int32Array;
  readonly childIds: readonly string[];
  readonly kinds: readonly string[];
  readonly roles: readonly string[];
  readonly persons: readonly string[];
}

/** Gathers check-ins row by row. */
export class CheckInsBuilder {
  private count = 0;
  private readonly childIds = new Numbering();
  private readonly kinds = new Numbering();
  private readonly roles = new Numbering(['']);
  private readonly persons = new Numbering(['']);
  private readonly child: Int32Array;
  private readonly day: Int32Array;
  private readonly kind: Int32Array;
  private readonly success: Uint8Array;
  private readonly role: Int32Array;
  private readonly person: Int32Array;
  private readonly row: Int32Array;

  /** @param capacity the largest number of check-ins that will be added. */
  constructor(capacity: number) {
    this.child = new Int32Array(capacity);
    this.day = new Int32Array(capacity);
    this.kind = new Int32Array(capacity);
    this.success = new Uint8Array(capacity);
    this.role = new Int32Array(capacity);
    this.person = new Int32Array(capacity);
    this.row = new Int32Array(capacity);
  }

  /** The numbers of texts, for `add`: the same text has the same number. */
  childNumber(id: string): number {
    return this.childIds.of(id);
  }

  kindNumber(kind: string): number {
    return this.kinds.of(kind);
  }

  roleNumber(role: string): number {
    return this.roles.of(role);
  }

  personNumber(person: string): number {
    return this.persons.of(person);
  }

  add(child: number, day: Day, kind: number, success: boolean, role: number, person: number, row: number): void {
    const at = this.count++;
    this.child[at] = child;
    this.day[at] = day;
    this.kind[at] = kind;
    this.success[at] = success ? 1 : 0;
    this.role[at] = role;
    this.person[at] = person;
    this.row[at] = row;
  }

  build(): CheckIns {
    return {
      count: this.count,
      child: this.child.subarray(0, this.count),
      day: this.day.subarray(0, this.count),
      kind: this.kind.subarray(0, this.count),
      success: this.success.subarray(0, this.count),
      role: this.role.subarray(0, this.count),
      person: this.person.subarray(0, this.count),
      row: this.row.subarray(0, this.count),
      childIds: this.childIds.texts,
      kinds: this.kinds.texts,
      roles: this.roles.texts,
      persons: this.persons.texts,
    };
  }
}

export function checkInsOf(list: readonly CheckIn[]): CheckIns {
  const builder = new CheckInsBuilder(list.length);
  for (const one of list) {
    const { childId, day, kind, success, role, person, row } = one;
    builder.add(
      builder.childNumber(childId),
      day,
      builder.kindNumber(kind),
      success,
      builder.roleNumber(role),
      builder.personNumber(person),
      row,
    );
  }
  return builder.build();
}

/** Gives each different text a number, in order of first appearance. */
class Numbering {
  readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(first: readonly string[] = []) {
    first.forEach((text) => this.of(text));
  }

  of(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}
