/** The sentence for a finding: what is wrong and how to mend it. */
import type { Remark } from '../ledger/model/finding';
import type { Language } from '../ledger/model/raw';
import { findings as en } from './en/findings';
import { fill } from './words';
import { findings as zh } from './zh-CN/findings';

/** An unknown code is shown as it is, so that a missing sentence is seen and not hidden; a test looks for such codes. */
export function findingSentence(language: Language, { code, parameters }: Remark): string {
  const sentences: Readonly<Record<string, string>> = language === 'en' ? en : zh;
  return fill(sentences[code] ?? code, parameters);
}
