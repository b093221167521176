/**
 * 民政口径 (国发〔2016〕13号): both parents away for work, or one away and the other without 监护能力; under 16; rural 户籍. It knows no
 * number of months. What is not written down is asked for, unless the answer is no whatever it may be.
 */
import type { Day } from '../calendar/day';
import { ageAt } from '../fields';
import { certain, unknown, type Derived } from './derived';
import { PARENTS, type KindFacts, type Parent, type ParentFacts } from './facts';

/** From this age on a child is no left-behind child of civil affairs. */
export const AGE_LIMIT = 16;
/** Whoever has died, is missing, in prison or gravely ill cannot care for the child. */
const UNABLE: ReadonlySet<string> = new Set(['deceased', 'missing', 'imprisoned', 'disabled']);

/** Keys of the code list 民政口径. */
export function civilAffairsKind(facts: KindFacts, asOf: Day): Derived {
  const age = facts.birth === null ? unknown(['birthDate']) : certain(ageAt(facts.birth, asOf) < AGE_LIMIT ? 'yes' : 'no');
  const home = facts.registration === '' ? unknown(['registration']) : certain(facts.registration === 'rural' ? 'yes' : 'no');
  const parents = ofParents(facts, asOf);
  const parts = [age, home, parents];
  if (parts.some((part) => part.kind === 'no')) return certain('no');
  const missing = parts.flatMap((part) => part.missing);
  return missing.length > 0 ? unknown(missing) : parents;
}

function ofParents(facts: KindFacts, asOf: Day): Derived {
  const [father, mother] = PARENTS.map((who) => isAway(facts[who], asOf));
  if (father === true && mother === true) return certain('bothAway');
  if (father === false && mother === false) return certain('no');
  if (father === undefined || mother === undefined)
    return unknown(PARENTS.filter((who) => isAway(facts[who], asOf) === undefined).map((who) => `${who}Status`));
  const other: Parent = father ? 'mother' : 'father';
  return whenOneIsAway(facts, other);
}

/** `undefined` when it is not known. */
export function isAway({ status, since }: ParentFacts, asOf: Day): boolean | undefined {
  if (status === '') return undefined;
  return status === 'away' && (since === null || since.first <= asOf);
}

/** The parent who is not away: what is known of whether it can care for the child. 监护能力 is that of the guardian. */
function whenOneIsAway(facts: KindFacts, other: Parent): Derived {
  if (UNABLE.has(facts[other].status)) return certain('oneAwayOtherUnable');
  if (facts.guardianship === '') return unknown(['guardianship']);
  const column = isGuardian(facts.guardianship, other) ? 'guardianAbility' : 'otherAbility';
  const ability = abilityOf(facts, other);
  if (ability === '') return unknown([column]);
  return certain(ability === 'poor' ? 'oneAwayOtherUnable' : 'no');
}

/** Whether a parent who is not away can care for the child, as far as it is written down: key of 监护能力, or `''`. */
export function abilityOf(facts: KindFacts, parent: Parent): string {
  return isGuardian(facts.guardianship, parent) ? facts.ability : facts.guardianship === '' ? '' : facts.otherAbility;
}

/** If somebody else brings the child up, the ability that is written down beside the guardian is not that of this parent. */
function isGuardian(guardianship: string, parent: Parent): boolean {
  return guardianship === parent || guardianship === 'parents';
}

/** Whether 未外出一方监护能力 is to be filled in: one parent is away, and the other neither away, nor plainly unable, nor the guardian. */
export function asksForOther(code: (column: string) => string): boolean {
  const statuses = PARENTS.map((who) => ({ who, status: code(`${who}Status`) }));
  const [other, ...more] = statuses.filter(({ status }) => status !== 'away');
  const guardianship = code('guardianship');
  if (other === undefined || more.length > 0 || other.status === '' || guardianship === '') return false;
  return !UNABLE.has(other.status) && !isGuardian(guardianship, other.who);
}
