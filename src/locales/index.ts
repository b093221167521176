/** The dictionaries, Chinese first. A key that is missing in one language does not compile. */
import type { Language } from '../ledger/model/raw';
import type { ReportDictionary } from '../ledger/reports/words';
import { figures as figuresEn } from './en/figures';
import { history as historyEn } from './en/history';
import { pane as paneEn } from './en/pane';
import { reports as reportsEn } from './en/reports';
import { workbook as workbookEn } from './en/workbook';
import { figures as figuresZh } from './zh-CN/figures';
import { history as historyZh } from './zh-CN/history';
import { pane as paneZh } from './zh-CN/pane';
import { reports as reportsZh } from './zh-CN/reports';
import { workbook as workbookZh } from './zh-CN/workbook';
import type { Words } from './words';

const zh = {
  pane: paneZh,
  workbook: workbookZh,
  history: historyZh,
};

export type Locale = Words<typeof zh>;

export const LOCALES: Readonly<Record<Language, Locale>> = {
  'zh-CN': zh,
  en: {
    pane: paneEn,
    workbook: workbookEn,
    history: historyEn,
  },
};

/** Words of generated sheets, by language of the ledger. */
export const REPORT_WORDS: Readonly<Record<Language, ReportDictionary>> = {
  'zh-CN': { figures: figuresZh, reports: reportsZh },
  en: { figures: figuresEn, reports: reportsEn },
};

/** The dictionary for a language tag such as Office gives (`zh-CN`, `en-US`): English for every language but Chinese. */
export function localeFor(tag: string): Language {
  return tag.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

export { fill, shortened, type Parameters } from './words';
