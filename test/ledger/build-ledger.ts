/** Small ledgers for tests: every record has sensible defaults and only what a case is about is written out. */
import { checkInsOf, type CheckIn } from '../../src/ledger/records/check-ins';
import type { Child } from '../../src/ledger/records/child';
import type { Duty } from '../../src/ledger/records/duty';
import type { Ledger } from '../../src/ledger/records/ledger';
import type { Pairing } from '../../src/ledger/records/pairing';
import type { Pause } from '../../src/ledger/records/pause';
import type { StaffMember } from '../../src/ledger/records/staff-member';
import { d, p } from './calendar/helpers';

export const AUTUMN = { id: '2026-2027-1', ...p('2026-09-01', '2027-01-17') };
export const SPRING = { id: '2026-2027-2', ...p('2027-02-22', '2027-07-04') };

export function child(change: Partial<Child> = {}): Child {
  return {
    id: 'L1',
    name: '李小花',
    className: '三年级1班',
    row: 2,
    birth: d('2016-05-05'),
    enrolled: d('2026-08-25'),
    left: null,
    filed: d('2026-09-01'),
    sex: 'female',
    boarding: 'day',
    guardianship: 'grandparents',
    guardianSchooling: 'primary',
    fatherArea: '',
    motherArea: '',
    leftBehind: 'bothParents',
    civilAffairs: '',
    keyTarget: 'no',
    visitsHome: null,
    ...change,
  };
}

export function duty(change: Partial<Duty> = {}): Duty {
  return {
    id: 'D2',
    title: '谈心',
    kind: 'talk',
    performer: 'anyone',
    cycle: { unit: 'month' },
    need: 1,
    grace: 5,
    scope: 'all',
    inHolidays: false,
    enabled: true,
    row: 2,
    ...change,
  };
}

export function pairing(change: Partial<Pairing> = {}): Pairing {
  return {
    childId: 'L1',
    role: 'pairedTeacher',
    helperId: 'T1',
    helperName: '王老师',
    start: d('2026-08-25'),
    end: null,
    row: 2,
    ...change,
  };
}

export function teacher(change: Partial<StaffMember> = {}): StaffMember {
  return { id: 'T1', name: '王老师', classTeacherOf: '', row: 2, ...change };
}

export function pause(start: string, end: string | null, childId = 'L1'): Pause {
  return { childId, start: d(start), end: end === null ? null : d(end), row: 2 };
}

export function contact(day: string, change: Partial<CheckIn> = {}): CheckIn {
  return { childId: 'L1', day: d(day), kind: 'talk', success: true, role: '', person: '', row: 2, ...change };
}

export interface Parts extends Partial<Omit<Ledger, 'checkIns'>> {
  readonly checkIns?: readonly CheckIn[];
}

export function ledger(parts: Parts = {}): Ledger {
  return {
    children: [child()],
    staff: [],
    pairings: [],
    duties: [duty()],
    pauses: [],
    terms: [AUTUMN, SPRING],
    festivals: [],
    settings: { monthStartDay: 1 },
    ...parts,
    checkIns: checkInsOf(parts.checkIns ?? []),
  };
}
