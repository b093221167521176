/** Who brings the child up: old enough, there at all, and not somebody who is away. */
import { ageAt } from '../../fields';
import { ymdOf } from '../../calendar/day';
import type { Finding, Remark } from '../../model/finding';
import type { TableSnapshot } from '../../model/snapshot';
import type { Audit } from '../audit';
import { childrenOnList, findingAt, headerOf, namesIn } from '../ledger-rows';

/** 未成年人保护法 art. 21: nobody below this age may live alone; art. 22: nor is such a person a capable carer. */
const SIXTEEN = 16;
/** A parent in one of these situations does not live with the child. */
const NOT_THERE: ReadonlySet<string> = new Set(['away', 'deceased', 'missing', 'imprisoned']);
/** Kinds of guardianship that name a parent, with the columns of the parents it names. */
const BY_PARENT: Readonly<Record<string, readonly string[]>> = {
  parents: ['fatherStatus', 'motherStatus'],
  father: ['fatherStatus'],
  mother: ['motherStatus'],
};

/** Relations that go with a kind of guardianship; a kind that is not named goes with all. */
const RELATIONS: Readonly<Record<string, readonly string[]>> = {
  parents: ['father', 'mother', 'stepfather', 'stepmother'],
  father: ['father', 'stepfather'],
  mother: ['mother', 'stepmother'],
  grandparents: ['grandfather', 'grandmother', 'maternalGrandfather', 'maternalGrandmother', 'greatGrandfather', 'greatGrandmother'],
  relatives: [
    ...['elderBrother', 'elderSister', 'youngerBrother', 'youngerSister', 'elderUncle', 'elderUncleWife', 'uncle', 'uncleWife'],
    ...['maternalUncle', 'maternalUncleWife', 'maternalAuntHusband', 'maternalAunt', 'auntHusband', 'aunt', 'otherRelative'],
  ],
  siblings: ['elderBrother', 'elderSister', 'youngerBrother', 'youngerSister', 'otherRelative'],
};
/** The relations that a person named in these columns can have to the child. */
const IS_PARENT: readonly (readonly [name: string, relations: readonly string[]])[] = [
  ['fatherName', ['father', 'stepfather']],
  ['motherName', ['mother', 'stepmother']],
];
/** Nobody is a parent, or a grandparent, of a child that is fewer years younger. */
const YEARS_BETWEEN: Readonly<Record<string, number>> = {
  father: 14,
  mother: 14,
  grandfather: 30,
  grandmother: 30,
  maternalGrandfather: 30,
  maternalGrandmother: 30,
  greatGrandfather: 45,
  greatGrandmother: 45,
};

/** Columns that never name the same person. */
const NAMED: readonly (readonly [column: string, other: string])[] = [
  ['fatherName', 'name'],
  ['motherName', 'name'],
  ['guardianName', 'name'],
  ['motherName', 'fatherName'],
];

/** The rules, each about one child; several may hold. */
export function guardianship(audit: Audit): Finding[] {
  const table = audit.snapshot.tables.Children;
  if (!table) return [];
  return childrenOnList(audit, table).flatMap((row) => {
    const disagrees = relationDisagrees(audit, table, row);
    return [
      ...guardianAge(audit, table, row),
      ...noGuardian(audit, table, row),
      ...guardianIsAway(audit, table, row),
      ...disagrees,
      // A wrong relation is told once.
      ...(disagrees.length > 0 ? [] : notTheParent(audit, table, row)),
      ...namedTwice(audit, table, row),
    ];
  });
}

function guardianAge(audit: Audit, table: TableSnapshot, row: number): Finding[] {
  const year = audit.value(table, row, 'guardianBirthYear');
  if (typeof year !== 'number') return [];
  const birth = audit.value(table, row, 'birthDate');
  const childYear = typeof birth === 'number' ? ymdOf(birth).year : undefined;
  const say = (remark: Remark, basis?: string): Finding[] => [findingAt(table, row, 'guardianBirthYear', remark, basis)];
  if (childYear !== undefined && year >= childYear)
    return say({ code: 'audit.guardianYoungerThanChild', severity: 'error', parameters: { year, child: childYear } }, String(birth));
  const age = ymdOf(audit.today).year - year;
  if (age < SIXTEEN) return say({ code: 'audit.guardianUnder16', severity: 'error', parameters: { age } });
  const least = YEARS_BETWEEN[audit.code(table, row, 'guardianRelation')] ?? 0;
  if (childYear === undefined || year + least <= childYear) return [];
  const parameters = { relation: audit.text(table, row, 'guardianRelation'), years: childYear - year };
  return say({ code: 'audit.guardianTooYoung', severity: 'warning', parameters }, `${parameters.relation} ${childYear}`);
}

/** A red flag, not a category: a child below sixteen for whom nobody cares. */
function noGuardian(audit: Audit, table: TableSnapshot, row: number): Finding[] {
  const birth = audit.value(table, row, 'birthDate');
  if (typeof birth !== 'number' || ageAt(birth, audit.today) >= SIXTEEN) return [];
  const kind = audit.code(table, row, 'guardianship');
  const name = audit.read(table, row, 'guardianName').state;
  const stated = name === 'none' || name === 'notApplicable';
  const bothGone = ['fatherStatus', 'motherStatus'].every((key) => NOT_THERE.has(audit.code(table, row, key)));
  const nobody = kind === 'none' || (stated && BY_PARENT[kind] === undefined) || (name === 'empty' && kind === '' && bothGone);
  if (!nobody) return [];
  const at = kind === 'none' ? 'guardianship' : 'guardianName';
  return [
    findingAt(
      table,
      row,
      at,
      { code: 'audit.noGuardian', severity: 'error', parameters: { age: ageAt(birth, audit.today) } },
      `${kind} ${name}`,
    ),
  ];
}

/** 监护类型 names a parent who is away, dead, missing or in prison. */
function guardianIsAway(audit: Audit, table: TableSnapshot, row: number): Finding[] {
  const columns = BY_PARENT[audit.code(table, row, 'guardianship')];
  if (!columns || !columns.every((key) => NOT_THERE.has(audit.code(table, row, key)))) return [];
  const said = columns.map((key) => `${headerOf(table, key)}：${audit.text(table, row, key)}`);
  return [
    findingAt(
      table,
      row,
      'guardianship',
      { code: 'audit.guardianIsAway', severity: 'warning', parameters: { parents: said.join('、') } },
      columns.map((key) => audit.code(table, row, key)).join(' '),
    ),
  ];
}

/** 监护类型 says grandparents, 与儿童关系 says father. */
function relationDisagrees(audit: Audit, table: TableSnapshot, row: number): Finding[] {
  const relation = audit.code(table, row, 'guardianRelation');
  const allowed = RELATIONS[audit.code(table, row, 'guardianship')];
  if (relation === '' || !allowed || allowed.includes(relation)) return [];
  const parameters = { kind: audit.text(table, row, 'guardianship'), relation: audit.text(table, row, 'guardianRelation') };
  const remark = { code: 'audit.relationDisagrees', severity: 'warning', parameters } as const;
  return [findingAt(table, row, 'guardianRelation', remark, parameters.kind)];
}

/** The guardian has the name of a parent and another relation, or is said to be a parent and has another name. */
function notTheParent(audit: Audit, table: TableSnapshot, row: number): Finding[] {
  const relation = audit.code(table, row, 'guardianRelation');
  // Two guardians in one cell may be father and mother, or a parent and a grandparent: one relation cannot fit both.
  const guardians = namesIn(audit.text(table, row, 'guardianName'));
  if (guardians.length !== 1 || relation === '') return [];
  const parents = IS_PARENT.map(([column, relations]) => ({ column, relations, name: audit.text(table, row, column) }));
  const named = parents.find(({ name }) => guardians.includes(name));
  if (named?.relations.includes(relation)) return [];
  // 继父 may well be another than the father in the table.
  const said = parents.find(({ relations, name }) => relations[0] === relation && name !== '');
  const parent = named ?? said;
  if (!parent) return [];
  const code = named ? 'audit.guardianIsOtherParent' : 'audit.guardianIsNotParent';
  const parameters = { relation: audit.text(table, row, 'guardianRelation'), column: headerOf(table, parent.column), name: parent.name };
  return [findingAt(table, row, 'guardianName', { code, severity: 'warning', parameters }, `${parameters.column} ${parameters.relation}`)];
}

/** Two people of one family under one name: a cell that was copied. */
function namedTwice(audit: Audit, table: TableSnapshot, row: number): Finding[] {
  return NAMED.flatMap(([column, other]): Finding[] => {
    const name = audit.text(table, row, column);
    if (name === '' || name !== audit.text(table, row, other)) return [];
    const parameters = { name, other: headerOf(table, other) };
    return [findingAt(table, row, column, { code: 'audit.namedTwice', severity: 'warning', parameters }, other)];
  });
}
