/**
 * Names that sound alike or differ in one character of the given name (王小明, 王晓明): perhaps one child entered twice. Only together with the same
 * birth date or the same guardian's number: likeness of Chinese names alone says nothing.
 */
import { phoneNumbers } from '../../fields';
import type { Finding, Severity } from '../../model/finding';
import type { TableSnapshot } from '../../model/snapshot';
import type { Audit } from '../audit';
import { findingAt, keysOf, rowNumbers, startedRows } from '../ledger-rows';

interface Person {
  readonly row: number;
  readonly name: string;
  readonly sound: string;
  readonly birth: string;
  readonly residentId: string;
}

type Tie = 'birth' | 'phone';

/** Of a larger group the names are so common that pairs say nothing, and looking at each would take long. */
const LARGEST_GROUP = 30;
/** A name of two characters shares one of them with a large part of a village. */
const SHORTEST_FOR_ONE_CHARACTER = 3;

const CODES: Readonly<Record<Tie, string>> = { birth: 'audit.similarNameAndBirth', phone: 'audit.similarNameAndPhone' };

export function similarNames(audit: Audit): Finding[] {
  const table = audit.snapshot.tables.Children;
  if (!table) return [];
  const found = new Map<string, { readonly row: number; readonly tie: Tie; severity: Severity; readonly others: Set<number> }>();
  for (const [key, group] of groupsOf(audit, table)) {
    if (group.length < 2 || group.length > LARGEST_GROUP) continue;
    const tie: Tie = key.startsWith('b') ? 'birth' : 'phone';
    for (const one of group) {
      for (const other of group) {
        const severity = one === other ? null : verdict(one, other, tie);
        if (severity === null) continue;
        const known = found.get(`${one.row} ${tie}`) ?? { row: one.row, tie, severity, others: new Set() };
        known.others.add(other.row);
        if (severity === 'warning') known.severity = severity;
        found.set(`${one.row} ${tie}`, known);
      }
    }
  }
  return [...found.values()].map(({ row, tie, severity, others }) => {
    const rows = [...others].sort((a, b) => a - b);
    const names = [...new Set(rows.map((other) => audit.text(table, other, 'name')))].join('、');
    return findingAt(
      table,
      row,
      'name',
      { code: CODES[tie], severity, parameters: { rows: rowNumbers(table, rows), names } },
      keysOf(table, rows),
    );
  });
}

/**
 * Children who share a birth date (`b…`) or a number (`p…`) and a likeness of the name: its sound, or the name with one character
 * left open. Grouping by all of these keeps the work in proportion to the number of children; only names that share something
 * are spelt.
 */
function groupsOf(audit: Audit, table: TableSnapshot): Map<string, Person[]> {
  const groups = new Map<string, Person[]>();
  const known = new Map<number, Person>();
  for (const [tie, rows] of rowsByTie(audit, table)) {
    if (rows.length < 2) continue;
    for (const row of rows) {
      const person = known.get(row) ?? personIn(audit, table, row);
      known.set(row, person);
      for (const likeness of likenesses(person)) {
        const key = `${tie} ${likeness}`;
        const group = groups.get(key);
        if (group) group.push(person);
        else groups.set(key, [person]);
      }
    }
  }
  return groups;
}

function rowsByTie(audit: Audit, table: TableSnapshot): Map<string, number[]> {
  const ties = new Map<string, number[]>();
  const add = (tie: string, row: number): void => {
    const rows = ties.get(tie);
    if (rows) rows.push(row);
    else ties.set(tie, [row]);
  };
  for (const row of startedRows(table)) {
    if (audit.text(table, row, 'name') === '') continue;
    const birth = audit.text(table, row, 'birthDate');
    if (birth !== '') add(`b${birth}`, row);
    const phone = audit.text(table, row, 'guardianPhone');
    if (phone !== '') for (const number of new Set(phoneNumbers(phone))) add(`p${number}`, row);
  }
  return ties;
}

function personIn(audit: Audit, table: TableSnapshot, row: number): Person {
  const name = audit.text(table, row, 'name');
  const [birth, residentId] = [audit.text(table, row, 'birthDate'), audit.text(table, row, 'residentId')];
  return { row, name, sound: audit.sounds?.spell(name) ?? name, birth, residentId };
}

/** The surname is not left open: children of different families are not one child. */
function likenesses({ name, sound }: Person): string[] {
  const characters = [...name];
  if (characters.length < SHORTEST_FOR_ONE_CHARACTER) return [`s${sound}`];
  const opened = characters.slice(1).map((_, open) => characters.map((one, at) => (at === open + 1 ? '＊' : one)).join(''));
  return [`s${sound}`, ...opened.map((pattern) => `n${pattern}`)];
}

/** How grave the likeness of two children is; `null` when it is none, as with brothers who share a syllable of their names. */
function verdict(one: Person, other: Person, tie: Tie): Severity | null {
  const bothIds = one.residentId !== '' && other.residentId !== '';
  if (bothIds && one.residentId === other.residentId) return null;
  const bothBirths = one.birth !== '' && other.birth !== '';
  const sameBirth = bothBirths && one.birth === other.birth;
  // What the birth date has told is not told again of the number.
  if (sameBirth && (one.name === other.name || tie === 'phone')) return null;
  if (sameBirth) return bothIds ? 'hint' : 'warning';
  const soundAlike = one.sound === other.sound;
  if (bothIds || bothBirths) return soundAlike ? (bothIds ? 'hint' : 'warning') : null;
  return 'warning';
}
