/** Import of rosters. */
export { importSteps, planImport, type ImportOptions } from './plan-import';
export type {
  AmbiguousHeader,
  ImportChange,
  ImportedSheet,
  ImportPreview,
  ImportProgress,
  ImportResult,
  ImportRow,
  Outcome,
} from './preview';
export type { ResultWords } from './result-column';
export type { RosterSource } from './source';
