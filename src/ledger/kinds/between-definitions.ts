/** The two definitions side by side, by the facts: how many children each counts, and who counts under one only, with the reason. */
import { isoOf, type Day } from '../calendar/day';
import { ageAt } from '../fields';
import type { ChildRow } from '../child-actions/child-rows';
import { abilityOf, AGE_LIMIT, isAway } from './civil-affairs';
import { PARENTS, type KindFacts } from './facts';
import type { KindRow } from './kind-row';
import type { Said } from './say-facts';

export interface KindOfChild {
  readonly child: ChildRow;
  readonly facts: KindFacts;
  /** What follows for 留守类型 and for 民政口径. */
  readonly education: KindRow;
  readonly civil: KindRow;
}

export interface ContrastRow {
  readonly child: ChildRow;
  /** Why the other definition does not count the child; empty where a definition cannot tell. */
  readonly why: readonly Said[];
  /** The definitions that cannot tell, with the facts that are missing. */
  readonly open: readonly KindRow[];
}

export interface BetweenDefinitions {
  /** Children that count as left behind; who cannot be told is not among them. */
  readonly education: number;
  readonly civil: number;
  readonly both: number;
  readonly onlyEducation: readonly ContrastRow[];
  readonly onlyCivil: readonly ContrastRow[];
  /** Children of whom at least one definition cannot tell. */
  readonly undecided: readonly ContrastRow[];
}

/** @param awayMonths threshold of the education definition. */
export function betweenDefinitions(children: readonly KindOfChild[], asOf: Day, awayMonths: number): BetweenDefinitions {
  const education = children.filter((one) => countsForEducation(one) === true);
  const civil = children.filter((one) => countsForCivil(one) === true);
  return {
    education: education.length,
    civil: civil.length,
    both: education.filter((one) => countsForCivil(one) === true).length,
    onlyEducation: education
      .filter((one) => countsForCivil(one) === false)
      .map(({ child, facts }) => ({ child, why: whyNotCivil(facts, asOf), open: [] })),
    onlyCivil: civil
      .filter((one) => countsForEducation(one) === false)
      .map(({ child, facts }) => ({ child, why: whyNotEducation(facts, asOf, awayMonths), open: [] })),
    undecided: children.flatMap(({ child, education: one, civil: other }) => {
      const open = [one, other].filter(({ kind }) => kind === null);
      return open.length === 0 ? [] : [{ child, why: [], open }];
    }),
  };
}

const countsForEducation = ({ education: { kind } }: KindOfChild): boolean | null => (kind === null ? null : kind !== 'none');
const countsForCivil = ({ civil: { kind } }: KindOfChild): boolean | null => (kind === null ? null : kind !== 'no');

/** Everything that civil affairs asks and that is not so; what is not known says nothing. */
function whyNotCivil(facts: KindFacts, asOf: Day): Said[] {
  const why: Said[] = [];
  const age = facts.birth === null ? null : ageAt(facts.birth, asOf);
  if (age !== null && age >= AGE_LIMIT) why.push({ code: 'tooOld', parameters: { age, limit: AGE_LIMIT } });
  if (facts.registration !== '' && facts.registration !== 'rural')
    why.push({ code: 'registration', parameters: { registration: facts.registration } });
  const [away, ...more] = PARENTS.filter((who) => isAway(facts[who], asOf) === true);
  const [other] = PARENTS.filter((who) => isAway(facts[who], asOf) === false);
  const ability = other === undefined ? '' : abilityOf(facts, other);
  if (away !== undefined && other !== undefined && more.length === 0 && ability !== '' && ability !== 'poor') {
    why.push({ code: 'onlyOneAway', who: away });
    why.push({ code: facts[other].status === 'home' ? 'otherAtHome' : 'otherAble', who: other });
  }
  return why;
}

/** Parents of whom civil affairs says that they are away, and of whom education says: not long enough. */
function whyNotEducation(facts: KindFacts, asOf: Day, months: number): Said[] {
  return PARENTS.flatMap((who): Said[] => {
    const { since } = facts[who];
    if (isAway(facts[who], asOf) !== true || since === null) return [];
    const from = since.first === since.last ? isoOf(since.first) : isoOf(since.first).slice(0, 7);
    return [{ code: 'awayShort', who, parameters: { since: from, months } }];
  });
}
