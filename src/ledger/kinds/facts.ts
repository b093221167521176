/** The facts of a child from which the definitions of "left behind" are derived, as far as the archive knows them. */
import { dayOf, daysInMonth, type Day } from '../calendar/day';
import { codeKey, codeListOf } from '../codes';
import { residentIdFacts, type FieldContext, type Reading } from '../fields';
import { compact } from '../fields/parse/tidy';
import type { Raw } from '../model/raw';
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
  /** Of the parent who is not away, where this parent is not the guardian. */
  readonly otherAbility: string;
  readonly birth: Day | null;
}

export type Parent = 'father' | 'mother';
export const PARENTS: readonly Parent[] = ['father', 'mother'];

/** Reads the facts of one child after the other; the same few contents come thousands of times. */
export class FactsReader {
  private readonly known = new Map<string, Map<Raw, Reading>>();

  constructor(
    private readonly table: TableSnapshot,
    private readonly context: FieldContext,
  ) {}

  factsOf(row: number): KindFacts {
    const code = (key: string): string => {
      const { state, value } = this.read(row, key);
      const list = columnOf(CHILDREN, key).kind.codes;
      return state === 'value' && list !== undefined ? (codeKey(codeListOf(list), value) ?? '') : '';
    };
    const parent = (who: Parent): ParentFacts => ({
      // The dash is written for parents who have died (`field-standards`, dash rule).
      status: this.read(row, `${who}Status`).state === 'notApplicable' ? 'deceased' : code(`${who}Status`),
      since: sinceOf(this.read(row, `${who}AwaySince`)),
    });
    return {
      father: parent('father'),
      mother: parent('mother'),
      registration: code('registration'),
      guardianship: code('guardianship'),
      ability: code('guardianAbility'),
      otherAbility: code('otherAbility'),
      birth: this.birthOf(row),
    };
  }

  private birthOf(row: number): Day | null {
    const { state, value } = this.read(row, 'birthDate');
    if (state === 'value' && typeof value === 'number') return value;
    return residentIdFacts(compact(cellOf(this.table, row, 'residentId')).toUpperCase())?.birthDate ?? null;
  }

  private read(row: number, key: string): Reading {
    const readings = this.known.get(key) ?? new Map<Raw, Reading>();
    this.known.set(key, readings);
    const cell = cellOf(this.table, row, key);
    const before = readings.get(cell);
    if (before) return before;
    const reading = columnOf(CHILDREN, key).kind.read(cell, this.context);
    readings.set(cell, reading);
    return reading;
  }
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
