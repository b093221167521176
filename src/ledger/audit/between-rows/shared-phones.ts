/** One number in several places: the guardian's that is a parent's or a teacher's, one number for many families. */
import { phoneNumbers } from '../../fields';
import type { Finding } from '../../model/finding';
import type { Raw } from '../../model/raw';
import type { TableSnapshot } from '../../model/snapshot';
import type { Audit } from '../audit';
import { childrenOnList, findingAt, headerOf, keysOf, namesIn, rowNumbers, startedRows } from '../ledger-rows';
import { familiesAt, type PhoneUse } from './families';

/** The columns whose numbers belong to one person each, with that person's name. */
const OWNERS: readonly (readonly [phone: string, name: string])[] = [
  ['guardianPhone', 'guardianName'],
  ['fatherPhone', 'fatherName'],
  ['motherPhone', 'motherName'],
];
/** Which relation to the child makes guardian and parent the same person. */
const SAME_PERSON: Readonly<Record<string, string>> = { fatherPhone: 'father', motherPhone: 'mother' };
/** A family of more children than this at one number is worth a look: perhaps the cells were copied down. */
const LARGE_FAMILY = 4;
/** A number in more files than this was filled down, or is the school's own: one mistake, told once. */
const FILLED_DOWN = 30;

export function sharedPhones(audit: Audit): Finding[] {
  const table = audit.snapshot.tables.Children;
  if (!table) return [];
  const teachers = teachersByNumber(audit);
  const findings: Finding[] = [];
  for (const [number, uses] of usesByNumber(audit, table)) {
    const owners = teachers.get(number);
    if (owners) findings.push(...ofTeacher(table, number, uses, owners));
    else if (uses.length > 1) findings.push(...ofParent(audit, table, number, uses), ...ofFamilies(audit, table, number, uses));
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

function usesByNumber(audit: Audit, table: TableSnapshot): ReadonlyMap<string, PhoneUse[]> {
  const uses = new Map<string, PhoneUse[]>();
  const split = splitter();
  for (const row of childrenOnList(audit, table)) {
    for (const [phone, name] of OWNERS) {
      for (const number of split(audit.value(table, row, phone))) {
        const use: PhoneUse = { row, phone, persons: namesIn(audit.text(table, row, name)) };
        const known = uses.get(number);
        if (known) known.push(use);
        else uses.set(number, [use]);
      }
    }
  }
  return uses;
}

/** The first cell of each child, which is the guardian's if that holds the number: what is told of a child is told once. */
function oncePerChild(uses: readonly PhoneUse[]): PhoneUse[] {
  const firsts = new Map<number, PhoneUse>();
  for (const use of uses) if (!firsts.has(use.row)) firsts.set(use.row, use);
  return [...firsts.values()];
}

/** Not where the teacher is one of the family. */
function ofTeacher(table: TableSnapshot, number: string, uses: readonly PhoneUse[], teachers: readonly string[]): Finding[] {
  const own = new Set(uses.filter(({ persons }) => persons.some((name) => teachers.includes(name))).map(({ row }) => row));
  const remark = { code: 'audit.teacherPhone', severity: 'warning', parameters: { number, teacher: teachers.join('、') } } as const;
  return oncePerChild(uses.filter(({ row }) => !own.has(row))).map(({ row, phone, persons }) =>
    findingAt(table, row, phone, remark, persons.join('、')),
  );
}

/** The guardian's number is that of a parent who is somebody else: one number less in an emergency. */
function ofParent(audit: Audit, table: TableSnapshot, number: string, uses: readonly PhoneUse[]): Finding[] {
  return uses
    .filter((use) => use.phone === 'guardianPhone')
    .flatMap((use): Finding[] => {
      const parents = uses.filter((one) => one.row === use.row && one.phone !== use.phone);
      const [parent] = parents;
      const relation = audit.code(table, use.row, 'guardianRelation');
      // Father and mother may share a number, of whom one is the guardian.
      const isParent = parents.some(
        ({ phone, persons }) => relation === SAME_PERSON[phone] || persons.some((name) => use.persons.includes(name)),
      );
      if (!parent || isParent || (parent.persons.length === 0 && use.persons.length === 0)) return [];
      const remark = {
        code: 'audit.guardianPhoneIsParents',
        severity: 'warning',
        parameters: { number, column: headerOf(table, parent.phone) },
      } as const;
      return [findingAt(table, use.row, use.phone, remark, [...use.persons, ...parent.persons].join('、'))];
    });
}

/** Children of one family at one number are as it should be; a number of several families is somebody's mistake, or a shop's. */
function ofFamilies(audit: Audit, table: TableSnapshot, number: string, uses: readonly PhoneUse[]): Finding[] {
  const children = oncePerChild(uses);
  if (children.length < 2) return [];
  const isFamily = familiesAt(audit, table, uses) === 1;
  if (isFamily && children.length <= LARGE_FAMILY) return [];
  const rows = children.map(({ row }) => row);
  const [code, severity] = isFamily ? (['audit.phoneOfLargeFamily', 'hint'] as const) : (['audit.sharedPhone', 'warning'] as const);
  const isFilledDown = children.length > FILLED_DOWN;
  return (isFilledDown ? children.slice(0, 1) : children).map(({ row, phone }) => {
    const others = rows.filter((other) => other !== row);
    const parameters = { number, children: rows.length, rows: rowNumbers(table, others) };
    return findingAt(table, row, phone, { code, severity, parameters }, isFilledDown ? String(rows.length) : keysOf(table, others));
  });
}
