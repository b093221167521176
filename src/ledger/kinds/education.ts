/**
 * 留守类型, the education definition (学籍 item 37): a parent away for work for the months of the setting or longer; one parent away is
 * 单亲留守, both are 双亲留守. A parent who has died or left the family is not away for work.
 */
import type { Day } from '../calendar/day';
import { certain, hasLasted, unknown, type Derived } from './derived';
import { PARENTS, type KindFacts, type Parent, type ParentFacts } from './facts';

type Away = 'yes' | 'no' | { readonly missing: string };

function away(parent: ParentFacts, who: Parent, months: number, asOf: Day): Away {
  if (parent.status === '') return { missing: `${who}Status` };
  if (parent.status !== 'away') return 'no';
  // Away without a date counts; the date is asked for beside it.
  if (parent.since === null) return 'yes';
  const lasted = hasLasted(parent.since, months, asOf);
  return lasted === null ? { missing: `${who}AwaySince` } : lasted ? 'yes' : 'no';
}

/** Keys of the code list 留守类型. @param months threshold of the setting. */
export function leftBehindKind(facts: KindFacts, asOf: Day, months: number): Derived {
  const states = PARENTS.map((who) => away(facts[who], who, months, asOf));
  const missing = states.flatMap((state) => (typeof state === 'object' ? [state.missing] : []));
  if (missing.length > 0) return unknown(missing);
  const count = states.filter((state) => state === 'yes').length;
  return certain(count === 2 ? 'bothParents' : count === 1 ? 'oneParent' : 'none');
}
