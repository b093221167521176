/** Every figure: numerator, denominator, blanks; rounding; empty lists. */
import { figuresOn } from '../../../src/ledger/figures/figures';
import { onTimeRate } from '../../../src/ledger/figures/on-time-rate';
import { basisPoints, percentText } from '../../../src/ledger/figures/ratio';
import type { Child } from '../../../src/ledger/records/child';
import { d, p } from '../calendar/helpers';
import { child, contact, duty, ledger, pairing, pause, type Parts } from '../build-ledger';
import fc from '../../support/property';

const ASOF = d('2026-11-23');

function shares(parts: Parts): Record<string, string> {
  const entries = figuresOn(ledger(parts), ASOF).shares.map((one) => [
    one.part ? `${one.id}.${one.part}` : one.id,
    `${one.numerator}/${one.denominator}${one.blanks === null ? '' : ` ${one.blanks}`}`,
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}

describe('shares of the list', () => {
  const of = (...changes: Partial<Child>[]): Parts => ({ children: changes.map((change, i) => child({ id: `L${i}`, ...change })) });
  const cases: [string, string, Parts, string][] = [
    ['S1', 'file made by the day', of({ filed: ASOF }, { filed: ASOF + 1 }, { filed: null }), '1/3 1'],
    [
      'S1',
      'not yet and no longer on the list',
      of({ enrolled: ASOF }, { enrolled: ASOF + 1 }, { left: ASOF }, { left: ASOF + 1 }, { enrolled: null }),
      '2/2 0',
    ],
    [
      'S4',
      'either parent',
      of({ fatherArea: 'otherProvince' }, { motherArea: 'otherProvince', fatherArea: 'county' }, { fatherArea: 'county' }, {}),
      '2/4 1',
    ],
    ['S5', 'at most twice', of({ visitsHome: 0 }, { visitsHome: 2 }, { visitsHome: 3 }, { visitsHome: null }), '2/4 1'],
    [
      'S6',
      'grandparents',
      of({ guardianship: 'grandparents' }, { guardianship: 'relatives' }, { guardianship: '' }, { guardianship: '—' }),
      '1/4 1',
    ],
    [
      'S7',
      'illiterate or lower primary',
      of(
        { guardianSchooling: 'illiterate' },
        { guardianSchooling: 'lowerPrimary' },
        { guardianSchooling: 'primary' },
        { guardianSchooling: '' },
      ),
      '2/4 1',
    ],
    ['S1', 'nobody', { children: [] }, '0/0 0'],
  ];
  test.each(cases)('%s: %s', (id, _name, parts, expected) => {
    expect(shares(parts)[id]).toBe(expected);
  });
});

test('S8: any role and each, on the boundary days', () => {
  const result = shares({
    children: ['L1', 'L2', 'L3', 'L4', 'L5'].map((id) => child({ id })),
    pairings: [
      pairing({ childId: 'L1', start: ASOF }),
      pairing({ childId: 'L1', start: ASOF }),
      pairing({ childId: 'L2', end: ASOF }),
      pairing({ childId: 'L3', end: ASOF - 1 }),
      pairing({ childId: 'L3', role: 'agentParent' }),
      pairing({ childId: 'L4', start: ASOF + 1 }),
      pairing({ childId: 'L9' }),
    ],
  });
  expect(result).toMatchObject({ 'S8.any': '3/5', 'S8.pairedTeacher': '2/5', 'S8.agentParent': '1/5', 'S8.studyHelper': '0/5' });
});

describe('S10', () => {
  const parts: Parts = {
    children: [child(), child({ id: 'L2', className: '四年级1班' }), child({ id: 'L3', className: '', enrolled: d('2026-10-28') })],
    duties: [
      duty({ id: 'D1', need: 2 }),
      duty({ id: 'D2', kind: 'homeVisit', cycle: { unit: 'term' } }),
      duty({ id: 'D3', enabled: false }),
    ],
    checkIns: ['2026-09-03', '2026-09-04', '2026-09-05', '2026-10-20', '2026-11-02'].map((day) => contact(day)),
    pauses: [pause('2026-09-01', '2026-09-30', 'L2')],
  };
  test('min(done, need) ÷ need over ended periods that apply, with 补做 and 逾期 beside it', () => {
    const rate = onTimeRate(ledger(parts), d('2026-11-10'));
    // L1: September 2 of 2, October 1 of 2 (made up); L2: September paused, October 0 of 2; L3 came too late; the term is open.
    expect(rate.total).toMatchObject({ numerator: 3, denominator: 6, madeUp: 1, overdue: 1 });
    expect(rate.byDuty).toEqual([expect.objectContaining({ part: 'duty:D1', numerator: 3, denominator: 6 })]);
    expect(rate.byClass.map((one) => [one.part, one.numerator, one.denominator])).toEqual([
      ['class:三年级1班', 3, 4],
      ['class:四年级1班', 0, 2],
    ]);
  });
  test('the last day of a period belongs to it, and then it has ended', () => {
    expect(onTimeRate(ledger(parts), d('2026-10-30')).total.denominator).toBe(2);
    expect(onTimeRate(ledger(parts), d('2026-10-31')).total.denominator).toBe(6);
  });
  test('a range takes the periods that end in it', () => {
    expect(onTimeRate(ledger(parts), d('2026-11-10'), p('2026-10-01', '2026-10-31')).total).toMatchObject({ numerator: 1, denominator: 4 });
  });
  test('nothing required is no rate', () => {
    expect(percentText(onTimeRate(ledger({ duties: [] }), ASOF).total)).toBe('—');
  });
});

test('S11: counts add up to the list, blanks apart', () => {
  const children = [child(), child({ id: 'L2', sex: 'male', className: '' }), child({ id: 'L3', left: ASOF })];
  const { counts } = figuresOn(ledger({ children }), ASOF);
  expect(counts.find((one) => one.grouping === 'sex')!.counts).toEqual([
    { key: 'female', count: 1 },
    { key: 'male', count: 1 },
  ]);
  expect(counts.find((one) => one.grouping === 'className')!.counts).toEqual([
    { key: '三年级1班', count: 1 },
    { key: '', count: 1 },
  ]);
  expect(counts.find((one) => one.grouping === 'grade')!.counts).toEqual([
    { key: '三年级', count: 1 },
    { key: '', count: 1 },
  ]);
  for (const group of counts) expect(group.counts.reduce((sum, one) => sum + one.count, 0)).toBe(2);
});

describe('percentages', () => {
  test.each([
    [0, 0, '—'],
    [0, 7, '0.00%'],
    [7, 7, '100.00%'],
    [1, 3, '33.33%'],
    [2, 3, '66.67%'],
    [1, 800, '0.13%'],
    [1, 20000, '0.01%'],
    [1, 20001, '0.00%'],
    [3, 800, '0.38%'],
    [5, 800, '0.63%'],
    [1999, 2000, '99.95%'],
    [19999, 20000, '100.00%'],
    [8865, 10000, '88.65%'],
  ])('%i of %i is %s', (numerator, denominator, text) => {
    expect(percentText({ numerator, denominator })).toBe(text);
  });
  test('half up from the exact ratio', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 0, max: 100_000 }), (denominator, n) => {
        const numerator = Math.min(n, denominator);
        const exact = (BigInt(numerator) * 20_000n + BigInt(denominator)) / (2n * BigInt(denominator));
        expect(basisPoints({ numerator, denominator })).toBe(Number(exact));
      }),
    );
  });
});
