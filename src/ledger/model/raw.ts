/**
 * A cell as Excel hands it over: text, number (dates are serial days) or truth value.
 * `''` is an empty cell; an Excel error is its text such as `#N/A`.
 */
export type Raw = string | number | boolean;

/** The two languages of the product; a ledger is set up in one of them. */
export type Language = 'zh-CN' | 'en';

/** One word or sentence in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export function inLanguage(text: Bilingual, language: Language): string {
  return language === 'en' ? text.en : text.zh;
}
