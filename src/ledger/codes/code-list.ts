/** The shape of a code list: what a drop-down offers, what the standard calls it, and which other spellings mean the same. */
import type { Bilingual, Language } from '../model/raw';
import { inLanguage } from '../model/raw';

export interface Code {
  /** Stable English key: what rules and figures compare, whatever the language of the ledger. */
  readonly key: string;
  readonly label: Bilingual;
  /** The code in the national standard or form that the list follows. */
  readonly standard?: string;
  /** Other spellings that mean this code. */
  readonly synonyms?: readonly string[];
}

export interface CodeList {
  /** Column key in table Codes; the drop-down's defined name is made from it. */
  readonly key: string;
  readonly title: Bilingual;
  /** The standard that the codes follow. */
  readonly source?: string;
  /** Whether the bare standard code is understood too. Off where systems disagree about the digits. */
  readonly acceptStandard?: boolean;
  /** Whether a school may add values of its own below the list on the code sheet. */
  readonly open?: boolean;
  readonly codes: readonly Code[];
}

/** A code in one line: key, Chinese label, English label, standard code, synonyms. */
export function code(key: string, zh: string, en: string, standard?: string, synonyms?: readonly string[]): Code {
  return {
    key,
    label: { zh, en },
    ...(standard === undefined ? {} : { standard }),
    ...(synonyms === undefined ? {} : { synonyms }),
  };
}

/** Two spellings are the same when they agree after this: width, case and inner spaces do not matter. */
export function normalizeLabel(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200B-\u200F\u2060\uFEFF]+/gu, '')
    .toLowerCase();
}

const indexes = new WeakMap<CodeList, ReadonlyMap<string, Code>>();

function indexOf(list: CodeList): ReadonlyMap<string, Code> {
  const known = indexes.get(list);
  if (known) return known;
  const index = new Map<string, Code>();
  const add = (text: string, entry: Code): void => {
    const normal = normalizeLabel(text);
    if (!index.has(normal)) index.set(normal, entry);
  };
  for (const entry of list.codes) {
    add(entry.label.zh, entry);
    add(entry.label.en, entry);
    if (list.acceptStandard && entry.standard !== undefined) add(entry.standard, entry);
  }
  // Synonyms come last: a label of the list always wins over another entry's synonym.
  for (const entry of list.codes) for (const synonym of entry.synonyms ?? []) add(synonym, entry);
  indexes.set(list, index);
  return index;
}

/** The code that a text means, by its label in either language or a synonym; `undefined` when it is none of the list. */
export function findCode(list: CodeList, text: string): Code | undefined {
  return indexOf(list).get(normalizeLabel(text));
}

/** The key that a text means (`'男'` → `male`), `undefined` when it is none of the list. */
export function codeKey(list: CodeList, text: string | number | boolean): string | undefined {
  return findCode(list, String(text))?.key;
}

/** The label of a key; throws for a key that the list does not have, as that is a fault in our own code. */
export function labelOf(list: CodeList, key: string, language: Language): string {
  const found = list.codes.find((entry) => entry.key === key);
  if (!found) throw new Error(`The code list ${list.key} has no code ${key}.`);
  return inLanguage(found.label, language);
}
