/** Plans write settings by key; all of them live in one entry of `workbook.settings`. */
import { SETTINGS_KEY, storedSettings } from '../settings';

/** The entry that holds all settings, not yet loaded. */
export function settingsEntry(context: Excel.RequestContext): Excel.Setting {
  const item = context.workbook.settings.getItemOrNullObject(SETTINGS_KEY);
  item.load('value');
  return item;
}

/** The entry's object with some keys replaced; `undefined` removes a key. */
export function withSettings(stored: unknown, changes: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries({ ...storedSettings(stored), ...changes }).filter(([, value]) => value !== undefined));
}
