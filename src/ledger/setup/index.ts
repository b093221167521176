/** Set-up of a ledger. */
export { planSetup, type SetupOptions } from './plan-setup';
export { HOME_NAME, HOME_SHEET } from './home-sheet';
export { parseTermId, termIdAt, type TermId } from './school-year';
export { AWAY_MONTHS, planSettings, settingProblems, type SchoolSettings } from './plan-settings';
