/** The ledger's settings, kept in the workbook itself so that they travel with the file. */
import { SCHOOL_STAGES } from '../ledger/fields/parse/school-stage';
import { DEFAULT_SETTINGS, type LedgerSettings } from '../ledger/model/snapshot';

/** Key of the one entry in `workbook.settings`. */
export const SETTINGS_KEY = 'CareLedger';

/** Settings that are one of several words. */
const CHOICES: Readonly<Record<string, readonly unknown[]>> = { schoolStage: SCHOOL_STAGES, language: ['zh-CN', 'en'] };

/**
 * Fills up what an older version did not store yet; a value of the wrong type is replaced by the default,
 * so that a damaged entry can never stop the pane.
 */
export function parseSettings(stored: unknown): LedgerSettings {
  const known = storedSettings(stored);
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const [key, standard] of Object.entries(DEFAULT_SETTINGS)) {
    const value = known[key];
    if (value !== null && typeof value === typeof standard && (CHOICES[key]?.includes(value) ?? true)) settings[key] = value;
  }
  return settings as unknown as LedgerSettings;
}

/** The entry as it is stored, by key; nothing in place of a damaged one. */
export function storedSettings(stored: unknown): Readonly<Record<string, unknown>> {
  const entry = typeof stored === 'string' ? parseJson(stored) : stored;
  return typeof entry === 'object' && entry !== null ? (entry as Readonly<Record<string, unknown>>) : {};
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
