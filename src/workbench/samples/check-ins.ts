/** A term of check-ins: most contacts are made in time, some late, some not at all, and some attempts reach nobody. */
import { isoOf, type Day } from '../../ledger/calendar/day';
import type { Period } from '../../ledger/calendar/period';
import { CONTACT_KIND, DUTY_ROLE, labelOf } from '../../ledger/codes';
import { birthdayPeriods, calendarPeriods } from '../../ledger/duties/cycle-periods';
import type { Duty } from '../../ledger/records/duty';
import type { Ledger } from '../../ledger/records/ledger';
import type { SampleChild } from './children';
import type { SamplePairing } from './pairings';
import type { Random } from './random';
import type { Row, Teacher } from './school';

/** In a hundred: made in time, made in the grace; the rest is missed. */
const IN_TIME = 86;
const IN_GRACE = 6;
const FIRST_ATTEMPT_FAILS = 10;

const CONTENTS = [
  '了解近期学习和生活情况',
  '询问与父母联系情况',
  '鼓励按时完成作业',
  '提醒上下学安全',
  '了解监护人身体状况',
  '交流期中测验情况',
  '叮嘱天冷添衣',
];
const METHODS: Readonly<Record<string, string>> = {
  talk: '面谈',
  phoneGuardian: '电话',
  contactParents: '电话',
  homeVisit: '上门',
  helpCall: '视频',
  letterHome: '书信',
};

interface Contact {
  readonly child: SampleChild;
  readonly day: Day;
  readonly duty: Duty;
  readonly by: string;
  readonly success: boolean;
}

export interface CheckInPlan {
  readonly children: readonly SampleChild[];
  readonly pairings: readonly SamplePairing[];
  readonly teachers: readonly Teacher[];
  readonly calendar: Pick<Ledger, 'terms' | 'festivals' | 'settings'>;
  readonly duties: readonly Duty[];
  readonly from: Day;
  readonly today: Day;
  /** Absent: as many as the duties ask for. */
  readonly count?: number;
}

/** Rows of table CheckIns in date order. */
export function checkInsFor(plan: CheckInPlan, random: Random): Row[] {
  const contacts = plan.duties.filter((duty) => duty.enabled).flatMap((duty) => contactsOf(plan, duty, random));
  const wanted = plan.count === undefined ? contacts : resized(plan, contacts, plan.count, random);
  wanted.sort((a, b) => a.day - b.day);
  const perDay = new Map<Day, number>();
  return wanted.map((contact) => {
    const number = (perDay.get(contact.day) ?? 0) + 1;
    perDay.set(contact.day, number);
    return rowOf(contact, number, plan.today, random);
  });
}

function contactsOf(plan: CheckInPlan, duty: Duty, random: Random): Contact[] {
  const range: Period = { start: plan.from, end: plan.today };
  const shared = calendarPeriods(duty, plan.calendar, range);
  const contacts: Contact[] = [];
  for (const child of plan.children) {
    const by = performerOf(plan, duty, child, random);
    if (by === null || (duty.scope === 'boarders' && !child.boarder)) continue;
    const periods = duty.cycle.unit === 'birthday' ? birthdayPeriods(child, range) : shared;
    for (const period of periods) {
      const day = dayIn(period, duty, child, plan.today, random);
      if (day === null) continue;
      if (random.chance(FIRST_ATTEMPT_FAILS)) contacts.push({ child, day: Math.max(child.joined, day - 1), duty, by, success: false });
      contacts.push({ child, day, duty, by, success: true });
    }
  }
  return contacts;
}

/** A day for the contact, or `null` when it is missed, not yet made, or the child is not on the list. */
function dayIn(period: Period, duty: Duty, child: SampleChild, today: Day, random: Random): Day | null {
  const fate = random.whole(1, 100);
  const start = Math.max(period.start, child.joined);
  const day =
    fate <= IN_TIME && start <= period.end
      ? random.whole(start, period.end)
      : fate <= IN_TIME + IN_GRACE && duty.grace > 0
        ? period.end + random.whole(1, duty.grace)
        : null;
  return day === null || day > today || day < child.joined || (child.left !== null && day >= child.left) ? null : day;
}

/** Who does the duty for the child; `null` when nobody holds the role. */
function performerOf(plan: CheckInPlan, duty: Duty, child: SampleChild, random: Random): string | null {
  switch (duty.performer) {
    case 'child':
      return child.name;
    case 'school':
    case 'anyone':
    case 'classTeacher':
      return plan.teachers.find((teacher) => teacher.className === child.className)?.name ?? random.pick(plan.teachers).name;
    default: {
      const label = labelOf(DUTY_ROLE, duty.performer, 'zh-CN');
      const held = plan.pairings.filter((pairing) => pairing.childId === child.id && pairing.role === label);
      return held[held.length - 1]?.helper ?? null;
    }
  }
}

/** Exactly `count` contacts: some left out, or further ones of the same kinds added. */
function resized(plan: CheckInPlan, contacts: readonly Contact[], count: number, random: Random): Contact[] {
  const list = [...contacts];
  while (list.length > count) {
    const at = random.whole(0, list.length - 1);
    const last = list.pop();
    if (last && at < list.length) list[at] = last;
  }
  const enabled = plan.duties.filter((duty) => duty.enabled);
  while (list.length < count && plan.children.length > 0 && enabled.length > 0) {
    const child = random.pick(plan.children);
    const until = child.left === null ? plan.today : child.left - 1;
    const from = Math.min(child.joined, until);
    list.push({
      child,
      day: random.whole(from, until),
      duty: random.pick(enabled),
      by: random.pick(plan.teachers).name,
      success: random.chance(92),
    });
  }
  return list;
}

function rowOf({ child, day, duty, by, success }: Contact, number: number, today: Day, random: Random): Row {
  const outcome = success ? '成功' : random.pick(['未接通', '未接通', '外出', '号码错误']);
  const promise = success && random.chance(6);
  return {
    checkInId: `C${isoOf(day).replace(/-/g, '')}-${String(number).padStart(3, '0')}`,
    date: day,
    enteredOn: Math.min(
      today,
      day +
        random.weighted([
          [0, 70],
          [1, 15],
          [3, 10],
          [9, 5],
        ]),
    ),
    childId: child.id,
    childName: child.name,
    contactKind: labelOf(CONTACT_KIND, duty.kind, 'zh-CN'),
    method: METHODS[duty.kind] ?? '面谈',
    by,
    role: labelOf(DUTY_ROLE, duty.performer, 'zh-CN'),
    outcome,
    content: success ? random.pick(CONTENTS) : '',
    problems: success && random.chance(5) ? '作业拖拉，需要督促' : '',
    mood: success
      ? random.weighted([
          ['平稳', 60],
          ['开朗', 28],
          ['低落', 9],
          ['焦虑', 3],
        ])
      : '',
    followUp: success && random.chance(8) ? '下周再谈一次' : '',
    promise: promise ? '周末陪同给父母打视频电话' : '',
    promisedFor: promise ? day + 7 : '',
    promiseKept: promise && day + 7 <= today ? random.pick(['是', '否']) : '',
  };
}
