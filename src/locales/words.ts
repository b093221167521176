/** The shape of a dictionary, and how its sentences are filled in. */
import type { Remark } from '../ledger/model/finding';
import type { Language } from '../ledger/model/raw';

/** A dictionary with the keys of another one: the English files must have every key of the Chinese ones, and no more. */
export type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

/** A dictionary in both languages. */
export type Dictionary<T> = Readonly<Record<Language, Words<T>>>;

export type Parameters = Readonly<Record<string, string | number | readonly string[]>>;

const HAN = /\p{Script=Han}/u;

/**
 * Puts parameters into `{name}`; a list is joined by 、, in a sentence without Chinese by commas. `{count|child|children}` is the first word for exactly one, else the
 * second. A parameter that is not given stays visible, so that a test sees it.
 */
export function fill(sentence: string, parameters: Parameters = {}): string {
  return sentence.replace(/\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g, (whole, name: string, one?: string, more?: string) => {
    const value = parameters[name];
    if (value === undefined) return whole;
    if (one !== undefined && more !== undefined) return Number(value) === 1 ? one : more;
    return typeof value === 'object' ? value.join(HAN.test(sentence) ? '、' : ', ') : String(value);
  });
}

/** Longer contents of cells, of up to 32,767 characters, would hide the sentence that names them. */
const LONGEST = 80;

/** The beginning of a text that is too long to be read in a sentence or a list. */
export function shortened<T>(value: T): T | string {
  return typeof value === 'string' && value.length > LONGEST ? `${[...value].slice(0, LONGEST).join('')}…` : value;
}

/** An unknown code is shown as it is, so that a missing sentence is seen and not hidden; a test looks for such codes. */
export function sentenceIn(sentences: Readonly<Record<string, string>>, { code, parameters = {} }: Remark): string {
  const short = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, shortened(value)]));
  return fill(sentences[code] ?? code, short);
}
