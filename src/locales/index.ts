/** The dictionaries, Chinese first. A key that is missing in one language does not compile. */
import type { Language } from '../ledger/model/raw';
import type { ReportDictionary } from '../ledger/reports/words';
import { figures as figuresEn } from './en/figures';
import { reports as reportsEn } from './en/reports';
import type { Words } from './words';
import { zh } from './zh-CN';
import { figures as figuresZh } from './zh-CN/figures';
import { reports as reportsZh } from './zh-CN/reports';

export type Locale = Words<typeof zh>;

/** Words of generated sheets, by language of the ledger, which may be another than the pane's. */
export const REPORT_WORDS: Readonly<Record<Language, ReportDictionary>> = {
  'zh-CN': { figures: figuresZh, reports: reportsZh },
  en: { figures: figuresEn, reports: reportsEn },
};

/** The dictionary for a language tag such as Office gives (`zh-CN`, `en-US`): English for every language but Chinese. */
export function localeFor(tag: string): Language {
  return tag.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/** The pane's words. English ones are loaded when they are asked for: nearly every pane is Chinese. */
export async function wordsOf(language: Language): Promise<Locale> {
  return language === 'zh-CN' ? zh : (await import(/* webpackChunkName: "en" */ './en')).en;
}

export { fill, type Parameters } from './words';
