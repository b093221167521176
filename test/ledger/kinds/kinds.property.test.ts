/** What holds for both definitions whatever the facts are. */
import { civilAffairsKind } from '../../../src/ledger/kinds/civil-affairs';
import { leftBehindKind } from '../../../src/ledger/kinds/education';
import type { KindFacts, ParentFacts } from '../../../src/ledger/kinds/facts';
import { d } from '../calendar/helpers';
import { AS_OF, at, away } from './kind-facts';
import fc from '../../support/property';

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
    otherAbility: fc.constantFrom('good', 'fair', 'poor'),
    birth: fc.integer({ min: d('2008-01-01'), max: d('2020-01-01') }),
  });
  /** Which facts somebody has not written down. */
  const blanks = fc.record({
    father: fc.boolean(),
    mother: fc.boolean(),
    registration: fc.boolean(),
    guardianship: fc.boolean(),
    ability: fc.boolean(),
    otherAbility: fc.boolean(),
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
          otherAbility: missing.otherAbility ? '' : whole.otherAbility,
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
