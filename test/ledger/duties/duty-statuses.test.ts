/** Every rule about the state of a duty, as a table of cases. */
import { dutyStatuses, type DutyStatus } from '../../../src/ledger/duties/duty-statuses';
import { isoOf } from '../../../src/ledger/calendar/day';
import { d, p } from '../calendar/helpers';
import { AUTUMN, child, contact, duty, ledger, pairing, pause, teacher, type Parts } from '../build-ledger';

/** `2026-09-01 done 1+0` per period. */
function shown(status: DutyStatus): string {
  const days = status.daysOverdue > 0 ? ` +${status.daysOverdue}` : '';
  return `${isoOf(status.period.start)} ${status.exemption ?? status.status} ${status.done}+${status.late}${days}`;
}

function october(parts: Parts, asOf: string): DutyStatus {
  const [status] = dutyStatuses(ledger(parts), d(asOf), { range: p('2026-10-31', '2026-10-31') });
  if (!status) throw new Error('No status for October.');
  return status;
}

describe('the boundary days of a month with 5 days of grace', () => {
  test.each([
    ['2026-10-01', 'upcoming', 0, 30],
    ['2026-10-23', 'upcoming', 0, 8],
    ['2026-10-24', 'dueSoon', 0, 7],
    ['2026-10-31', 'dueSoon', 0, 0],
    ['2026-11-01', 'dueSoon', 0, 4],
    ['2026-11-05', 'dueSoon', 0, 0],
    ['2026-11-06', 'overdue', 1, 0],
    ['2026-11-20', 'overdue', 15, 0],
  ])('%s: %s, %i overdue, %i left', (asOf, status, overdue, left) => {
    expect(october({}, asOf)).toMatchObject({ status, daysOverdue: overdue, daysLeft: left });
  });
  test('without grace the day after the end is overdue', () => {
    expect(october({ duties: [duty({ grace: 0 })] }, '2026-10-31').status).toBe('dueSoon');
    expect(october({ duties: [duty({ grace: 0 })] }, '2026-11-01')).toMatchObject({ status: 'overdue', daysOverdue: 1 });
  });
  test('a week is due soon 2 days before its end', () => {
    const weekly = ledger({ duties: [duty({ cycle: { unit: 'week' }, grace: 0 })] });
    const of = (asOf: string): string | undefined => dutyStatuses(weekly, d(asOf), { range: p('2026-10-18', '2026-10-18') })[0]?.status;
    expect([of('2026-10-15'), of('2026-10-16'), of('2026-10-18'), of('2026-10-19')]).toEqual(['upcoming', 'dueSoon', 'dueSoon', 'overdue']);
  });
  test('a period that starts after the day has no state', () => {
    expect(dutyStatuses(ledger(), d('2026-09-30')).map(shown)).toEqual(['2026-09-01 dueSoon 0+0']);
  });
});

describe('which contacts count', () => {
  const T = { person: '王老师' };
  const school = { duties: [duty({ performer: 'school' })], staff: [teacher()] };
  const paired = { duties: [duty({ performer: 'pairedTeacher' })], staff: [teacher()], pairings: [pairing()] };
  const classTeacher = { duties: [duty({ performer: 'classTeacher' })], staff: [teacher({ classTeacherOf: '三年级1班' })] };
  const cases: [string, Parts, Parameters<typeof contact>[1], number][] = [
    ['a success', {}, {}, 1],
    ['an attempt is no success', {}, { success: false }, 0],
    ['another kind', {}, { kind: 'homeVisit' }, 0],
    ['another child', {}, { childId: 'L2' }, 0],
    ['the role as stated', paired, { role: 'pairedTeacher' }, 1],
    ['another role as stated', paired, { role: 'agentParent', ...T }, 0],
    ['no role, the holder by name', paired, T, 1],
    ['no role, the holder by staff number', paired, { person: 't1' }, 1],
    ['no role, the number where the pairing has only the name', { ...paired, pairings: [pairing({ helperId: '' })] }, { person: 'T1' }, 1],
    ['no role, somebody else', paired, { person: '赵老师' }, 0],
    ['no role, nobody named', paired, {}, 0],
    [
      'no role, a holder whose pairing began later',
      { ...paired, pairings: [pairing({ start: d('2026-10-13') }), pairing({ helperName: '赵', helperId: '' })] },
      T,
      0,
    ],
    [
      'no role, a holder whose pairing ended the same day',
      { ...paired, pairings: [pairing({ end: d('2026-10-12') }), pairing({ helperName: '赵', helperId: '' })] },
      T,
      1,
    ],
    ['the class teacher by the staff list', classTeacher, T, 1],
    [
      'the teacher of another class',
      {
        ...classTeacher,
        pairings: [pairing({ role: 'classTeacher', helperName: '赵', helperId: '' })],
        staff: [teacher({ classTeacherOf: '四年级1班' })],
      },
      T,
      0,
    ],
    ['the class teacher by a pairing', { ...classTeacher, staff: [], pairings: [pairing({ role: 'classTeacher' })] }, T, 1],
    ['school: anyone on the staff list', school, T, 1],
    ['school: in whatever capacity', school, { ...T, role: 'classTeacher' }, 1],
    ['school: as stated', school, { role: 'school' }, 1],
    ['school: not on the staff list', school, { person: '村干部' }, 0],
    ['the child itself, by name', { duties: [duty({ performer: 'child' })] }, { person: '李小花' }, 1],
    ['anyone, whatever the role', {}, { role: 'agentParent', person: '赵' }, 1],
  ];
  test.each(cases)('%s', (_name, parts, change, done) => {
    expect(october({ ...parts, checkIns: [contact('2026-10-12', change)] }, '2026-10-20').done).toBe(done);
  });
  test('two staff of one name: the name holds, whichever it was', () => {
    const staff = [teacher(), teacher({ id: 'T2' })];
    expect(october({ ...paired, staff, checkIns: [contact('2026-10-12', T)] }, '2026-10-20').done).toBe(1);
    expect(october({ ...paired, staff, checkIns: [contact('2026-10-12', { person: 'T2' })] }, '2026-10-20').done).toBe(0);
  });
  test('several on one day count once; those after the day are not seen', () => {
    const checkIns = ['2026-10-12', '2026-10-12', '2026-10-20', '2026-10-21'].map((day) => contact(day));
    expect(october({ duties: [duty({ need: 2 })], checkIns }, '2026-10-20')).toMatchObject({ done: 2, status: 'done' });
    expect(october({ duties: [duty({ need: 2 })], checkIns }, '2026-10-19')).toMatchObject({ done: 1, status: 'upcoming' });
  });
  test('one check-in may count for several duties', () => {
    const duties = [duty(), duty({ id: 'D9', cycle: { unit: 'term' } })];
    expect(dutyStatuses(ledger({ duties, checkIns: [contact('2026-09-03')] }), d('2026-09-30')).map((one) => one.status)).toEqual([
      'done',
      'done',
    ]);
  });
});

describe('contacts are assigned in date order', () => {
  const cases: [string, number, string[], string[]][] = [
    [
      'in grace: the month before takes it, its own goes without',
      1,
      ['2026-10-03'],
      ['2026-09-01 madeUp 0+1', '2026-10-01 overdue 0+0 +4'],
    ],
    ['a second one goes to its own month', 1, ['2026-10-03', '2026-10-04'], ['2026-09-01 madeUp 0+1', '2026-10-01 done 1+0']],
    ['the month before lacks nothing', 1, ['2026-09-09', '2026-10-03'], ['2026-09-01 done 1+0', '2026-10-01 done 1+0']],
    ['the last day of grace', 1, ['2026-10-05'], ['2026-09-01 madeUp 0+1', '2026-10-01 overdue 0+0 +4']],
    ['the day after the grace', 1, ['2026-10-06'], ['2026-09-01 overdue 0+0 +35', '2026-10-01 done 1+0']],
    ['two needed, one late', 2, ['2026-09-09', '2026-10-01', '2026-10-02', '2026-10-03'], ['2026-09-01 madeUp 1+1', '2026-10-01 done 2+0']],
    ['late ones do not pile up', 1, ['2026-10-01', '2026-10-02', '2026-10-03'], ['2026-09-01 madeUp 0+1', '2026-10-01 done 2+0']],
  ];
  test.each(cases)('%s', (_name, need, days, expected) => {
    const one = ledger({ duties: [duty({ need })], checkIns: days.map((day) => contact(day)) });
    const range = p('2026-09-01', '2026-10-31');
    expect(dutyStatuses(one, d('2026-11-09'), { range }).map(shown)).toEqual(expected);
    // Whatever part of the term is asked for, and in whatever order the rows stand, the answer is the same.
    const reversed = ledger({ duties: [duty({ need })], checkIns: days.map((day) => contact(day)).reverse() });
    const second = dutyStatuses(reversed, d('2026-11-09'), { range: p('2026-10-31', '2026-10-31') });
    expect(second.map(shown)).toEqual(expected.slice(1));
  });
  test('a month that does not apply takes nothing from the next', () => {
    const parts = { children: [child({ enrolled: d('2026-09-28') })], checkIns: [contact('2026-10-02')] };
    expect(dutyStatuses(ledger(parts), d('2026-10-20')).map(shown)).toEqual(['2026-09-01 cameLate 0+0', '2026-10-01 done 1+0']);
  });
});

describe('whether a period applies', () => {
  const cases: [string, Parts, string][] = [
    ['the duty is off', { duties: [duty({ enabled: false })] }, 'off'],
    ['not in scope', { duties: [duty({ scope: 'boarders' })] }, 'scope'],
    ['in scope', { duties: [duty({ scope: 'boarders' })], children: [child({ boarding: 'boarder' })] }, ''],
    ['boarding not filled in', { duties: [duty({ scope: 'dayPupils' })], children: [child({ boarding: '' })] }, 'scope'],
    ['key targets', { duties: [duty({ scope: 'keyTargets' })], children: [child({ keyTarget: 'yes' })] }, ''],
    ['left before the last day', { children: [child({ left: d('2026-10-31') })] }, 'notOnList'],
    ['left the day after the last', { children: [child({ left: d('2026-11-01') })] }, ''],
    ['never came on the list', { children: [child({ enrolled: null })] }, 'notOnList'],
    ['came with 16 of 31 days left', { children: [child({ enrolled: d('2026-10-16') })] }, ''],
    ['came with 15 of 31 days left', { children: [child({ enrolled: d('2026-10-17') })] }, 'cameLate'],
    ['came on the 28th', { children: [child({ enrolled: d('2026-10-28') })] }, 'cameLate'],
    ['nobody holds the role', { duties: [duty({ performer: 'pairedTeacher' })] }, 'noHolder'],
    [
      'the holder left before the end',
      { duties: [duty({ performer: 'pairedTeacher' })], pairings: [pairing({ end: d('2026-10-30') })] },
      'noHolder',
    ],
    [
      'the holder left on the last day',
      { duties: [duty({ performer: 'pairedTeacher' })], pairings: [pairing({ end: d('2026-10-31') })] },
      '',
    ],
    [
      'the first holder came with 15 days left',
      { duties: [duty({ performer: 'pairedTeacher' })], pairings: [pairing({ start: d('2026-10-17') })] },
      'holderCameLate',
    ],
    [
      'the first holder came with 16 days left',
      { duties: [duty({ performer: 'pairedTeacher' })], pairings: [pairing({ start: d('2026-10-16') })] },
      '',
    ],
    [
      'the pairing changed mid-month',
      {
        duties: [duty({ performer: 'pairedTeacher' })],
        pairings: [pairing({ end: d('2026-10-20') }), pairing({ helperName: '赵', start: d('2026-10-21') })],
      },
      '',
    ],
    [
      'the holder of last month is no holder of this',
      {
        duties: [duty({ performer: 'pairedTeacher' })],
        pairings: [pairing({ end: d('2026-09-30') }), pairing({ helperName: '赵', start: d('2026-10-21') })],
      },
      'holderCameLate',
    ],
    ['a class without class teacher', { duties: [duty({ performer: 'classTeacher' })] }, 'noHolder'],
    [
      'a child without class',
      { duties: [duty({ performer: 'classTeacher' })], children: [child({ className: '' })], staff: [teacher()] },
      'noHolder',
    ],
    [
      'a class with class teacher',
      { duties: [duty({ performer: 'classTeacher' })], staff: [teacher({ classTeacherOf: '三年级1班' })] },
      '',
    ],
    ['school needs no pairing', { duties: [duty({ performer: 'school' })] }, ''],
    ['paused 16 of 31 days', { pauses: [pause('2026-10-01', '2026-10-16')] }, 'paused'],
    ['paused 15 of 31 days', { pauses: [pause('2026-10-01', '2026-10-15')] }, ''],
    ['paused in two parts', { pauses: [pause('2026-09-20', '2026-10-08'), pause('2026-10-20', '2026-10-27')] }, 'paused'],
    ['two pauses over the same days', { pauses: [pause('2026-10-01', '2026-10-10'), pause('2026-10-02', '2026-10-12')] }, ''],
    ['a pause without end', { pauses: [pause('2026-10-05', null)] }, 'paused'],
    ['another child paused', { pauses: [pause('2026-10-01', null, 'L2')] }, ''],
    ['off and paused: off is said', { duties: [duty({ enabled: false })], pauses: [pause('2026-10-01', null)] }, 'off'],
  ];
  test.each(cases)('%s', (_name, parts, exemption) => {
    const status = october(parts, '2026-11-20');
    expect(status.exemption ?? '').toBe(exemption);
    expect(status.status).toBe(exemption === '' ? 'overdue' : exemption === 'paused' ? 'paused' : 'notApplicable');
  });
  test('while a period is open, facts are those of the day', () => {
    const leaving = { children: [child({ left: d('2026-10-20') })] };
    expect(october(leaving, '2026-10-19').status).toBe('upcoming');
    expect(october(leaving, '2026-10-20').exemption).toBe('notOnList');
    const planned = { pauses: [pause('2026-10-10', '2026-10-30')] };
    expect(october(planned, '2026-10-09').status).toBe('upcoming');
    expect(october(planned, '2026-10-10').status).toBe('paused');
  });
  test('leaving keeps past months as they were', () => {
    const gone = ledger({ children: [child({ left: d('2026-10-20') })], checkIns: [contact('2026-09-10')] });
    expect(dutyStatuses(gone, d('2026-11-30')).map(shown)).toEqual([
      '2026-09-01 done 1+0',
      '2026-10-01 notOnList 0+0',
      '2026-11-01 notOnList 0+0',
    ]);
  });
});

test('questions: class, child, duty, states', () => {
  const many = ledger({
    children: [child(), child({ id: 'L2', className: '' }), child({ id: 'L3', className: '四年级1班' })],
    duties: [duty(), duty({ id: 'D9' })],
    terms: [AUTUMN],
    checkIns: [contact('2026-09-02')],
  });
  const ids = (query: Parameters<typeof dutyStatuses>[2]): string[] =>
    dutyStatuses(many, d('2026-09-10'), query).map((one) => `${one.child.id} ${one.duty.id}`);
  expect(ids({ className: '三年级1班' })).toEqual(['L1 D2', 'L1 D9']);
  expect(ids({ className: '' })).toEqual(['L2 D2', 'L2 D9']);
  expect(ids({ childId: 'L3', dutyId: 'D9' })).toEqual(['L3 D9']);
  expect(ids({ only: ['done'] })).toEqual(['L1 D2', 'L1 D9']);
});
