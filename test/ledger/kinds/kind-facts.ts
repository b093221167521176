/** Facts of a child for tests of the definitions: both parents away for work, unless said otherwise. */
import { monthsLater } from '../../../src/ledger/kinds/derived';
import type { KindFacts, ParentFacts } from '../../../src/ledger/kinds/facts';
import { d } from '../calendar/helpers';

export const AS_OF = d('2026-11-23');
export const away = (since: string | null = '2025-02-01'): ParentFacts =>
  since === null
    ? { status: 'away', since: null }
    : since.length === 7
      ? { status: 'away', since: { first: d(`${since}-01`), last: monthsLater(d(`${since}-01`), 1) - 1 } }
      : { status: 'away', since: { first: d(since), last: d(since) } };
export const at = (status: string): ParentFacts => ({ status, since: null });
export const facts = (change: Partial<KindFacts> = {}): KindFacts => ({
  father: away(),
  mother: away(),
  registration: 'rural',
  guardianship: 'grandparents',
  ability: 'fair',
  otherAbility: '',
  birth: d('2016-05-05'),
  ...change,
});
