/** The dictionaries, Chinese first. A key that is missing in one language does not compile. */
import type { Language } from '../ledger/model/raw';
import { pane as paneEn } from './en/pane';
import { workbook as workbookEn } from './en/workbook';
import { pane as paneZh } from './zh-CN/pane';
import { workbook as workbookZh } from './zh-CN/workbook';
import type { Words } from './words';

const zh = { pane: paneZh, workbook: workbookZh };

export type Locale = Words<typeof zh>;

export const LOCALES: Readonly<Record<Language, Locale>> = {
  'zh-CN': zh,
  en: { pane: paneEn, workbook: workbookEn },
};

/** The dictionary for a language tag such as Office gives (`zh-CN`, `en-US`): English for every language but Chinese. */
export function localeFor(tag: string): Language {
  return tag.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

export { fill, type Parameters } from './words';
