/** Cells with more than their column asks for: 王大山（爷爷）13812345678, 张三/李四, the mother's number in the father's column. */
import { codeKey, RELATION } from '../codes';
import { parsePhones } from '../fields';
import type { Raw } from '../model/raw';

/** What a cell holds for the column itself, and for others by their keys. */
export interface SplitCell {
  readonly content: Raw;
  readonly others: Readonly<Record<string, string>>;
}

const PERSON = /^(father|mother|guardian)Name$/u;
const SEVERAL = /^\p{Script=Han}{2,4}(?:\s*[/、,;|]\s*\p{Script=Han}{2,4})+$/u;
const WITH_MORE =
  /^(\p{Script=Han}[\p{Script=Han}·]+)\s*(?:\((\p{Script=Han}{1,5})\)|\s(\p{Script=Han}{1,5}))?\s*[:,、]?\s*([\d\s+-]{7,})?$/u;
/** Whose number a word beside it says it is. */
const OTHER_PARENT: Readonly<Record<string, readonly [says: RegExp, key: string]>> = {
  fatherPhone: [/^(?:母|妈|孩子妈)/u, 'motherPhone'],
  motherPhone: [/^(?:父|爸|孩子爸)/u, 'fatherPhone'],
};

/** Whether a cell for one person names several. */
export function namesSeveral(key: string, cell: Raw): boolean {
  return PERSON.test(key) && SEVERAL.test(String(cell).normalize('NFKC').trim());
}

/** The parts of a cell, `null` when it holds what its column asks for, or what nobody can take apart. */
export function splitCell(key: string, cell: Raw): SplitCell | null {
  const [, person] = PERSON.exec(key) ?? [];
  if (person !== undefined) return splitPerson(person, String(cell).normalize('NFKC').trim());
  return splitPhones(key, cell);
}

function splitPerson(person: string, text: string): SplitCell | null {
  const [, name = '', inBrackets, behind, phone = ''] = WITH_MORE.exec(text) ?? [];
  const relation = inBrackets ?? behind ?? '';
  if (name === '' || (relation === '' && phone === '')) return null;
  const known = relation === '' ? undefined : codeKey(RELATION, relation);
  // Of a parent only what the column says anyway can be left out.
  if (relation !== '' && (known === undefined || (person !== 'guardian' && known !== person))) return null;
  return {
    content: name,
    others: {
      ...(relation !== '' && person === 'guardian' ? { guardianRelation: relation } : {}),
      ...(phone === '' ? {} : { [`${person}Phone`]: phone.trim() }),
    },
  };
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
