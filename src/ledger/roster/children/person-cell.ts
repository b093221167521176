/** Cells with more or other than their column asks for: 王大山（爷爷）13812345678, 张三/李四, 去世, the mother's number as the father's. */
import { codeKey, PARENT_STATUS, RELATION } from '../../codes';
import { parsePhones } from '../../fields';
import type { Raw } from '../../model/raw';

/** What a cell holds for the column itself, and for others by their keys. */
export interface SplitCell {
  readonly content: Raw;
  readonly others: Readonly<Record<string, string>>;
}

const PERSON = /^(father|mother|guardian)Name$/u;
const SEVERAL = /^\p{Script=Han}{2,4}(?:\s*[/、,;|]\s*\p{Script=Han}{2,4})+$/u;
/** A name or a relation; a number with the gaps that people leave in it. */
const WORDS = /\p{Script=Han}[\p{Script=Han}·]*|[\d+][\d+\s-]*/gu;
const BETWEEN_WORDS = /^[\s/、,;:|()]*$/u;
const NUMBER = /^[\d+]/u;
/** A number of the place behind a name; by itself in a column for names it must have its area. */
const FEWEST_DIGITS = 7;
const FEWEST_ALONE = 10;
const DAY = /^\d{4}-\d{1,2}-\d{1,2}$/u;
const LONG_NUMBER = /(?:\d[\s-]?){7}/u;
/** Whose number a word beside it says it is. */
const OTHER_PARENT: Readonly<Record<string, readonly [says: RegExp, key: string]>> = {
  fatherPhone: [/^(?:母|妈|孩子妈)/u, 'motherPhone'],
  motherPhone: [/^(?:父|爸|孩子爸)/u, 'fatherPhone'],
};

/** Whether a cell for one person names several, or hides a number between words that nobody can take apart. */
export function isUndivided(key: string, cell: Raw): boolean {
  const text = String(cell).normalize('NFKC').trim();
  const [, person] = PERSON.exec(key) ?? [];
  return person !== undefined && (SEVERAL.test(text) || LONG_NUMBER.test(text)) && splitPerson(person, text) === null;
}

/** The parts of a cell, `null` when it holds what its column asks for, or what nobody can take apart. */
export function splitCell(key: string, cell: Raw): SplitCell | null {
  const [, person] = PERSON.exec(key) ?? [];
  if (person !== undefined) return splitPerson(person, String(cell).normalize('NFKC').trim());
  return splitPhones(key, cell);
}

/** A name, a relation or how a parent is, and numbers; every part must be understood. A name alone is nothing to divide. */
function splitPerson(person: string, text: string): SplitCell | null {
  const parts = text.match(WORDS) ?? [];
  const phones = parts.filter((part) => NUMBER.test(part)).map((part) => part.trim());
  const words = parts.filter((part) => !NUMBER.test(part));
  const relations = words.filter((word) => codeKey(RELATION, word) !== undefined);
  const statuses = person === 'guardian' ? [] : words.filter((word) => codeKey(PARENT_STATUS, word) !== undefined);
  const [name = '', ...unknown] = words.filter((word) => !relations.includes(word) && !statuses.includes(word));
  if (unknown.length > 0 || relations.length > 1 || statuses.length > 1 || name.length === 1) return null;
  if (!BETWEEN_WORDS.test(text.replace(WORDS, '')) || !phones.every((one) => mayBePhone(one, words.length === 0))) return null;
  const [relation] = relations;
  const [status] = statuses;
  // Of a parent only what the column says anyway can be left out.
  if (relation !== undefined && person !== 'guardian' && codeKey(RELATION, relation) !== person) return null;
  const others = {
    ...(relation !== undefined && person === 'guardian' ? { guardianRelation: relation } : {}),
    ...(status === undefined ? {} : { [`${person}Status`]: status }),
    ...(phones.length > 0 ? { [`${person}Phone`]: phones.join('、') } : {}),
  };
  return parts.length < 2 && Object.keys(others).length === 0 ? null : { content: name, others };
}

function mayBePhone(text: string, alone: boolean): boolean {
  return !DAY.test(text) && text.replace(/\D/gu, '').length >= (alone ? FEWEST_ALONE : FEWEST_DIGITS);
}

function splitPhones(key: string, cell: Raw): SplitCell | null {
  const [says, other] = OTHER_PARENT[key] ?? [];
  if (!says || other === undefined) return null;
  const parts = parsePhones(cell);
  const theirs = parts.filter(({ note }) => says.test(note));
  if (theirs.length === 0) return null;
  const own = parts.filter((part) => !theirs.includes(part));
  const joined = (list: typeof parts): string => list.map(({ text }) => text).join('、');
  return { content: joined(own), others: { [other]: joined(theirs) } };
}
