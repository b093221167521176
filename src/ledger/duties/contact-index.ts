/** The successful check-ins by child and kind, in date order, so that a duty looks only at its own few. */
import type { Day } from '../calendar/day';
import type { CheckIns } from '../records/check-ins';
import type { Child } from '../records/child';
import type { Duty } from '../records/duty';
import type { RoleHolders } from './role-holders';

export class ContactIndex {
  private readonly childNumber = new Map<string, number>();
  private readonly kindNumber = new Map<string, number>();
  /** Bucket `child × kinds + kind` holds `order[offsets[bucket] … offsets[bucket + 1]]`. */
  private readonly offsets: Int32Array;
  private readonly order: Int32Array;
  /** Day of each entry of `order`, so that a bucket is read in one stretch of memory. */
  private readonly days: Int32Array;
  /** The first day of any successful check-in; `Infinity` without any. */
  readonly firstDay: Day;

  constructor(private readonly checkIns: CheckIns) {
    checkIns.childIds.forEach((id, at) => this.childNumber.set(id, at));
    checkIns.kinds.forEach((kind, at) => this.kindNumber.set(kind, at));
    const { count, child, kind, success, day } = checkIns;
    const kinds = checkIns.kinds.length;
    this.offsets = new Int32Array(checkIns.childIds.length * kinds + 1);
    let firstDay = Infinity;
    for (let i = 0; i < count; i++) {
      if (!success[i]) continue;
      this.offsets[child[i]! * kinds + kind[i]! + 1]!++;
      if (day[i]! < firstDay) firstDay = day[i]!;
    }
    this.firstDay = firstDay;
    for (let bucket = 1; bucket < this.offsets.length; bucket++) this.offsets[bucket]! += this.offsets[bucket - 1]!;
    this.order = new Int32Array(this.offsets[this.offsets.length - 1] ?? 0);
    const next = this.offsets.slice();
    for (let i = 0; i < count; i++) if (success[i]) this.order[next[child[i]! * kinds + kind[i]!]!++] = i;
    this.sortBuckets();
    this.days = this.order.map((i) => day[i]!);
  }

  /** Days on which a contact that counts for the duty took place, until `asOf`: ascending, each once. */
  daysFor(child: Child, duty: Duty, holders: RoleHolders, asOf: Day): readonly Day[] {
    const childNumber = this.childNumber.get(child.id);
    const kindNumber = this.kindNumber.get(duty.kind);
    if (childNumber === undefined || kindNumber === undefined) return NO_DAYS;
    const bucket = childNumber * this.checkIns.kinds.length + kindNumber;
    const last = this.offsets[bucket + 1]!;
    let days: Day[] | null = null;
    for (let at = this.offsets[bucket]!; at < last; at++) {
      const day = this.days[at]!;
      if (day > asOf) break;
      if (days !== null && days[days.length - 1] === day) continue;
      if (!this.mayCount(this.order[at]!, child, duty, holders, day)) continue;
      if (days === null) days = [day];
      else days.push(day);
    }
    return days ?? NO_DAYS;
  }

  /** The last day until `asOf` of a successful contact, of one kind or of any; `null` when there is none. */
  lastDay(child: Child, asOf: Day, kind?: string): Day | null {
    const childNumber = this.childNumber.get(child.id);
    const kindNumber = kind === undefined ? 0 : this.kindNumber.get(kind);
    if (childNumber === undefined || kindNumber === undefined) return null;
    const kinds = this.checkIns.kinds.length;
    const first = childNumber * kinds + kindNumber;
    let last: Day | null = null;
    for (let bucket = first; bucket < (kind === undefined ? first + kinds : first + 1); bucket++) {
      for (let at = this.offsets[bucket + 1]! - 1; at >= this.offsets[bucket]!; at--) {
        const day = this.days[at]!;
        if (day > asOf) continue;
        if (last === null || day > last) last = day;
        break;
      }
    }
    return last;
  }

  /** Whether who made the contact may do the duty. 学校 is any person on the staff list, in whatever capacity. */
  private mayCount(i: number, child: Child, duty: Duty, holders: RoleHolders, day: Day): boolean {
    if (duty.performer === 'anyone') return true;
    const role = this.checkIns.roles[this.checkIns.role[i]!]!;
    if (role === duty.performer) return true;
    if (role !== '' && duty.performer !== 'school') return false;
    return holders.holds(this.checkIns.persons[this.checkIns.person[i]!]!, child, duty.performer, day);
  }

  private sortBuckets(): void {
    const { day } = this.checkIns;
    const byDay = (a: number, b: number): number => day[a]! - day[b]! || a - b;
    for (let bucket = 0; bucket + 1 < this.offsets.length; bucket++) {
      const from = this.offsets[bucket]!;
      const to = this.offsets[bucket + 1]!;
      for (let at = from + 1; at < to; at++) {
        if (day[this.order[at]!]! >= day[this.order[at - 1]!]!) continue;
        this.order.subarray(from, to).sort(byDay);
        break;
      }
    }
  }
}

const NO_DAYS: readonly Day[] = [];
