/** The names that a ledger knows, and a quick search for any of them in any text. */
import { PERSON_NAME } from '../fields';
import { cellOf, type LedgerSnapshot } from '../model/snapshot';
import { isWordIn } from './word-names';

export type Person = 'child' | 'adult';

export interface NameInText {
  readonly person: Person;
  readonly name: string;
  /** Where it stands in the text, end excluded. */
  readonly start: number;
  readonly end: number;
}

/** What may stand inside a name in a text: spaces, the dots of long names, signs that print nothing. */
const INSIDE = /[\s·•・‧．∙.\u200B-\u200F\u2060\uFEFF]/u;

interface Known {
  readonly person: Person;
  readonly name: string;
  /** Characters without those of `INSIDE`. */
  readonly characters: string;
}

const NAMES: readonly (readonly [column: string, person: Person])[] = [
  ['name', 'child'],
  ['fatherName', 'adult'],
  ['motherName', 'adult'],
  ['guardianName', 'adult'],
];

/** Names are looked up by their first character, longest first: a text costs what it is long, however many children there are. */
export class People {
  private readonly byFirst = new Map<string, Known[]>();
  private readonly known = new Set<string>();

  /** A name of one character would be found in every text: it is left out. */
  add(name: string, person: Person): void {
    const characters = [...name].filter((one) => !INSIDE.test(one)).join('');
    if ([...characters].length < 2 || this.known.has(characters)) return;
    this.known.add(characters);
    const first = characters[0] ?? '';
    const same = this.byFirst.get(first) ?? [];
    same.push({ person, name, characters });
    same.sort((a, b) => b.characters.length - a.characters.length);
    this.byFirst.set(first, same);
  }

  get size(): number {
    return this.known.size;
  }

  /**
   * The names in a text, from left to right; of two that begin together the longer one.
   * @param inside looks for names inside a name: the text as a whole does not count as one.
   * @param words whether a name that is an everyday word as well counts where it is the word.
   */
  namesIn(text: string, inside = false, words = true): NameInText[] {
    const found: NameInText[] = [];
    for (let start = 0; start < text.length; start++) {
      const candidates = this.byFirst.get(text[start] ?? '');
      if (!candidates) continue;
      for (const { characters, name, person } of candidates) {
        const end = endOf(text, start, characters);
        if (end === null || (inside && start === 0 && end === text.length)) continue;
        if (!words && isWordIn(text, start, end)) continue;
        found.push({ person, name, start, end });
        start = end - 1;
        break;
      }
    }
    return found;
  }

  /** Masks every known name as its own field would; what may be a word as well is masked all the same. */
  hideNames(text: string, inside: boolean): string {
    const found = this.namesIn(text, inside);
    let hidden = '';
    let from = 0;
    for (const { start, end, name } of found) {
      hidden += text.slice(from, start) + PERSON_NAME.mask(name);
      from = end;
    }
    return hidden + text.slice(from);
  }
}

/** Where the characters end that stand in the text from `start` on; `null` when they do not stand there. */
function endOf(text: string, start: number, characters: string): number | null {
  let at = start;
  for (let index = 0; index < characters.length; at++) {
    if (at >= text.length) return null;
    if (text[at] === characters[index]) index++;
    else if (index === 0 || !INSIDE.test(text[at] ?? '')) return null;
  }
  return at;
}

/** Children, parents and guardians of the ledger, also of children who have left. */
export function peopleOf(snapshot: LedgerSnapshot): People {
  const people = new People();
  const context = { today: 0 };
  for (const table of [snapshot.tables.Children, snapshot.tables.Baseline]) {
    for (let row = 0; row < (table?.rows.length ?? 0); row++) {
      for (const [column, person] of table ? NAMES : []) {
        const reading = table && PERSON_NAME.read(cellOf(table, row, column), context);
        if (reading?.state === 'value') people.add(String(reading.value), person);
      }
    }
  }
  return people;
}
