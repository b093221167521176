/** The sentence for what a field says of a content: the custom functions start with the pane and need no others. */
import type { Remark } from '../ledger/model/finding';
import type { Language } from '../ledger/model/raw';
import { findings as en } from './en/findings';
import { sentenceIn, type Dictionary } from './words';
import { findings as zh } from './zh-CN/findings';

export const FIELD_SENTENCES: Dictionary<typeof zh> = { 'zh-CN': zh, en };

export function fieldSentence(language: Language, remark: Remark): string {
  return sentenceIn(FIELD_SENTENCES[language], remark);
}
