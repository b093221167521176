/** The pairings of the sample: most children have a paired teacher, some pairings changed during the term, a few are missing. */
import type { Day } from '../../ledger/calendar/day';
import type { Term } from '../../ledger/calendar/terms';
import type { SampleChild } from './children';
import { fullName } from './people-names';
import type { Random } from './random';
import type { Row, Teacher } from './school';

export interface SamplePairing {
  readonly childId: string;
  readonly role: string;
  readonly helper: string;
  readonly start: Day;
  readonly end: Day | null;
  readonly row: Row;
}

export function pairingsOf(
  children: readonly SampleChild[],
  teachers: readonly Teacher[],
  term: Term,
  today: Day,
  random: Random,
): SamplePairing[] {
  const pairings: SamplePairing[] = [];
  const add = (child: SampleChild, role: string, helper: Pick<Teacher, 'name'> & Partial<Teacher>, start: Day, end: Day | null): void => {
    pairings.push({
      childId: child.id,
      role,
      helper: helper.name,
      start,
      end,
      row: {
        pairingId: `P${String(pairings.length + 1).padStart(4, '0')}`,
        childId: child.id,
        childName: child.name,
        role,
        helperId: helper.id ?? '',
        helperName: helper.name,
        helperPhone: helper.phone ?? '',
        startsOn: start,
        endsOn: end ?? '',
        letterOn: role === '帮扶教师' ? start : '',
        endReason: end === null ? '' : end === child.left ? '儿童离册' : '更换帮扶人',
      },
    });
  };
  const managers = teachers.filter((teacher) => teacher.post === '宿舍管理员');
  children.forEach((child) => {
    const from = Math.max(child.joined, term.start);
    if (random.chance(95)) {
      const changes = random.chance(6) && child.left === null && today - from > 50;
      const change = changes ? from + random.whole(20, 45) : null;
      add(child, '帮扶教师', random.pick(teachers), from, change === null ? child.left : change - 1);
      if (change !== null) add(child, '帮扶教师', random.pick(teachers), change, null);
    }
    if (random.chance(60)) add(child, '代理家长', { name: fullName(random, 'female') }, from, child.left);
    if (random.chance(45)) {
      const classmate = random.pick(children.filter((other) => other.className === child.className));
      if (classmate.id !== child.id) add(child, '学习帮手', { name: classmate.name }, from, child.left);
    }
    if (child.boarder) add(child, '宿舍管理员', random.pick(managers), from, child.left);
  });
  return pairings;
}
