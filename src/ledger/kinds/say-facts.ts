/** The facts of one child as short statements, for the sentence that explains why a kind was derived. */
import { isoOf, type Day } from '../calendar/day';
import { hasLasted } from './derived';
import { PARENTS, type KindFacts, type Parent } from './facts';

/** A statement: `locales/…/kinds` has its words. */
export interface Said {
  readonly code:
    | 'away'
    | 'awayNoDate'
    | 'awayShort'
    | 'awayLater'
    | 'status'
    | 'statusUnknown'
    | 'age'
    | 'ageUnknown'
    | 'registration'
    | 'registrationUnknown'
    | 'guardian'
    | 'place'
    | 'tooOld'
    | 'onlyOneAway'
    | 'otherAtHome'
    | 'otherAble'
    | 'otherAbility';
  readonly who?: Parent;
  /** Keys of codes and plain values. */
  readonly parameters?: Readonly<Record<string, string | number>>;
}

export function sayParents(facts: KindFacts, asOf: Day, months: number): Said[] {
  return PARENTS.map((who): Said => {
    const { status, since } = facts[who];
    if (status === '') return { code: 'statusUnknown', who };
    if (status !== 'away') return { code: 'status', who, parameters: { status } };
    if (since === null) return { code: 'awayNoDate', who };
    const from = since.first === since.last ? isoOf(since.first) : isoOf(since.first).slice(0, 7);
    if (since.first > asOf) return { code: 'awayLater', who, parameters: { since: from } };
    return { code: hasLasted(since, months, asOf) === false ? 'awayShort' : 'away', who, parameters: { since: from, months } };
  });
}

export function sayCivil(facts: KindFacts, age: number | null): Said[] {
  return [
    age === null ? { code: 'ageUnknown' } : { code: 'age', parameters: { age } },
    facts.registration === ''
      ? { code: 'registrationUnknown' }
      : { code: 'registration', parameters: { registration: facts.registration } },
    ...(facts.guardianship === ''
      ? []
      : [{ code: 'guardian', parameters: { guardianship: facts.guardianship, ability: facts.ability } } as const]),
    ...(facts.otherAbility === '' ? [] : [{ code: 'otherAbility', parameters: { ability: facts.otherAbility } } as const]),
  ];
}
