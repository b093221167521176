/** Known mistakes of fields: what a cell says is misread, or a wrong value passes. */
import type { Pitfall } from './pitfall';

export const FIELDS: readonly Pitfall[] = [
  {
    mistake: 'an 18-digit ID that arrives as a number is taken for an ID',
    source: 'src/ledger/fields/resident-id.ts',
    rule: "if (isDestroyed(cell, id)) return invalid(cell, error('numberCell'));",
    broken: '',
    test: 'test/ledger/fields/resident-id.test.ts',
    name: 'a number cell is no ID even where its zeros make the right check digit',
  },
  {
    mistake: 'a small x at the end of an ID is refused',
    source: 'src/ledger/fields/resident-id.ts',
    rule: '    .toUpperCase();',
    broken: '    .trim();',
    test: 'test/ledger/fields/resident-id.test.ts',
    name: 'a small x at the end is the X',
  },
  {
    mistake: 'an implausible age passes',
    source: 'src/ledger/fields/resident-id.ts',
    rule: 'child: [3, 18]',
    broken: 'child: [0, 99]',
    test: 'test/ledger/fields/resident-id.test.ts',
    name: 'is plausible for a',
  },
  {
    mistake: 'a birth date to come passes',
    source: 'src/ledger/fields/date.ts',
    rule: "if (rules.notFuture && day > context.today) return invalid(cell, { code: 'date.future', severity: 'error' });",
    broken: '',
    test: 'test/ledger/fields/date.test.ts',
    name: 'a birth date is not in the future',
  },
  {
    mistake: 'the time of day stays in a date',
    source: 'src/ledger/fields/parse/typed-date.ts',
    rule: "{ kind: 'day', day: Math.floor(cell), doubt: 'timeOfDay' }",
    broken: "{ kind: 'day', day: cell }",
    test: 'test/ledger/fields/date.test.ts',
    name: 'the time of day is cut off, and said',
  },
  {
    mistake: '29 February 1900, which never was, passes',
    source: 'src/ledger/fields/parse/typed-date.ts',
    rule: "if (Math.floor(cell) === 60) return wrong('impossible');",
    broken: '',
    test: 'test/ledger/fields/date.test.ts',
    name: 'is refused: ',
  },
  {
    mistake: 'the dot of a name is changed by NFKC before it is known',
    source: 'src/ledger/fields/person-name.ts',
    rule: "    .replace(DOTS, '·')\n    .normalize('NFKC')",
    broken: "    .normalize('NFKC')\n    .replace(DOTS, '·')",
    test: 'test/ledger/fields/person-name.test.ts',
    name: 'every sign that is typed for the dot is the dot',
  },
  {
    mistake: 'a cohort is in its grade from January on',
    source: 'src/ledger/fields/parse/class-spelling.ts',
    rule: 'month >= 9 ? year : year - 1',
    broken: 'year',
    test: 'test/ledger/fields/school-class.test.ts',
    name: 'the school year of a cohort turns on 1 September',
  },
];
