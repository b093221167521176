/** Finds children by what a person types: name, initials or pinyin of the name, class, number. */
import type { Pinyin } from '../fields';
import { compact } from '../fields/parse/tidy';
import type { ChildRow } from './child-rows';

/** Texts by which a child is found, worked out once. */
export interface SearchEntry {
  readonly child: ChildRow;
  readonly texts: readonly string[];
}

/** @param pinyin absent while it has not been loaded: then only the characters count. */
export function searchEntries(children: readonly ChildRow[], pinyin?: Pinyin): SearchEntry[] {
  return children.map((child) => {
    const syllables = pinyin ? pinyin.spell(child.name).split(' ') : [];
    const initials = syllables.map((one) => one[0] ?? '').join('');
    return { child, texts: [child.name, child.className, child.childId, syllables.join(''), initials].map(plain) };
  });
}

/** Children of whom every word of the query is part of a text; those on the list first, else in the order of the table. */
export function findChildren(entries: readonly SearchEntry[], query: string): ChildRow[] {
  const words = query
    .split(/\s+/u)
    .map(plain)
    .filter((word) => word !== '');
  const found = entries.filter(({ texts }) => words.every((word) => texts.some((text) => text.includes(word)))).map(({ child }) => child);
  return [...found.filter((child) => child.status !== 'left'), ...found.filter((child) => child.status === 'left')];
}

function plain(text: string): string {
  return compact(text).toLowerCase();
}
