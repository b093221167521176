/**
 * `Office.context.document.settings`: the whole bag is read and saved at once.
 * Kept in the workbook's own settings, so that both kinds of settings travel with the file; that Excel keeps them in one
 * bag is INFERRED.
 */
import { OfficeError } from './dispatch-ids';

export interface OfficeAnswer {
  Version: 1;
  Error: number;
  Data?: unknown;
  Properties?: unknown;
}

/** Call 75: all settings as `{ Name, Value }`, values as JSON text. */
export function loadSettings(settings: ReadonlyMap<string, string>): OfficeAnswer {
  const list = [...settings].map(([Name, Value]) => ({ Name, Value }));
  return { Version: 1, Error: OfficeError.None, Properties: { Settings: list } };
}

/** Call 76: replaces all settings by those of the request, pairs of key and JSON text. */
export function saveSettings(settings: Map<string, string>, data: Record<string, unknown>): OfficeAnswer {
  const request = data['DdaSettingsMethod'] as { Properties?: unknown } | undefined;
  const pairs = request?.Properties ?? [];
  if (!Array.isArray(pairs) || !pairs.every(isPair)) return { Version: 1, Error: OfficeError.InternalError };
  settings.clear();
  for (const [key, json] of pairs) settings.set(key, json);
  return { Version: 1, Error: OfficeError.None };
}

function isPair(value: unknown): value is [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
}
