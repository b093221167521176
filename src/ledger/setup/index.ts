/** Set-up of a ledger. */
export { planSetup, type SetupOptions } from './plan-setup';
export { COUNT_CELL, HOME_NAME, HOME_SHEET, sheetOfName } from './home-place';
export { parseTermId, termIdAt, type TermId } from './school-year';
export { AWAY_MONTHS, planSettings, settingProblems, type SchoolSettings } from './plan-settings';
