/** Known mistakes of importing rosters: where on a sheet the header, the children and their families stand. */
import type { Pitfall } from './pitfall';

const RULES = 'test/ledger/roster/import-rules.test.ts';
const CASES = 'test/ledger/roster/messy-cases.test.ts';
const FOUND = 'test/ledger/roster/layout/found-layouts.test.ts';
const JOINED = 'test/ledger/roster/layout/rows-not-joined.test.ts';

export const ROSTER_LAYOUT: readonly Pitfall[] = [
  {
    mistake: 'the row of a child whose name was forgotten is joined to the child above',
    source: 'src/ledger/roster/layout/joined-rows.ts',
    rule: 'blanks < all.body.length * SELDOM',
    broken: 'blanks < 0 * SELDOM',
    test: JOINED,
    name: 'one blank row among many children',
  },
  {
    mistake: 'rows of one child that say different things of it are joined',
    source: 'src/ledger/roster/layout/joined-rows.ts',
    rule: 'if (this.ofChild.some(({ offset }) => differs(offset))) return null;',
    broken: '',
    test: JOINED,
    name: 'the child again with another address',
  },
  {
    mistake: 'a group header that is not merged stands over its first column only',
    source: 'src/ledger/roster/headers/roster-header.ts',
    rule: 'return [headerOf(row, carriedRight(groups, header, isMerged), header), plain];',
    broken: 'return [plain];',
    test: CASES,
    name: 'every cell is the truth',
  },
  {
    mistake: 'the last row of a header whose cells are merged downwards passes for a header of its own: mothers become children',
    source: 'src/ledger/roster/headers/roster-header.ts',
    rule: 'WHOLE * groups.length',
    broken: 'WHOLE',
    test: FOUND,
    name: 'a header whose cells are merged downwards ends with them',
  },
  {
    mistake: 'a group of headers is carried into the list beside it',
    source: 'src/ledger/roster/headers/roster-header.ts',
    rule: '|| beginsAnew(owns, column)',
    broken: '',
    test: 'test/ledger/roster/layout/lists-beside.test.ts',
    name: 'a group at the end of the first is not carried into the second',
  },
  {
    mistake: 'blocks side by side are read as one table',
    source: 'src/ledger/roster/layout/find-blocks.ts',
    rule: 'if (start) starts.push(start.offset);',
    broken: '',
    test: CASES,
    name: 'every cell is the truth',
  },
  {
    mistake: 'cells beside a table are lost in silence',
    source: 'src/ledger/roster/layout/recognize.ts',
    rule: '...strayFindings(source, sheet.down, stray),',
    broken: '',
    test: CASES,
    name: 'no cell is lost without a word',
  },
  {
    mistake: 'a sum is taken for a child',
    source: 'src/ledger/roster/layout/body-rows.ts',
    rule: "if (SUM.test(first) || SUM.test(name) || SUM_NAME.test(name) || SUM_OF.test(first)) return 'sum';",
    broken: '',
    test: CASES,
    name: 'who cannot be told apart is blocked and named',
  },
  {
    mistake: 'a merged class is the class of its first child only',
    source: 'src/ledger/roster/roster-grid.ts',
    rule: "target.fill(content, column, direction === 'all' ? column + columns : column + 1);",
    broken: "if (direction === 'all') target.fill(content, column, column + columns);",
    test: CASES,
    name: 'every cell is the truth',
  },
  {
    mistake: 'hidden rows are imported in silence',
    source: 'src/ledger/roster/layout/roster-findings.ts',
    rule: "...gathered(source.name, 'roster.hiddenRows', 'hint', numbers),",
    broken: '',
    test: RULES,
    name: 'is imported and said',
  },
];
