/** The tables of the ledger. The key is also the Excel table name, so that a renamed sheet is still found. */
export const TABLE_KEYS = [
  'Children',
  'Staff',
  'Pairings',
  'Duties',
  'Pauses',
  'CheckIns',
  'Changes',
  'Terms',
  'Holidays',
  'Verifications',
  'Codes',
  'Baseline',
] as const;
export type TableKey = (typeof TABLE_KEYS)[number];
