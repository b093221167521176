/** The facts of a child from which the definitions of "left behind" are derived, as far as the archive knows them. */
import { dayOf, daysInMonth, type Day } from '../calendar/day';
import { codeKey, codeListOf } from '../codes';
import { residentIdFacts, type FieldContext, type Reading } from '../fields';
import { compact } from '../fields/tidy';
import { cellOf, type TableSnapshot } from '../model/snapshot';
import { CHILDREN, columnOf } from '../tables';

/** Since when a parent is away: a stretch of days in which it began; one day when it is known exactly. */
export interface Since {
  readonly first: Day;
  readonly last: Day;
}

export interface ParentFacts {
  /** Key of the code list 父母状况; `''` when it is not known. */
  readonly status: string;
  /** `null` when it is not written down. */
  readonly since: Since | null;
}

export interface KindFacts {
  readonly father: ParentFacts;
  readonly mother: ParentFacts;
  /** Keys of code lists; `''` when not known. */
  readonly registration: string;
  readonly guardianship: string;
  readonly ability: string;
  readonly birth: Day | null;
}

export type Parent = 'father' | 'mother';
export const PARENTS: readonly Parent[] = ['father', 'mother'];

export function factsOf(table: TableSnapshot, row: number, context: FieldContext): KindFacts {
  const read = (key: string): Reading => {
    const { kind, subject } = columnOf(CHILDREN, key);
    return kind.read(cellOf(table, row, key), { ...context, ...(subject ? { subject } : {}) });
  };
  const code = (key: string): string => {
    const { state, value } = read(key);
    const list = columnOf(CHILDREN, key).kind.codes;
    return state === 'value' && list !== undefined ? (codeKey(codeListOf(list), value) ?? '') : '';
  };
  const parent = (who: Parent): ParentFacts => ({
    // The dash is written for parents who have died (`field-standards`, dash rule).
    status: read(`${who}Status`).state === 'notApplicable' ? 'deceased' : code(`${who}Status`),
    since: sinceOf(read(`${who}AwaySince`)),
  });
  const birth = read('birthDate');
  const fromId = residentIdFacts(compact(cellOf(table, row, 'residentId')).toUpperCase());
  return {
    father: parent('father'),
    mother: parent('mother'),
    registration: code('registration'),
    guardianship: code('guardianship'),
    ability: code('guardianAbility'),
    birth: birth.state === 'value' && typeof birth.value === 'number' ? birth.value : (fromId?.birthDate ?? null),
  };
}

/** A day, or a month such as `2025-02` of which the day is not known. */
function sinceOf({ state, value }: Reading): Since | null {
  if (state !== 'value') return null;
  if (typeof value === 'number') return { first: value, last: value };
  const match = /^(\d{4})-(\d{2})$/u.exec(String(value));
  if (!match) return null;
  const [year, month] = [Number(match[1]), Number(match[2])];
  return { first: dayOf(year, month, 1), last: dayOf(year, month, daysInMonth(year, month)) };
}
