/** The two definitions, case by case from their texts. */
import { civilAffairsKind } from '../../../src/ledger/kinds/civil-affairs';
import { leftBehindKind } from '../../../src/ledger/kinds/education';
import type { KindFacts } from '../../../src/ledger/kinds/facts';
import { d } from '../calendar/helpers';
import { AS_OF, at, away, facts } from './kind-facts';

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
  ['one away, the grandparents care though the mother is there', { mother: at('home') }, ['otherAbility']],
  ['the same, and the mother could', { mother: at('home'), otherAbility: 'good' }, 'no'],
  ['the same, and the mother could not', { mother: at('home'), otherAbility: 'poor' }, 'oneAwayOtherUnable'],
  ['the ability of the grandparents says nothing of the mother', { mother: at('home'), ability: 'poor' }, ['otherAbility']],
  ['nor does hers of her as the guardian', { ...MOTHER_HOME, ability: '', otherAbility: 'poor' }, ['guardianAbility']],
  ['one away, the other divorced', { mother: at('divorced') }, ['otherAbility']],
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
