/** A class that does not go with the child's age: a mistyped year of birth, a class of another stage, a class that was not moved up. */
import { dayOf, ymdOf, type Day } from '../../calendar/day';
import { ageAt, parseSchoolClass } from '../../fields';
import type { Finding } from '../../model/finding';
import type { TableSnapshot } from '../../model/snapshot';
import type { Audit } from '../audit';
import { childrenOnList, findingAt, rowNumbers } from '../ledger-rows';

/** Completed years on 1 September with which a child enters the first grade. */
const FIRST_GRADE_AGE = 6;
/** Years of grace: a year too early at most; late comers and those who repeat are older. */
const YOUNGER = 1;
const OLDER = 4;
const BEFORE_SCHOOL: readonly [from: number, to: number] = [1, 8];
/** So many children of a class, and most of it: then the class is misread or was not moved up, and no child is the mistake. */
const MANY = 3;

interface Misfit {
  readonly row: number;
  readonly age: number;
}

export function ageOutsideClass(audit: Audit): Finding[] {
  const table = audit.snapshot.tables.Children;
  if (!table) return [];
  const start = schoolYearStart(audit.today);
  return [...rowsByClass(audit, table)].flatMap(([name, rows]): Finding[] => {
    const found = parseSchoolClass(name, audit.context);
    if (!found) return [];
    const [from, to] = agesOf(found.grade);
    const misfits = rows.flatMap((row): Misfit[] => {
      const birth = audit.value(table, row, 'birthDate');
      const age = typeof birth === 'number' ? ageAt(birth, start) : from;
      return age >= from && age <= to ? [] : [{ row, age }];
    });
    return misfits.length >= MANY && misfits.length > rows.length / 2
      ? wholeClass(table, name, misfits, { from, to })
      : misfits.map(({ row, age }) => {
          const parameters = { class: name, age, from, to };
          return findingAt(table, row, 'class', { code: 'audit.ageOutsideClass', severity: 'warning', parameters }, String(age));
        });
  });
}

function wholeClass(
  table: TableSnapshot,
  name: string,
  misfits: readonly Misfit[],
  ages: { readonly from: number; readonly to: number },
): Finding[] {
  const rows = misfits.map(({ row }) => row);
  const [first = 0] = rows;
  const parameters = { class: name, children: rows.length, rows: rowNumbers(table, rows), ...ages };
  return [findingAt(table, first, 'class', { code: 'audit.classOutsideAges', severity: 'warning', parameters }, String(rows.length))];
}

function rowsByClass(audit: Audit, table: TableSnapshot): ReadonlyMap<string, number[]> {
  const classes = new Map<string, number[]>();
  for (const row of childrenOnList(audit, table)) {
    const name = audit.text(table, row, 'class');
    const rows = classes.get(name);
    if (rows) rows.push(row);
    else classes.set(name, [row]);
  }
  return classes;
}

function agesOf(grade: number): readonly [from: number, to: number] {
  if (grade === 0) return BEFORE_SCHOOL;
  const usual = FIRST_GRADE_AGE + grade - 1;
  return [usual - YOUNGER, usual + OLDER];
}

function schoolYearStart(today: Day): Day {
  const { year, month } = ymdOf(today);
  return dayOf(month >= 9 ? year : year - 1, 9, 1);
}
