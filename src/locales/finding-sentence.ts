/** The sentence for a finding: what is wrong and how to mend it. */
import type { Remark } from '../ledger/model/finding';
import type { Language } from '../ledger/model/raw';
import { audit as auditEn } from './en/audit';
import { duties as dutiesEn } from './en/duties';
import { childActions as actionsEn } from './en/child-actions';
import { history as historyEn } from './en/history';
import { privacyFindings as privacyEn } from './en/privacy';
import { reports as reportsEn } from './en/reports';
import { settings as settingsEn } from './en/settings';
import { FIELD_SENTENCES } from './field-sentence';
import { sentenceIn } from './words';
import { audit as auditZh } from './zh-CN/audit';
import { duties as dutiesZh } from './zh-CN/duties';
import { childActions as actionsZh } from './zh-CN/child-actions';
import { history as historyZh } from './zh-CN/history';
import { privacyFindings as privacyZh } from './zh-CN/privacy';
import { reports as reportsZh } from './zh-CN/reports';
import { settings as settingsZh } from './zh-CN/settings';

/** All sentences by code: of fields and checks, of rows that cannot be counted, of reports, of what leaks. */
const SENTENCES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  'zh-CN': {
    ...FIELD_SENTENCES['zh-CN'],
    ...auditZh,
    ...dutiesZh.findings,
    ...reportsZh.findings,
    ...historyZh.findings,
    ...actionsZh.findings,
    ...settingsZh.findings,
    ...privacyZh,
  },
  en: {
    ...FIELD_SENTENCES.en,
    ...auditEn,
    ...dutiesEn.findings,
    ...reportsEn.findings,
    ...historyEn.findings,
    ...actionsEn.findings,
    ...settingsEn.findings,
    ...privacyEn,
  },
};

export function findingSentence(language: Language, remark: Remark): string {
  return sentenceIn(SENTENCES[language], remark);
}
