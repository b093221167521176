/** Known mistakes of checks: who is the same child, what slipped, what may be mended, for what nobody can vouch. */
import type { Pitfall } from './pitfall';

const BETWEEN = 'test/ledger/audit/between-rows.test.ts';
const SHIFTED = 'test/ledger/audit/shifted.test.ts';
const MENDS = 'test/ledger/audit/mends.test.ts';
const VERIFIED = 'test/ledger/audit/verifications.test.ts';
const SIMILAR = 'src/ledger/audit/similar-names.ts';

export const AUDIT: readonly Pitfall[] = [
  {
    mistake: 'names are compared by their characters only: 张子轩 and 张紫萱 are strangers',
    source: SIMILAR,
    rule: 'audit.sounds?.spell(name) ?? name',
    broken: 'name',
    test: BETWEEN,
    name: 'same sound, several characters differ',
  },
  {
    mistake: 'a name of two characters is like every other of the same surname',
    source: SIMILAR,
    rule: 'const SHORTEST_FOR_ONE_CHARACTER = 3;',
    broken: 'const SHORTEST_FOR_ONE_CHARACTER = 2;',
    test: BETWEEN,
    name: 'two characters, one of them the surname',
  },
  {
    mistake: 'brothers who share a syllable and a phone are taken for one child',
    source: SIMILAR,
    rule: "return soundAlike ? (bothIds ? 'hint' : 'warning') : null;",
    broken: "return bothIds ? 'hint' : 'warning';",
    test: BETWEEN,
    name: 'brothers share a syllable and a number',
  },
  {
    mistake: 'twins and namesakes with IDs of their own are called errors',
    source: SIMILAR,
    rule: "if (sameBirth) return bothIds ? 'hint' : 'warning';",
    broken: "if (sameBirth) return 'warning';",
    test: BETWEEN,
    name: 'twins and namesakes with IDs of their own pass with a hint',
  },
  {
    mistake: 'siblings with one guardian are reported as strangers at one number',
    source: 'src/ledger/audit/shared-phones.ts',
    rule: 'if (families === 1 && rows.length <= LARGE_FAMILY) return [];',
    broken: 'if (families === 0) return [];',
    test: BETWEEN,
    name: 'siblings with one guardian',
  },
  {
    mistake: 'a child under sixteen whom nobody looks after is not told',
    source: 'src/ledger/audit/guardianship.ts',
    rule: 'if (!nobody) return [];',
    broken: 'return [];',
    test: BETWEEN,
    name: 'nobody, by the kind',
  },
  {
    mistake: 'one column sorted by itself is not seen',
    source: 'src/ledger/audit/shifted/slipped-columns.ts',
    rule: 'const FEWEST_REORDERED = 3;',
    broken: 'const FEWEST_REORDERED = 300;',
    test: SHIFTED,
    name: 'one column sorted alone',
  },
  {
    mistake: 'sorting the whole table is taken for sorting one column',
    source: 'src/ledger/audit/shifted/slipped-columns.ts',
    rule: "const ids = rows.map((row) => audit.text(table, row, 'childId'));",
    broken: "const ids = rows.map((row) => audit.text(table, row, 'childId')).sort();",
    test: SHIFTED,
    name: 'all rows sorted by a column',
  },
  {
    mistake: 'a block that slipped by a row is not seen',
    source: 'src/ledger/audit/shifted/slipped-columns.ts',
    rule: 'before[at - by]];',
    broken: 'before[at]];',
    test: SHIFTED,
    name: 'found with exactly its rows',
  },
  {
    mistake: 'a slip is forgotten once the history has recorded it',
    source: 'src/ledger/audit/shifted/earlier-pictures.ts',
    rule: 'return [...fromBaseline(audit), ...fromChanges(audit)];',
    broken: 'return [...fromBaseline(audit)].concat(fromChanges(audit).slice(9));',
    test: SHIFTED,
    name: 'still told from the changes that were recorded',
  },
  {
    mistake: 'a class that Excel turned into a decimal is mended without a look',
    source: 'src/ledger/audit/mend-kinds.ts',
    rule: "'schoolClass.decimal': 'looked',",
    broken: "'schoolClass.decimal': 'sure',",
    test: MENDS,
    name: 'a class as a decimal',
  },
  {
    mistake: 'a mend writes over a formula',
    source: 'src/ledger/audit/plan-mends.ts',
    rule: '|| isCalculated(snapshot, finding)',
    broken: '',
    test: MENDS,
    name: 'a cell whose content a formula makes is left alone',
  },
  {
    mistake: 'a verified finding stays quiet when the cell has changed',
    source: 'src/ledger/audit/verifications.ts',
    rule: 'content: trimmed(basis === undefined ? shown : `${shown}${BASIS}${basis}`),',
    broken: "content: '',",
    test: VERIFIED,
    name: 'the cell changed',
  },
  {
    mistake: 'somebody vouches for an ID whose digits are lost',
    source: 'src/ledger/audit/vouching.ts',
    rule: "return EXCEPTIONS[code] ?? severity !== 'error';",
    broken: 'return EXCEPTIONS[code] ?? severity.length > 0;',
    test: VERIFIED,
    name: 'an ID that is lost',
  },
  {
    mistake: '无 and — count as missing',
    source: 'src/ledger/audit/completeness.ts',
    rule: "if (state === 'empty' || state === 'invalid') missing.push(key);",
    broken: "if (state !== 'value') missing.push(key);",
    test: 'test/ledger/audit/completeness.test.ts',
    name: '无, 未知 and — are answers',
  },
  {
    mistake: 'a renamed header is a missing column',
    source: 'src/ledger/tables/match-columns.ts',
    rule: 'take(column.key, column.synonyms ?? []);',
    broken: 'take(column.key, []);',
    test: 'test/commands/check-ledger.test.ts',
    name: 'a renamed header',
  },
];
