/** The words of generated sheets in both languages. */
import type { Language } from '../../../src/ledger/model/raw';
import type { ReportDictionary } from '../../../src/ledger/reports/words';
import { figures as figuresEn } from '../../../src/locales/en/figures';
import { reports as reportsEn } from '../../../src/locales/en/reports';
import { figures } from '../../../src/locales/zh-CN/figures';
import { reports } from '../../../src/locales/zh-CN/reports';

export const WORDS: Readonly<Record<Language, ReportDictionary>> = {
  'zh-CN': { figures, reports },
  en: { figures: figuresEn, reports: reportsEn },
};
