/** Labels of codes for sheets: a value that the school added itself is its own label. */
import { codeKey, codeListOf, labelOf, type CodeList } from '../codes';
import type { Language } from '../model/raw';

export { codeKey, codeListOf };

/** The label of a key in a language; a key that the list does not have is shown as it is. */
export function inLanguageLabel(list: CodeList, key: string, language: Language): string {
  return list.codes.some((code) => code.key === key) ? labelOf(list, key, language) : key;
}
