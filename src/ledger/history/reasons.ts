/** Reasons that are offered to be chosen, and how a choice and what was typed beside it become one text. */
import { inLanguage, type Bilingual, type Language } from '../model/raw';

const OFFERED = {
  newNumber: { zh: '换号码', en: 'New number' },
  newGuardian: { zh: '监护人更换', en: 'Guardian changed' },
  mistake: { zh: '录入更正', en: 'Mistake corrected' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export function offeredReasons(language: Language): string[] {
  return Object.values(OFFERED).map((reason) => inLanguage(reason, language));
}

/** One text of several parts; blank ones are left out. */
export function joinedReason(parts: readonly string[], language: Language): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(language === 'en' ? '; ' : '；');
}

/** The chosen reason in front of what was typed, in place of another choice that stands there. */
export function withOffered(chosen: string, typed: string, language: Language): string {
  const [first = '', ...rest] = typed.split(/[；;]/u);
  return joinedReason([chosen, offeredReasons(language).includes(first.trim()) ? rest.join('；') : typed], language);
}

/** Whether only the text was wrong, so that what it speaks of has not changed. */
export function isCorrection(reason: string): boolean {
  const { zh, en } = OFFERED.mistake;
  return [zh, en].some((text) => reason.trim().startsWith(text));
}
