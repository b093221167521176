/** Import of rosters. */
export { MEMBER } from './headers/family-members';
export { GRADE } from './headers/header-meanings';
export { canBeLeft, cellKey, countChosen, isLeftOut, NOTHING_LEFT_OUT, type LeftOut } from './leave-out';
export { importSteps, planImport, type ImportOptions } from './plan-import';
export type {
  AmbiguousHeader,
  ImportChange,
  ImportedSheet,
  ImportPreview,
  ImportProgress,
  ImportResult,
  ImportRow,
  MappedColumn,
  Outcome,
} from './preview';
export type { ResultWords } from './planning/result-column';
export type { RosterSource } from './source';
