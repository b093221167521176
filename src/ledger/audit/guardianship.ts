/** Who brings the child up: old enough, there at all, and not somebody who is away. */
import { ageAt } from '../fields';
import { ymdOf } from '../calendar/day';
import type { Finding } from '../model/finding';
import type { TableSnapshot } from '../model/snapshot';
import { childrenOnList, findingAt, headerOf, type Audit } from './ledger-rows';

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
  siblings: ['elderBrother', 'elderSister', 'youngerBrother', 'youngerSister', 'otherRelative'],
};
/** Relations of a parent, with the column of the other one's name. */
const OTHER_PARENT: Readonly<Record<string, string>> = { father: 'motherName', mother: 'fatherName' };

/** The rules, each about one child; several may hold. */
export function guardianship(audit: Audit): Finding[] {
  const table = audit.snapshot.tables.Children;
  if (!table) return [];
  return childrenOnList(audit, table).flatMap((row) => [
    ...guardianAge(audit, table, row),
    ...noGuardian(audit, table, row),
    ...guardianIsAway(audit, table, row),
    ...relationDisagrees(audit, table, row),
    ...otherParent(audit, table, row),
  ]);
}

function guardianAge(audit: Audit, table: TableSnapshot, row: number): Finding[] {
  const year = audit.value(table, row, 'guardianBirthYear');
  if (typeof year !== 'number') return [];
  const findings: Finding[] = [];
  const birth = audit.value(table, row, 'birthDate');
  const childYear = typeof birth === 'number' ? ymdOf(birth).year : undefined;
  if (childYear !== undefined && year >= childYear) {
    findings.push(
      findingAt(
        table,
        row,
        'guardianBirthYear',
        { code: 'audit.guardianYoungerThanChild', severity: 'error', parameters: { year, child: childYear } },
        String(birth),
      ),
    );
  }
  const age = ymdOf(audit.today).year - year;
  if (findings.length === 0 && age < SIXTEEN)
    findings.push(findingAt(table, row, 'guardianBirthYear', { code: 'audit.guardianUnder16', severity: 'error', parameters: { age } }));
  return findings;
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

/** The guardian is said to be the father and has the name of the mother: the parents were swapped, or the relation. */
function otherParent(audit: Audit, table: TableSnapshot, row: number): Finding[] {
  const key = OTHER_PARENT[audit.code(table, row, 'guardianRelation')];
  const name = audit.text(table, row, 'guardianName');
  if (key === undefined || name === '' || audit.text(table, row, key) !== name) return [];
  const parameters = { relation: audit.text(table, row, 'guardianRelation'), column: headerOf(table, key), name };
  return [findingAt(table, row, 'guardianName', { code: 'audit.guardianIsOtherParent', severity: 'warning', parameters }, key)];
}
