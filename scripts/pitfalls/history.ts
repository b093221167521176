/** Known mistakes about the history of the archive, about leaving and coming, and about the definitions. */
import type { Pitfall } from './pitfall';

const COMPARE = 'src/ledger/history/compare-archive.ts';
const COMPARE_TEST = 'test/ledger/history/compare-archive.test.ts';
const ACTION_TEST = 'test/ledger/child-actions/plan-action.test.ts';
const REFUSALS_TEST = 'test/ledger/child-actions/refusals.test.ts';
const PAST_TEST = 'test/ledger/child-actions/past-stays.test.ts';

const MOVED_TEST = 'test/commands/moved-rows.test.ts';

export const HISTORY: readonly Pitfall[] = [
  {
    mistake: 'rows sorted between the preview and the write: a phone goes to another child whose cell is blank too',
    source: 'src/ledger/plan/row-keys.ts',
    rule: 'keysOf(table, own), ',
    broken: '',
    test: MOVED_TEST,
    name: 'rows sorted',
  },
  {
    mistake: 'a column put in between the preview and the write: values go into the column beside theirs',
    source: 'src/ledger/plan/row-keys.ts',
    rule: ', headersOf(table, own)]',
    broken: ']',
    test: MOVED_TEST,
    name: 'a column put in',
  },
  {
    mistake: 'a deleted row leaves no trace',
    source: COMPARE,
    rule: '...live.map((kept) => row.deleted(kept, day)),',
    broken: '',
    test: COMPARE_TEST,
    name: 'a deleted row keeps name and contacts readable',
  },
  {
    mistake: 'a removed column counts as every value cleared',
    source: COMPARE,
    rule: "one.key !== 'childId' && !missingColumns.includes(one.key)",
    broken: "one.key !== 'childId'",
    test: COMPARE_TEST,
    name: 'columns moved and renamed are understood',
  },
  {
    mistake: 'the same number typed another way counts as a change',
    source: COMPARE,
    rule: 'if (now !== was && !isFirst && !this.same(now, was, column))',
    broken: 'if (now !== was && !isFirst)',
    test: COMPARE_TEST,
    name: 'the same number typed another way',
  },
  {
    mistake: 'a changed number counts as a deletion and a new child',
    source: 'src/ledger/history/pair-rows.ts',
    rule: 'pairs.push(...pairByProof(rest, free));',
    broken: '',
    test: COMPARE_TEST,
    name: 'a changed key',
  },
  {
    mistake: 'a row of Baseline is overwritten when a number stands twice',
    source: 'src/ledger/history/row-identity.ts',
    rule: "return 1 + (a.agrees(b, 'residentId') ? 2 : 0) + (a.agrees(b, 'name') ? 1 : 0);",
    broken: 'return 1;',
    test: 'test/ledger/history/compare-archive.test.ts',
    name: 'of two rows that may both be the child the likest is followed',
  },
  {
    mistake: 'what could not be recorded stops the work',
    source: 'src/commands/record-changes.ts',
    rule: '  } catch (error) {\n    return {',
    broken: '  } catch (error) {\n    if (error) throw error;\n    return {',
    test: 'test/commands/record-changes.test.ts',
    name: 'the check goes on, and it is said why nothing was recorded',
  },
  {
    mistake: 'a reason is written over the one that a colleague has given',
    source: 'src/ledger/history/plan-reasons.ts',
    rule: "if (before !== '') {",
    broken: "if (before === '\\u0000') {",
    test: 'test/commands/record-changes.test.ts',
    name: 'never over another reason',
  },
  {
    mistake: 'a pairing still holds on the first day off the list',
    source: 'src/ledger/child-actions/close-support.ts',
    rule: 'const last = Math.max(day - 1,',
    broken: 'const last = Math.max(day,',
    test: ACTION_TEST,
    name: 'leaving: the list, the pairing whose last day is the day before',
  },
  {
    mistake: 'leaving before having come is entered',
    source: 'src/ledger/child-actions/refusals.ts',
    rule: "if (kind !== 'contact' && joined !== null && day < joined) return error('beforeJoined', about);",
    broken: '',
    test: REFUSALS_TEST,
    name: 'a day before 入册日期',
  },
  {
    mistake: 'a wrong number is written because it came from a form',
    source: 'src/ledger/child-actions/plan-action.ts',
    rule: "if (remarks.some((remark) => remark.severity === 'error')) return null;",
    broken: '',
    test: REFUSALS_TEST,
    name: 'a number with a digit too few',
  },
  {
    mistake: 'a change of class changes what was done in months that are over',
    source: 'src/ledger/child-actions/plan-action.ts',
    rule: 'leaveClass(draft, snapshot, child, day, next);',
    broken: 'void next;',
    test: PAST_TEST,
    name: 'periods that have ended stay as they were',
  },
  {
    mistake: 'the time between leaving and coming back becomes overdue',
    source: 'src/ledger/child-actions/plan-action.ts',
    rule: "addPause(draft, snapshot, child, child.left, day - 1, 'offList');",
    broken: 'void child.left;',
    test: PAST_TEST,
    name: 'a child that came back owes nothing for the time between',
  },
  {
    mistake: 'a definition is guessed where a fact is missing',
    source: 'src/ledger/kinds/education.ts',
    rule: "if (parent.status === '') return { missing: `${who}Status` };",
    broken: "if (parent.status === '') return 'no';",
    test: 'test/ledger/kinds/kinds.property.test.ts',
    name: 'what is certain with facts missing is the same once they are known',
  },
  {
    mistake: 'the day on which the months are over does not count',
    source: 'src/ledger/kinds/derived.ts',
    rule: 'if (monthsLater(since.last, months) <= asOf) return true;',
    broken: 'if (monthsLater(since.last, months) < asOf) return true;',
    test: 'test/ledger/kinds/kinds.test.ts',
    name: 'the very day on which three months are over',
  },
];
