/** Import of rosters. */
export { planImport, type ImportOptions } from './plan-import';
export type { AmbiguousHeader, ImportChange, ImportPreview, ImportResult, ImportRow, Outcome } from './preview';
export type { RosterSource } from './source';
