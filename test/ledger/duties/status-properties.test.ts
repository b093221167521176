/** The status function against a slow oracle on random ledgers, and what must hold on any ledger. */
import { dutyStatuses, type DutyStatus } from '../../../src/ledger/duties/duty-statuses';
import { STATUS_NAMES } from '../../../src/ledger/duties/status';
import type { CheckIn } from '../../../src/ledger/records/check-ins';
import type { Cycle, Scope } from '../../../src/ledger/records/duty';
import { checkInsOf } from '../../../src/ledger/records/check-ins';
import { d, p } from '../calendar/helpers';
import { AUTUMN, child, duty, pairing, SPRING } from '../build-ledger';
import { oracleStatuses, type PlainLedger } from './slow-oracle';
import fc from '../../support/property';

const FROM = d('2026-08-01');
const TO = d('2027-04-30');
const day = fc.integer({ min: FROM, max: TO });
const maybeDay = fc.option(day, { nil: null });
const id = fc.constantFrom('L1', 'L2');
const performer = fc.constantFrom('pairedTeacher', 'classTeacher', 'agentParent', 'school', 'child', 'anyone');
const person = fc.constantFrom('', 'T1', '王老师', 'T2', '赵老师', '李小花', '路人');
const cycle: fc.Arbitrary<Cycle> = fc.constantFrom<Cycle[]>(
  { unit: 'week' },
  { unit: 'month' },
  { unit: 'term' },
  { unit: 'days', days: 3 },
  { unit: 'festival', names: [] },
  { unit: 'festival', names: ['国庆节'] },
  { unit: 'birthday' },
);

const checkIn: fc.Arbitrary<CheckIn> = fc.record({
  childId: id,
  day,
  kind: fc.constantFrom('talk', 'homeVisit'),
  success: fc.boolean(),
  person,
  row: fc.constant(2),
  role: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: performer }),
});

const ledgers: fc.Arbitrary<PlainLedger> = fc.record({
  children: fc
    .record({
      enrolled: maybeDay,
      left: maybeDay,
      birth: maybeDay,
      boarding: fc.constantFrom('day', 'boarder', ''),
      keyTarget: fc.constantFrom('yes', ''),
    })
    .chain((one) =>
      fc.constant([
        child({ ...one, birth: one.birth === null ? null : one.birth - 3653 }),
        child({ id: 'L2', name: '赵小明', className: '', boarding: one.boarding }),
      ]),
    ),
  staff: fc.constant([
    { id: 'T1', name: '王老师', classTeacherOf: '三年级1班', row: 2 },
    { id: 'T2', name: '赵老师', classTeacherOf: '', row: 3 },
  ]),
  pairings: fc.array(
    fc
      .record({
        childId: id,
        role: performer,
        start: day,
        length: fc.option(fc.integer({ min: 0, max: 90 }), { nil: null }),
        who: fc.constantFrom(['T1', '王老师'], ['', '赵老师'], ['', '路人']),
      })
      .map(({ childId, role, start, length, who }) =>
        pairing({ childId, role, start, end: length === null ? null : start + length, helperId: who[0]!, helperName: who[1]! }),
      ),
    { maxLength: 5 },
  ),
  duties: fc
    .array(
      fc.record({
        kind: fc.constantFrom('talk', 'homeVisit'),
        performer,
        cycle,
        need: fc.integer({ min: 1, max: 3 }),
        grace: fc.integer({ min: 0, max: 12 }),
        scope: fc.constantFrom<Scope[]>('all', 'boarders', 'keyTargets'),
        inHolidays: fc.boolean(),
        enabled: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((list) => list.map((one, i) => duty({ ...one, id: `D${i}` }))),
  checkIns: fc.array(checkIn, { maxLength: 40 }),
  pauses: fc.array(
    fc
      .record({ childId: id, start: day, length: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }) })
      .map(({ childId, start, length }) => ({ childId, start, end: length === null ? null : start + length, row: 2 })),
    { maxLength: 3 },
  ),
  terms: fc.constantFrom([AUTUMN], [SPRING, AUTUMN], [AUTUMN, { id: 'short', ...p('2027-01-24', '2027-02-09') }, SPRING]),
  festivals: fc.constant([
    { name: '中秋节', ...p('2026-09-25', '2026-09-25') },
    { name: '国庆节', ...p('2026-10-01', '2026-10-07') },
    { name: '重阳节', ...p('2026-09-27', '2026-09-30') },
  ]),
  settings: fc.record({ monthStartDay: fc.integer({ min: 1, max: 31 }) }),
});

const everything = { start: FROM, end: Infinity };
const fast = (ledger: PlainLedger, asOf: number): DutyStatus[] =>
  dutyStatuses({ ...ledger, checkIns: checkInsOf(ledger.checkIns) }, asOf, { range: everything });
const keyed = (list: readonly DutyStatus[]): Map<string, DutyStatus> =>
  new Map(list.map((one) => [`${one.child.id} ${one.duty.id} ${one.period.start}`, one]));

test('agrees with the slow oracle', () => {
  fc.assert(
    fc.property(ledgers, day, (ledger, asOf) => {
      const expected = oracleStatuses(ledger, asOf, FROM);
      const actual = fast(ledger, asOf).map(({ child: c, duty: t, period, status, done, late }) => ({
        key: `${c.id} ${t.id} ${period.start}`,
        status,
        done,
        late,
      }));
      expect(actual).toEqual(expected);
    }),
    { numRuns: 400 },
  );
});

test('a part of the time gives the same answers as the whole', () => {
  fc.assert(
    fc.property(ledgers, day, day, fc.integer({ min: 0, max: 40 }), (ledger, asOf, start, length) => {
      const range = { start, end: start + length };
      const whole = fast(ledger, asOf).filter((one) => one.period.end >= range.start && one.period.end <= range.end);
      expect(dutyStatuses({ ...ledger, checkIns: checkInsOf(ledger.checkIns) }, asOf, { range })).toEqual(whole);
    }),
    { numRuns: 200 },
  );
});

test('each child, duty and period has exactly one state, and the days agree with it', () => {
  fc.assert(
    fc.property(ledgers, day, (ledger, asOf) => {
      const all = fast(ledger, asOf);
      expect(keyed(all).size).toBe(all.length);
      for (const one of all) {
        expect(STATUS_NAMES).toContain(one.status);
        expect(one.period.start).toBeLessThanOrEqual(asOf);
        expect(one.daysOverdue > 0).toBe(one.status === 'overdue');
        expect(one.exemption !== null).toBe(one.status === 'paused' || one.status === 'notApplicable');
        expect(one.daysLeft).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 100 },
  );
});

test('one more contact never makes anything worse, and neither creates nor erases a period', () => {
  const goodness = { done: 2, madeUp: 1, upcoming: 0, dueSoon: 0, overdue: 0, paused: -1, notApplicable: -1 };
  fc.assert(
    fc.property(ledgers, day, checkIn, (ledger, asOf, more) => {
      const before = keyed(fast(ledger, asOf));
      const after = keyed(fast({ ...ledger, checkIns: [...ledger.checkIns, more] }, asOf));
      expect([...after.keys()]).toEqual([...before.keys()]);
      for (const [key, one] of before) expect(goodness[after.get(key)!.status]).toBeGreaterThanOrEqual(goodness[one.status]);
    }),
    { numRuns: 300 },
  );
});

test('what happens later does not change how a day looked', () => {
  fc.assert(
    fc.property(ledgers, day, checkIn, fc.integer({ min: 1, max: 200 }), (ledger, asOf, more, later) => {
      const then = asOf + later;
      const changed: PlainLedger = {
        ...ledger,
        checkIns: [...ledger.checkIns, { ...more, day: then }],
        pauses: [...ledger.pauses, { childId: 'L1', start: then, end: null, row: 2 }],
        pairings: [...ledger.pairings, pairing({ start: then })],
        children: ledger.children.map((one) => (one.left === null ? { ...one, left: then } : one)),
      };
      const facts = (list: DutyStatus[]): unknown => list.map(({ status, done, late, period }) => ({ status, done, late, period }));
      expect(facts(fast(changed, asOf))).toEqual(facts(fast(ledger, asOf)));
    }),
    { numRuns: 200 },
  );
});
