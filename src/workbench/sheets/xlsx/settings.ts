/**
 * Where `workbook.settings` live in a file: a custom XML part of our own. Office keeps them in a web-extension part
 * that belongs to one installed add-in's id and store; a custom XML part survives every program that keeps the file.
 */
import { attrs, content } from './xml';

export const SETTINGS_NAMESPACE = 'urn:careledger:workbook-settings';
export const SETTINGS_PART_ID = '{6C3D7B52-3C0E-4B39-9B3B-5B0B6D1C2A01}';

/** The part's text: one `setting` element for each key, its JSON as text. */
export function settingsXml(settings: ReadonlyMap<string, string>): string {
  const entries = [...settings].map(([key, json]) => `<setting${attrs({ key })}>${content(json)}</setting>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${SETTINGS_NAMESPACE}">${entries.join('')}</settings>`;
}
