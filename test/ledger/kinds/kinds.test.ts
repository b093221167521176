/** The two definitions, case by case from their texts, and what holds for them whatever the facts are. */
import fc from 'fast-check';
import { civilAffairsKind } from '../../../src/ledger/kinds/civil-affairs';
import { monthsLater } from '../../../src/ledger/kinds/derived';
import { leftBehindKind } from '../../../src/ledger/kinds/education';
import type { KindFacts, ParentFacts } from '../../../src/ledger/kinds/facts';
import { compareKinds, planFill } from '../../../src/ledger/kinds';
import { recorded, rowsOf, archive, FLOWER } from '../history/archive';
import type { Row } from '../build-snapshot';
import { d } from '../calendar/helpers';
import { applyToSnapshot } from '../support/apply-to-snapshot';

const AS_OF = d('2026-11-23');
const away = (since: string | null = '2025-02-01'): ParentFacts =>
  since === null
    ? { status: 'away', since: null }
    : since.length === 7
      ? { status: 'away', since: { first: d(`${since}-01`), last: monthsLater(d(`${since}-01`), 1) - 1 } }
      : { status: 'away', since: { first: d(since), last: d(since) } };
const at = (status: string): ParentFacts => ({ status, since: null });
const facts = (change: Partial<KindFacts> = {}): KindFacts => ({
  father: away(),
  mother: away(),
  registration: 'rural',
  guardianship: 'grandparents',
  ability: 'fair',
  birth: d('2016-05-05'),
  ...change,
});

test.each<[string, Partial<KindFacts>, string | readonly string[], number?]>([
  ['both away', {}, 'bothParents'],
  ['one away', { mother: at('home') }, 'oneParent'],
  ['none away', { father: at('home'), mother: at('home') }, 'none'],
  ['away without a date counts', { father: away(null) }, 'bothParents'],
  ['away for less than three months', { father: away('2026-09-01') }, 'oneParent'],
  ['the very day on which three months are over', { father: away('2026-08-23') }, 'bothParents'],
  ['one day before', { father: away('2026-08-24') }, 'oneParent'],
  ['five months with a threshold of six', { father: away('2026-06-01') }, 'oneParent', 6],
  ['a month that is over long since', { father: away('2025-02') }, 'bothParents'],
  ['a month in which it depends on the day', { father: away('2026-08') }, ['fatherAwaySince']],
  ['this month only', { father: away('2026-11') }, 'oneParent'],
  ['a father who has died is not away for work', { father: at('deceased') }, 'oneParent'],
  ['divorced is not away for work', { father: at('divorced'), mother: at('home') }, 'none'],
  ['a situation that is not known', { mother: at('') }, ['motherStatus']],
  ['both not known', { father: at(''), mother: at('') }, ['fatherStatus', 'motherStatus']],
])('education: %s', (_what, change, expected, months = 3) => {
  const derived = leftBehindKind(facts(change), AS_OF, months);
  expect(derived).toEqual(typeof expected === 'string' ? { kind: expected, missing: [] } : { kind: null, missing: expected });
});

const MOTHER_HOME = { mother: at('home'), guardianship: 'mother' };
test.each<[string, Partial<KindFacts>, string | readonly string[]]>([
  ['both away', {}, 'bothAway'],
  ['months do not matter', { father: away('2026-11-01') }, 'bothAway'],
  ['away only from next month', { father: away('2026-12-01'), ...MOTHER_HOME }, 'no'],
  ['one away, the other cares well', MOTHER_HOME, 'no'],
  ['one away, the other unable', { ...MOTHER_HOME, ability: 'poor' }, 'oneAwayOtherUnable'],
  ['one away, ability not known', { ...MOTHER_HOME, ability: '' }, ['guardianAbility']],
  ['one away, the other gravely ill', { ...MOTHER_HOME, mother: at('disabled') }, 'oneAwayOtherUnable'],
  ['one away, the other dead', { mother: at('deceased') }, 'oneAwayOtherUnable'],
  ['one away, the other in prison', { mother: at('imprisoned') }, 'oneAwayOtherUnable'],
  ['one away, the grandparents care though the mother is there', { mother: at('home') }, ['motherAbility']],
  ['one away, the other divorced', { mother: at('divorced') }, ['motherAbility']],
  ['one away, guardianship not known', { mother: at('home'), guardianship: '' }, ['guardianship']],
  ['nobody away', { father: at('home'), ...MOTHER_HOME }, 'no'],
  ['sixteen today', { birth: d('2010-11-23') }, 'no'],
  ['sixteen tomorrow', { birth: d('2010-11-24') }, 'bothAway'],
  ['no rural registration', { registration: 'urban' }, 'no'],
  ['registration not known', { registration: '' }, ['registration']],
  ['registration not known, but sixteen', { registration: '', birth: d('2010-01-01') }, 'no'],
  ['birth date not known, but nobody away', { birth: null, father: at('home'), ...MOTHER_HOME }, 'no'],
  [
    'nothing known',
    { father: at(''), mother: at(''), registration: '', birth: null },
    ['birthDate', 'registration', 'fatherStatus', 'motherStatus'],
  ],
])('civil affairs: %s', (_what, change, expected) => {
  const derived = civilAffairsKind(facts(change), AS_OF);
  expect(derived).toEqual(typeof expected === 'string' ? { kind: expected, missing: [] } : { kind: null, missing: expected });
});

describe('whatever the facts', () => {
  const STATUS = ['home', 'away', 'deceased', 'missing', 'imprisoned', 'divorced', 'remarried', 'disabled'];
  const since = fc.option(fc.record({ first: fc.integer({ min: AS_OF - 400, max: AS_OF + 60 }), span: fc.constantFrom(0, 27, 30) }));
  const parent = fc
    .record({ status: fc.constantFrom(...STATUS), since })
    .map(({ status, since: from }): ParentFacts => ({ status, since: from && { first: from.first, last: from.first + from.span } }));
  const known: fc.Arbitrary<KindFacts> = fc.record({
    father: parent,
    mother: parent,
    registration: fc.constantFrom('rural', 'urban'),
    guardianship: fc.constantFrom('parents', 'father', 'mother', 'grandparents', 'none'),
    ability: fc.constantFrom('good', 'fair', 'poor'),
    birth: fc.integer({ min: d('2008-01-01'), max: d('2020-01-01') }),
  });
  /** Which facts somebody has not written down. */
  const blanks = fc.record({
    father: fc.boolean(),
    mother: fc.boolean(),
    registration: fc.boolean(),
    guardianship: fc.boolean(),
    ability: fc.boolean(),
    birth: fc.boolean(),
  });
  const months = fc.constantFrom(3, 6);

  test('what is certain with facts missing is the same once they are known', () => {
    fc.assert(
      fc.property(known, blanks, months, (whole, missing, threshold) => {
        const part: KindFacts = {
          father: missing.father ? at('') : whole.father,
          mother: missing.mother ? at('') : whole.mother,
          registration: missing.registration ? '' : whole.registration,
          guardianship: missing.guardianship ? '' : whole.guardianship,
          ability: missing.ability ? '' : whole.ability,
          birth: missing.birth ? null : whole.birth,
        };
        for (const derive of [
          (one: KindFacts) => leftBehindKind(one, AS_OF, threshold),
          (one: KindFacts) => civilAffairsKind(one, AS_OF),
        ]) {
          const [less, more] = [derive(part), derive(whole)];
          if (less.kind !== null) expect(more.kind).toBe(less.kind);
          expect(less.kind === null).toBe(less.missing.length > 0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  const EDUCATION = ['none', 'oneParent', 'bothParents'];
  const CIVIL = ['no', 'oneAwayOtherUnable', 'bothAway'];
  const rank = (order: readonly string[], kind: string | null, least: boolean): number =>
    kind === null ? (least ? 0 : 2) : order.indexOf(kind);

  test('a parent who goes away, earlier, or with a lower threshold, never makes the kind less', () => {
    fc.assert(
      fc.property(known, fc.constantFrom('father' as const, 'mother' as const), fc.integer({ min: 0, max: 400 }), (before, who, days) => {
        // Away without a date counts already.
        if (before[who].status === 'away' && before[who].since === null) return;
        const from = before[who].since?.first ?? AS_OF;
        const gone: KindFacts = { ...before, [who]: { status: 'away', since: { first: from - days, last: from - days } } };
        expect(rank(EDUCATION, leftBehindKind(gone, AS_OF, 3).kind, false)).toBeGreaterThanOrEqual(
          rank(EDUCATION, leftBehindKind(before, AS_OF, 3).kind, true),
        );
        expect(rank(EDUCATION, leftBehindKind(before, AS_OF, 3).kind, false)).toBeGreaterThanOrEqual(
          rank(EDUCATION, leftBehindKind(before, AS_OF, 6).kind, true),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('by civil affairs both away counts most, a younger child of rural registration never less', () => {
    fc.assert(
      fc.property(known, (before) => {
        const both: KindFacts = { ...before, father: away(), mother: away() };
        expect(rank(CIVIL, civilAffairsKind(both, AS_OF).kind, false)).toBeGreaterThanOrEqual(
          rank(CIVIL, civilAffairsKind(before, AS_OF).kind, true),
        );
        const young: KindFacts = { ...before, registration: 'rural', birth: d('2016-01-01') };
        expect(rank(CIVIL, civilAffairsKind(young, AS_OF).kind, false)).toBeGreaterThanOrEqual(
          rank(CIVIL, civilAffairsKind(before, AS_OF).kind, true),
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe('in a ledger', () => {
  const CHILD: Row = {
    ...FLOWER,
    fatherStatus: '外出务工',
    fatherAwaySince: '2025-02',
    fatherProvince: '广东省东莞市',
    motherStatus: '—',
    registration: '农业户口',
    leftBehindKind: '双亲留守',
  };
  const ledger = recorded({
    ...archive([CHILD, { ...CHILD, childId: 'L2', leftOn: d('2026-10-01') }]),
    settings: { ...archive([]).settings, province: '52', county: '522635' },
  });

  test('cells that differ are named with their reasons, only of children on the list', () => {
    const { children, differing, undecided, counts } = compareKinds(ledger, AS_OF);
    expect(children).toBe(1);
    expect(undecided).toEqual([]);
    expect(differing.map(({ column, typed, kind }) => [column, typed, kind])).toEqual([
      ['leftBehindKind', '双亲留守', 'oneParent'],
      ['civilAffairsKind', '', 'oneAwayOtherUnable'],
      ['fatherArea', '', 'otherProvince'],
    ]);
    expect(differing[0]?.said).toEqual([
      { code: 'away', who: 'father', parameters: { since: '2025-02', months: 3 } },
      { code: 'status', who: 'mother', parameters: { status: 'deceased' } },
    ]);
    expect(counts[0]?.kinds).toEqual([
      { key: 'none', typed: 0, derived: 0 },
      { key: 'oneParent', typed: 0, derived: 1 },
      { key: 'bothParents', typed: 1, derived: 0 },
    ]);
  });

  test('only ticked cells are filled, with a row of Changes', () => {
    const plan = planFill(
      ledger,
      [
        { childId: 'L1', column: 'leftBehindKind' },
        { childId: 'L9', column: 'fatherArea' },
      ],
      { reason: '按事实填写', by: '' },
      AS_OF,
      AS_OF,
    );
    const filled = applyToSnapshot(ledger, plan.edits);
    expect(rowsOf(filled, 'Children')[0]).toMatchObject({ leftBehindKind: '单亲留守' });
    expect(rowsOf(filled, 'Children')[0]).not.toHaveProperty('fatherArea');
    expect(rowsOf(filled, 'Changes').map(({ column, before, after, reason }) => [column, before, after, reason])).toEqual([
      ['留守类型', '双亲留守', '单亲留守', '按事实填写'],
    ]);
  });
});
