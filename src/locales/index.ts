/** The dictionaries, Chinese first. A key that is missing in one language does not compile. */
import type { Language } from '../ledger/model/raw';
import { duties as dutiesEn } from './en/duties';
import { figures as figuresEn } from './en/figures';
import { pane as paneEn } from './en/pane';
import { reports as reportsEn } from './en/reports';
import { workbook as workbookEn } from './en/workbook';
import { duties as dutiesZh } from './zh-CN/duties';
import { figures as figuresZh } from './zh-CN/figures';
import { pane as paneZh } from './zh-CN/pane';
import { reports as reportsZh } from './zh-CN/reports';
import { workbook as workbookZh } from './zh-CN/workbook';
import type { Words } from './words';

const zh = { duties: dutiesZh, figures: figuresZh, pane: paneZh, reports: reportsZh, workbook: workbookZh };

export type Locale = Words<typeof zh>;

export const LOCALES: Readonly<Record<Language, Locale>> = {
  'zh-CN': zh,
  en: { duties: dutiesEn, figures: figuresEn, pane: paneEn, reports: reportsEn, workbook: workbookEn },
};

/** The dictionary for a language tag such as Office gives (`zh-CN`, `en-US`): English for every language but Chinese. */
export function localeFor(tag: string): Language {
  return tag.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

export { fill, type Parameters } from './words';
