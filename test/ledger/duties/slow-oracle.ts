/**
 * The rules about duties a second time, as plainly as they can be written and without any index: every day of a period is
 * looked at one by one. The fast function must agree with it on any ledger.
 */
import { birthdayIn } from '../../../src/ledger/calendar/windows';
import { weekdayOf, ymdOf, daysInMonth } from '../../../src/ledger/calendar/day';
import type { CheckIn } from '../../../src/ledger/records/check-ins';
import type { Child } from '../../../src/ledger/records/child';
import type { Duty } from '../../../src/ledger/records/duty';
import type { Ledger } from '../../../src/ledger/records/ledger';

export type PlainLedger = Omit<Ledger, 'checkIns'> & { readonly checkIns: readonly CheckIn[] };

export interface OracleStatus {
  readonly key: string;
  readonly status: string;
  readonly done: number;
  readonly late: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const days = ({ start, end }: Span): number[] => Array.from({ length: end - start + 1 }, (_, i) => start + i);

/** All states of all children and duties on a day, from `from` on; `from` lies before every term. */
export function oracleStatuses(ledger: PlainLedger, asOf: number, from: number): OracleStatus[] {
  return ledger.duties.flatMap((duty) => ledger.children.flatMap((child) => statusesOf(ledger, duty, child, asOf, from)));
}

function statusesOf(ledger: PlainLedger, duty: Duty, child: Child, asOf: number, from: number): OracleStatus[] {
  const spans = spansOf(ledger, duty, child, from, asOf).filter((span) => span.start <= asOf);
  const cells = spans.map((span) => ({ span, exempt: exempt(ledger, duty, child, span, asOf), done: 0, late: 0 }));
  const counting = ledger.checkIns.filter((one) => one.day <= asOf && counts(ledger, duty, child, one));
  for (const day of [...new Set(counting.map((one) => one.day))].sort((a, b) => a - b)) {
    const lacking = cells.filter((cell) => cell.exempt === '' && cell.done + cell.late < duty.need);
    const graced = lacking.find(({ span }) => day > span.end && day <= span.end + duty.grace);
    const inside = ({ span }: { span: Span }): boolean => day >= span.start && day <= span.end;
    const own = lacking.find(inside) ?? cells.find(inside);
    if (graced) graced.late++;
    else if (own) own.done++;
  }
  const soon = duty.cycle.unit === 'week' ? 2 : 7;
  return cells.map(({ span, exempt: reason, done, late }) => {
    const status =
      reason !== ''
        ? reason
        : done >= duty.need
          ? 'done'
          : done + late >= duty.need
            ? 'madeUp'
            : asOf > span.end + duty.grace
              ? 'overdue'
              : asOf > span.end || span.end - asOf <= soon
                ? 'dueSoon'
                : 'upcoming';
    return { key: `${child.id} ${duty.id} ${span.start}`, status, done, late };
  });
}

function spansOf(ledger: PlainLedger, duty: Duty, child: Child, from: number, to: number): Span[] {
  const inTerm = (day: number): boolean => ledger.terms.some((term) => day >= term.start && day <= term.end);
  const halfInTerm = (span: Span): boolean => duty.inHolidays || 2 * days(span).filter(inTerm).length >= days(span).length;
  const starts = (isStart: (day: number) => boolean): Span[] => {
    const found = days({ start: from - 400, end: to + 400 }).filter(isStart);
    return found
      .slice(0, -1)
      .map((start, i) => ({ start, end: found[i + 1]! - 1 }))
      .filter((span) => span.end >= from);
  };
  const { cycle } = duty;
  switch (cycle.unit) {
    case 'week':
      return starts((day) => weekdayOf(day) === 1).filter(halfInTerm);
    case 'month':
      return starts((day) => {
        const { year, month, day: number } = ymdOf(day);
        return number === Math.min(ledger.settings.monthStartDay, daysInMonth(year, month));
      }).filter(halfInTerm);
    case 'term':
      return [...ledger.terms].sort((a, b) => a.start - b.start);
    case 'days': {
      const first = Math.min(...ledger.terms.map((term) => term.start));
      const last = Math.max(...ledger.terms.map((term) => term.end));
      const spans: Span[] = [];
      for (let day = first; day <= last;) {
        if (inTerm(day)) {
          day++;
          continue;
        }
        const span = { start: day, end: day + cycle.days - 1 };
        const whole = days(span).every((one) => !inTerm(one) && one <= last);
        if (whole) spans.push(span);
        day = whole ? span.end + 1 : day + 1;
        while (!whole && day <= last && !inTerm(day)) day++;
      }
      return spans;
    }
    case 'festival':
      return ledger.festivals
        .filter((one) => cycle.names.length === 0 || cycle.names.includes(one.name))
        .map((one) => ({ start: one.start - 7, end: one.end }))
        .sort((a, b) => a.start - b.start || a.end - b.end);
    case 'birthday': {
      const { birth } = child;
      if (birth === null) return [];
      const years = Array.from({ length: 60 }, (_, i) => ymdOf(birth).year + 1 + i);
      return years
        .map((year) => ({ start: birthdayIn(birth, year) - 3, end: birthdayIn(birth, year) + 3 }))
        .filter((span) => span.end >= from);
    }
  }
}

function exempt(ledger: PlainLedger, duty: Duty, child: Child, span: Span, asOf: number): string {
  if (!duty.enabled) return 'notApplicable';
  if (duty.scope === 'boarders' && child.boarding !== 'boarder') return 'notApplicable';
  if (duty.scope === 'keyTargets' && child.keyTarget !== 'yes') return 'notApplicable';
  const factDay = Math.min(span.end, asOf);
  const all = days(span);
  const { enrolled, left } = child;
  if (enrolled === null || enrolled > factDay || (left !== null && left <= factDay)) return 'notApplicable';
  if (2 * all.filter((day) => day >= enrolled).length < all.length) return 'notApplicable';
  if (!['school', 'child', 'anyone'].includes(duty.performer)) {
    const heldOn = (day: number): boolean =>
      teachesClass(ledger, duty.performer, child, null) ||
      ledger.pairings.some(
        (one) => one.childId === child.id && one.role === duty.performer && one.start <= day && (one.end === null || one.end >= day),
      );
    if (!heldOn(factDay)) return 'notApplicable';
    const first = all.find((day) => day <= factDay && heldOn(day)) ?? span.end + 1;
    if (2 * all.filter((day) => day >= first).length < all.length) return 'notApplicable';
  }
  const pauses = ledger.pauses.filter((one) => one.childId === child.id && one.start <= asOf);
  const paused = all.filter((day) => pauses.some((one) => one.start <= day && (one.end === null || one.end >= day)));
  return paused.length > 0 && 2 * paused.length >= all.length ? 'paused' : '';
}

function teachesClass(ledger: PlainLedger, performer: string, child: Child, person: string | null): boolean {
  return (
    performer === 'classTeacher' &&
    child.className !== '' &&
    ledger.staff.some((one) => one.classTeacherOf === child.className && (person === null || person === one.id || person === one.name))
  );
}

function counts(ledger: PlainLedger, duty: Duty, child: Child, one: CheckIn): boolean {
  if (one.childId !== child.id || !one.success || one.kind !== duty.kind) return false;
  if (duty.performer === 'anyone' || one.role === duty.performer) return true;
  const { person, day } = one;
  if (person === '') return false;
  const staff = ledger.staff.find((member) => member.id === person || member.name === person);
  if (duty.performer === 'school') return staff !== undefined;
  if (one.role !== '') return false;
  if (duty.performer === 'child') return person === child.name;
  const names = [person, staff?.id, staff?.name];
  return (
    teachesClass(ledger, duty.performer, child, person) ||
    ledger.pairings.some(
      (pairing) =>
        pairing.childId === child.id &&
        pairing.role === duty.performer &&
        pairing.start <= day &&
        (pairing.end === null || pairing.end >= day) &&
        (names.includes(pairing.helperId) || names.includes(pairing.helperName)),
    )
  );
}
