/** What happens to children: joining, leaving, changing class, suspension and return, a new guardian or number. */
export {
  CONTACT_COLUMNS,
  JOIN_COLUMNS,
  LEAVING,
  type ActionKind,
  type ActionNote,
  type ChildAction,
  type Leaving,
  type TypedValues,
} from './action';
export { childRows, type ChildRow } from './child-rows';
export { findChildren, searchEntries, type SearchEntry } from './find-children';
export { planAction, type PlannedAction } from './plan-action';
export type { PlannedCell } from './draft';
