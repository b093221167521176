/** One number in several places: the guardian's that is a parent's or a teacher's, one number for many families. */
import { phoneNumbers } from '../../fields';
import type { Finding } from '../../model/finding';
import type { Raw } from '../../model/raw';
import type { TableSnapshot } from '../../model/snapshot';
import type { Audit } from '../audit';
import { childrenOnList, findingAt, headerOf, keysOf, namesIn, rowNumbers, startedRows } from '../ledger-rows';

/** The columns whose numbers belong to one person each, with that person's name. */
const OWNERS: readonly (readonly [phone: string, name: string])[] = [
  ['guardianPhone', 'guardianName'],
  ['fatherPhone', 'fatherName'],
  ['motherPhone', 'motherName'],
];
/** Which relation to the child makes guardian and parent the same person. */
const SAME_PERSON: Readonly<Record<string, string>> = { fatherPhone: 'father', motherPhone: 'mother' };
/** A family of more children than this at one number is looked at like strangers. */
const LARGE_FAMILY = 4;
/** An address that names a house; a whole village group may live at one without. */
const TO_THE_HOUSE = /[号栋幢室户]/u;

interface Use {
  readonly row: number;
  readonly phone: string;
  /** Whose number it is said to be; none when the name is not filled in, several when several share a cell. */
  readonly persons: readonly string[];
}

export function sharedPhones(audit: Audit): Finding[] {
  const table = audit.snapshot.tables.Children;
  if (!table) return [];
  const teachers = teachersByNumber(audit);
  const findings: Finding[] = [];
  for (const [number, uses] of usesByNumber(audit, table)) {
    const owners = teachers.get(number);
    if (owners) {
      const foreign = uses.filter((use) => !use.persons.some((name) => owners.includes(name)));
      findings.push(...foreign.map((use) => ofTeacher(table, use, number, owners.join('、'))));
      continue;
    }
    if (uses.length < 2) continue;
    findings.push(...ofParent(audit, table, number, uses), ...ofFamilies(audit, table, number, uses));
  }
  return findings;
}

/** The numbers of a cell, each different content split once. */
function splitter(): (cell: Raw) => readonly string[] {
  const known = new Map<Raw, readonly string[]>();
  return (cell) => {
    let numbers = known.get(cell);
    if (!numbers) known.set(cell, (numbers = cell === '' ? [] : phoneNumbers(cell)));
    return numbers;
  };
}

/** The names of all who have a number: a couple of teachers may share one. */
function teachersByNumber(audit: Audit): ReadonlyMap<string, readonly string[]> {
  const table = audit.snapshot.tables.Staff;
  const split = splitter();
  const names = new Map<string, readonly string[]>();
  if (!table) return names;
  for (const row of startedRows(table))
    for (const number of split(audit.value(table, row, 'phone')))
      names.set(number, [...(names.get(number) ?? []), audit.text(table, row, 'name')]);
  return names;
}

function usesByNumber(audit: Audit, table: TableSnapshot): ReadonlyMap<string, Use[]> {
  const uses = new Map<string, Use[]>();
  const split = splitter();
  for (const row of childrenOnList(audit, table)) {
    for (const [phone, name] of OWNERS) {
      for (const number of split(audit.value(table, row, phone))) {
        const use = { row, phone, persons: namesIn(audit.text(table, row, name)) };
        const known = uses.get(number);
        if (known) known.push(use);
        else uses.set(number, [use]);
      }
    }
  }
  return uses;
}

function ofTeacher(table: TableSnapshot, { row, phone, persons }: Use, number: string, teacher: string): Finding {
  return findingAt(
    table,
    row,
    phone,
    { code: 'audit.teacherPhone', severity: 'warning', parameters: { number, teacher } },
    persons.join('、'),
  );
}

/** The guardian's number is that of a parent who is somebody else: one number less in an emergency. */
function ofParent(audit: Audit, table: TableSnapshot, number: string, uses: readonly Use[]): Finding[] {
  return uses
    .filter((use) => use.phone === 'guardianPhone')
    .flatMap((use): Finding[] => {
      const parent = uses.find((one) => one.row === use.row && one.phone !== use.phone);
      if (!parent || parent.persons.some((name) => use.persons.includes(name))) return [];
      if (parent.persons.length === 0 && use.persons.length === 0) return [];
      if (audit.code(table, use.row, 'guardianRelation') === SAME_PERSON[parent.phone]) return [];
      const parameters = { number, column: headerOf(table, parent.phone) };
      return [
        findingAt(
          table,
          use.row,
          use.phone,
          { code: 'audit.guardianPhoneIsParents', severity: 'warning', parameters },
          [...use.persons, ...parent.persons].join('、'),
        ),
      ];
    });
}

/** Children of one family at one number are as it should be; a number of several families is somebody's mistake, or a shop's. */
function ofFamilies(audit: Audit, table: TableSnapshot, number: string, uses: readonly Use[]): Finding[] {
  const rows = [...new Set(uses.map((use) => use.row))];
  if (rows.length < 2) return [];
  const families = familiesOf(audit, table, rows);
  if (families === 1 && rows.length <= LARGE_FAMILY) return [];
  return uses.map((use) => {
    const others = rows.filter((row) => row !== use.row);
    const parameters = { number, children: rows.length, rows: rowNumbers(table, others) };
    const remark = { code: 'audit.sharedPhone', severity: 'warning', parameters } as const;
    return findingAt(table, use.row, use.phone, remark, keysOf(table, others));
  });
}

/** How many families the rows belong to: those who share a guardian, both parents or the house are one. */
function familiesOf(audit: Audit, table: TableSnapshot, rows: readonly number[]): number {
  const familyOf = new Map<string, number>();
  const parent = new Map(rows.map((row) => [row, row]));
  const rootOf = (row: number): number => {
    const up = parent.get(row) ?? row;
    return up === row ? row : rootOf(up);
  };
  for (const row of rows) {
    for (const mark of familyMarks(audit, table, row)) {
      const known = familyOf.get(mark);
      if (known === undefined) familyOf.set(mark, row);
      else parent.set(rootOf(row), rootOf(known));
    }
  }
  return new Set(rows.map(rootOf)).size;
}

function familyMarks(audit: Audit, table: TableSnapshot, row: number): string[] {
  const text = (key: string): string => audit.text(table, row, key);
  const [father, mother, address] = [text('fatherName'), text('motherName'), text('address')];
  return [
    ...namesIn(text('guardianName')).map((name) => `g${name}`),
    ...(father !== '' && mother !== '' ? [`p${father} ${mother}`] : []),
    ...(TO_THE_HOUSE.test(address) ? [`a${address}`] : []),
  ];
}
