/** Findings as people read them: in both languages no place of a sentence stays unfilled. */
import type { Finding } from '../../src/ledger/model/finding';
import { findingSentence } from '../../src/locales/finding-sentence';

const UNFILLED = /\{\w+(?:\|[^}]*)?\}/u;

export function expectWholeSentences(findings: readonly Finding[]): void {
  const sentences = findings.flatMap((finding) => (['zh-CN', 'en'] as const).map((language) => findingSentence(language, finding)));
  // What a person typed into a cell may look like a place; cells of tests do not.
  expect(sentences.filter((sentence) => UNFILLED.test(sentence))).toEqual([]);
}
