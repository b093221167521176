/** The three mask profiles as data: what becomes of a column in a list for the wall, for the class teacher, for the authorities. */
import type { ColumnDefinition, Sensitivity } from '../tables';

export const PROFILE_IDS = ['wall', 'class', 'report'] as const;
export type ProfileId = (typeof PROFILE_IDS)[number];

/**
 * What becomes of a column: `shown` and `masked` may be chosen freely; `asked` is shown, but only when a person ticks it, and a
 * warning says so; `never` cannot be chosen.
 */
export type Fate = 'shown' | 'masked' | 'asked' | 'never';

/** Kinds of field that are masked alike; a kind that is not named here counts as free text, the most careful of them. */
export type Family = 'name' | 'number' | 'phone' | 'address' | 'date' | 'code' | 'key' | 'place' | 'text';

const FAMILIES: Readonly<Record<string, Family>> = {
  personName: 'name',
  residentId: 'number',
  studentNumber: 'number',
  phone: 'phone',
  address: 'address',
  date: 'date',
  code: 'code',
  key: 'key',
  place: 'place',
  schoolClass: 'code',
  wholeNumber: 'code',
};

export function familyOf({ kind }: Pick<ColumnDefinition, 'kind'>): Family {
  return FAMILIES[kind.name] ?? 'text';
}

type Rules = Readonly<Record<Sensitivity, Fate | Readonly<Record<Family, Fate>>>>;

export interface Profile {
  readonly rules: Rules;
  /** Whether the person may have the child's name written out (or masked), and what stands there unless they say. */
  readonly names: 'masked' | 'shown';
  /**
   * Whether the list leaves the people who know the children anyway: then names and numbers inside shown texts are masked, and
   * what cannot be read as a value of its column is hidden, as nobody knows what it holds.
   */
  readonly leaves: boolean;
  /** Columns of Children that are ticked at first. */
  readonly columns: readonly string[];
}

/** The same for every family; what differs is written after it. */
function all(fate: Fate): Readonly<Record<Family, Fate>> {
  return { name: fate, number: fate, phone: fate, address: fate, date: fate, code: fate, key: fate, place: fate, text: fate };
}

export const PROFILES: Readonly<Record<ProfileId, Profile>> = {
  // On a wall everybody reads: being on the list is itself a stigma, so that even the name is masked unless somebody decides otherwise.
  wall: {
    rules: {
      // The archive number names the child to everybody who has seen another list.
      public: {
        ...all('shown'),
        name: 'masked',
        key: 'never',
        number: 'never',
        phone: 'never',
        address: 'never',
      },
      class: 'never',
      private: 'never',
      restricted: 'never',
    },
    names: 'masked',
    leaves: true,
    columns: ['class', 'name', 'sex'],
  },
  // The class teacher rings the guardian and visits the home; the numbers of the register are no part of that work.
  class: {
    rules: {
      public: 'shown',
      class: 'shown',
      private: { ...all('shown'), number: 'masked' },
      restricted: 'asked',
    },
    names: 'shown',
    leaves: false,
    columns: [
      'class',
      'name',
      'sex',
      'boarding',
      'guardianName',
      'guardianRelation',
      'guardianPhone',
      'fatherPhone',
      'motherPhone',
      'address',
    ],
  },
  // The authorities count children and need to tell them apart: names of the child, masked numbers. Free text stays at school.
  report: {
    rules: {
      public: { ...all('shown'), number: 'masked', phone: 'masked', address: 'masked' },
      // A village and its group lead to the door, which the address beside them hides.
      class: { ...all('shown'), name: 'masked', number: 'masked', phone: 'masked', address: 'masked', text: 'asked' },
      private: { ...all('masked'), code: 'asked', key: 'asked', place: 'asked', text: 'never' },
      restricted: { ...all('never'), code: 'asked' },
    },
    names: 'shown',
    leaves: true,
    columns: ['class', 'name', 'sex', 'residentId', 'leftBehindKind', 'guardianName', 'guardianRelation', 'guardianPhone', 'address'],
  },
};

/** What a profile does with a column. @param names how the child's own name stands; absent = as the profile has it. */
export function fateOf(profile: ProfileId, column: ColumnDefinition, names?: Profile['names']): Fate {
  const { rules, names: standard } = PROFILES[profile];
  if (column.kind.name === 'personName' && column.subject === 'child') return names ?? standard;
  const rule = rules[column.sensitivity];
  return typeof rule === 'string' ? rule : rule[familyOf(column)];
}
