/** Who counts under one definition and not under the other, and the sentence that says why. */
import { compareKinds, type BetweenDefinitions } from '../../../src/ledger/kinds';
import { contrastSentence } from '../../../src/locales/kind-sentence';
import { snapshotOf, type Row } from '../build-snapshot';
import { d } from '../calendar/helpers';
import { AS_OF } from './kind-facts';
import fc from '../../support/property';

const BOTH: Row = {
  childId: 'L1',
  name: '甲',
  class: '三年级1班',
  birthDate: d('2016-05-05'),
  joinedOn: d('2026-09-01'),
  registration: '农业户口',
  fatherStatus: '外出务工',
  fatherAwaySince: '2025-02',
  motherStatus: '外出务工',
  motherAwaySince: d('2025-03-01'),
  guardianship: '祖辈',
  guardianAbility: '一般',
};
const MOTHER_HOME: Row = { motherStatus: '在家', motherAwaySince: '', guardianship: '母亲' };

const between = (Children: readonly Row[], more: Record<string, readonly Row[]> = {}): BetweenDefinitions =>
  compareKinds(snapshotOf({ Children, ...more }), AS_OF).between;
const LISTS = ['onlyEducation', 'onlyCivil', 'undecided'] as const;
/** The list on which the only child stands, and its sentence; `both`, `none` where it is on no list. */
function standing(change: Row): string[] {
  const found = between([{ ...BOTH, ...change }]);
  const lines = LISTS.flatMap((list) => found[list].map((row) => [list, contrastSentence(row, 'zh-CN')]));
  expect(lines.length).toBeLessThan(2);
  return lines[0] ?? [found.both === 1 ? 'both' : 'none'];
}

test.each<[string, Row, string[]]>([
  ['both away', {}, ['both']],
  ['nobody away', { ...MOTHER_HOME, fatherStatus: '在家', fatherAwaySince: '' }, ['none']],
  ['the mother is at home and cares', MOTHER_HOME, ['onlyEducation', '只有父亲外出务工，母亲在家且有监护能力。']],
  ['the mother cannot care', { ...MOTHER_HOME, guardianAbility: '差' }, ['both']],
  [
    'the father is remarried and cares',
    { fatherStatus: '再婚', fatherAwaySince: '', guardianship: '父亲' },
    ['onlyEducation', '只有母亲外出务工，父亲没有外出且有监护能力。'],
  ],
  [
    'the grandparents care, the mother at home could',
    { ...MOTHER_HOME, guardianship: '祖辈', otherAbility: '一般' },
    ['onlyEducation', '只有父亲外出务工，母亲在家且有监护能力。'],
  ],
  ['the grandparents care, the mother at home could not', { ...MOTHER_HOME, guardianship: '祖辈', otherAbility: '差' }, ['both']],
  [
    'the grandparents care, of the mother nothing is known',
    { ...MOTHER_HOME, guardianship: '祖辈' },
    [
      'undecided',
      '民政口径不能判定，缺少：未外出一方监护能力。已知父亲2025-02起外出务工，母亲在家，10岁，农业户口，由祖辈照料，监护能力一般。',
    ],
  ],
  ['no rural registration', { registration: '非农业户口' }, ['onlyEducation', '非农业户口。']],
  ['sixteen today', { birthDate: d('2010-11-23') }, ['onlyEducation', '已满16周岁（16岁）。']],
  ['sixteen tomorrow', { birthDate: d('2010-11-24') }, ['both']],
  [
    'everything at once',
    { ...MOTHER_HOME, registration: '非农业户口', birthDate: d('2009-01-01') },
    ['onlyEducation', '已满16周岁（17岁），非农业户口，只有父亲外出务工，母亲在家且有监护能力。'],
  ],
  [
    'sixteen, the rest not known',
    { birthDate: d('2009-01-01'), registration: '', guardianAbility: '' },
    ['onlyEducation', '已满16周岁（17岁）。'],
  ],
  [
    'both away, not yet for three months',
    { fatherAwaySince: d('2026-09-01'), motherAwaySince: '2026-10' },
    ['onlyCivil', '父亲2026-09-01起外出务工，不满3个月，母亲2026-10起外出务工，不满3个月。'],
  ],
  [
    'the father gone, the other dead',
    { fatherAwaySince: d('2026-11-01'), motherStatus: '去世', motherAwaySince: '' },
    ['onlyCivil', '父亲2026-11-01起外出务工，不满3个月。'],
  ],
  [
    'registration not filled in',
    { registration: '' },
    [
      'undecided',
      '民政口径不能判定，缺少：户口性质。已知父亲2025-02起外出务工，母亲2025-03-01起外出务工，10岁，户口性质没有写，由祖辈照料，监护能力一般。',
    ],
  ],
  [
    'the father not known',
    { fatherStatus: '', fatherAwaySince: '', birthDate: d('2009-01-01') },
    ['undecided', '教育口径不能判定，缺少：父亲状况。已知父亲状况没有写，母亲2025-03-01起外出务工。'],
  ],
])('%s', (_what, change, expected) => expect(standing(change)).toEqual(expected));

test('a child of whom neither can tell stands once, with a sentence for each', () => {
  const { undecided, education, civil, both } = between([{ ...BOTH, fatherStatus: '', fatherAwaySince: '' }]);
  expect([undecided.length, education, civil, both]).toEqual([1, 0, 0, 0]);
  expect(contrastSentence(undecided[0]!, 'zh-CN')).toMatch(/^教育口径不能判定，.*。民政口径不能判定，.*。$/u);
  expect(contrastSentence(undecided[0]!, 'en')).toMatch(/^Education cannot tell.*\. Civil affairs cannot tell.*\.$/u);
});

test('only children on the list count, by the dates and by their absence', () => {
  const children = ['L1', 'L2', 'L3'].map((childId) => ({ ...BOTH, childId }));
  const Pauses = [{ childId: 'L2', startsOn: AS_OF - 9, endsOn: AS_OF, reason: '离册期间' }];
  const found = between([children[0]!, {}, children[1]!, { ...children[2]!, leftOn: AS_OF }], { Pauses });
  expect([found.education, found.civil, found.both]).toEqual([1, 1, 1]);
});

test('whatever the facts, whoever stands on a list of one definition has a reason, and the numbers add up', () => {
  const parent = (who: string): fc.Arbitrary<Row> =>
    fc
      .record({
        status: fc.constantFrom('', '—', '在家', '外出务工', '去世', '服刑', '离异', '再婚', '残疾或重病'),
        since: fc.constantFrom<string | number>('', '2025-02', '2026-08', '2026-10', AS_OF - 5, AS_OF + 5, AS_OF - 400),
      })
      .map(({ status, since }) => ({ [`${who}Status`]: status, [`${who}AwaySince`]: since }));
  const rest = fc.record({
    registration: fc.constantFrom('', '农业户口', '非农业户口'),
    guardianship: fc.constantFrom('', '父母', '父亲', '母亲', '祖辈', '无人监护'),
    guardianAbility: fc.constantFrom('', '较强', '一般', '差'),
    otherAbility: fc.constantFrom('', '较强', '一般', '差'),
    birthDate: fc.constantFrom<string | number>('', d('2009-01-01'), d('2016-01-01')),
  });
  const child = fc.tuple(parent('father'), parent('mother'), rest).map((parts) => ({ ...BOTH, ...Object.assign({}, ...parts) }) as Row);
  fc.assert(
    fc.property(fc.array(child, { maxLength: 12 }), (rows) => {
      const found = between(rows.map((row, at) => ({ ...row, childId: `L${at}` })));
      for (const list of ['onlyEducation', 'onlyCivil'] as const) for (const row of found[list]) expect(row.why.length).toBeGreaterThan(0);
      for (const row of found.undecided) expect(contrastSentence(row, 'zh-CN')).not.toMatch(/缺少：。/u);
      const open = (row: { open: readonly { column: string }[] }, column: string): boolean => row.open.some((one) => one.column === column);
      const onlyOpen = found.undecided.filter((row) => open(row, 'leftBehindKind') !== open(row, 'civilAffairsKind')).length;
      expect(found.both + found.onlyEducation.length).toBeLessThanOrEqual(found.education);
      expect(found.education + found.civil - 2 * found.both - found.onlyEducation.length - found.onlyCivil.length).toBeLessThanOrEqual(
        onlyOpen,
      );
    }),
    { numRuns: 300 },
  );
});
