/** What can happen to a child, as data: what a person decides, and nothing of how it is written. */
import type { Day } from '../calendar/day';

/** Reasons for which a child leaves the list: keys of the code list 离册原因. */
export const LEAVING = ['transfer', 'notLeftBehind', 'graduated', 'droppedOut', 'deceased', 'other'] as const;
export type Leaving = (typeof LEAVING)[number];

/** Columns that the form for guardian and phones offers, in its order. */
export const CONTACT_COLUMNS = [
  'guardianship',
  'guardianName',
  'guardianRelation',
  'guardianPhone',
  'fatherPhone',
  'motherPhone',
  'homePhone',
] as const;

/** Columns that are asked of a new child; name and class must be there. */
export const JOIN_COLUMNS = [
  'name',
  'class',
  'residentId',
  'sex',
  'birthDate',
  'guardianName',
  'guardianRelation',
  'guardianPhone',
] as const;

/** Typed texts by column key. */
export type TypedValues = Readonly<Partial<Record<string, string>>>;

export type ChildAction =
  /** `day` is the first day on which the child is no longer on the list. Several children together: a class that graduates. */
  | { readonly kind: 'leave'; readonly childIds: readonly string[]; readonly day: Day; readonly leaving: Leaving }
  /** `day` is the first day in the new class. */
  | { readonly kind: 'changeClass'; readonly childIds: readonly string[]; readonly day: Day; readonly className: string }
  /** From `day` on nothing is owed to the child, until it resumes. */
  | { readonly kind: 'suspend' | 'resume'; readonly childIds: readonly string[]; readonly day: Day }
  /** A child that has left is on the list again from `day` on. */
  | { readonly kind: 'return'; readonly childIds: readonly string[]; readonly day: Day }
  /** A new guardian or number; a column that is not given stays. */
  | { readonly kind: 'contact'; readonly childIds: readonly string[]; readonly day: Day; readonly values: TypedValues }
  | { readonly kind: 'join'; readonly day: Day; readonly values: TypedValues };

export type ActionKind = ChildAction['kind'];

/** Why and who, for the rows of Changes. */
export interface ActionNote {
  readonly reason: string;
  readonly by: string;
}
