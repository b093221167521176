/** The known mistakes about what goes out unseen. */
import type { Pitfall } from './pitfall';

const TESTS = 'test/ledger/privacy/leaks';
const SOURCES = 'src/ledger/privacy/leaks';

export const LEAKS: readonly Pitfall[] = [
  {
    mistake: 'the leak scan takes free text of the archive for granted',
    source: `${SOURCES}/expected-columns.ts`,
    rule: '  text: [],',
    broken: "  text: ['phone'],",
    test: `${TESTS}/leak-scan.test.ts`,
    name: 'free text and wrong columns are named',
  },
  {
    mistake: 'the leak scan passes over comments',
    source: `${SOURCES}/leak-scan.ts`,
    rule: 'of sheet.comments) {',
    broken: 'of sheet.comments.slice(1)) {',
    test: `${TESTS}/leaks-around.test.ts`,
    name: 'comments',
  },
  {
    mistake: 'the leak scan passes over hidden sheets',
    source: `${SOURCES}/file-leaks.ts`,
    rule: 'if (!sheet.visible && ',
    broken: 'if (sheet.visible && ',
    test: `${TESTS}/leaks-around.test.ts`,
    name: 'hidden sheets',
  },
  {
    mistake: 'the leak scan passes over defined names',
    source: `${SOURCES}/file-leaks.ts`,
    rule: 'of contents.names) {',
    broken: 'of contents.names.slice(1)) {',
    test: `${TESTS}/leaks-around.test.ts`,
    name: 'defined names',
  },
  {
    mistake: 'the leak scan passes over file properties',
    source: `${SOURCES}/file-leaks.ts`,
    rule: "const text = properties[key] ?? '';",
    broken: "const text = '';",
    test: `${TESTS}/leaks-around.test.ts`,
    name: 'file properties',
  },
  {
    mistake: 'the leak scan passes over text boxes, links and rules',
    source: `${SOURCES}/text-leaks.ts`,
    rule: 'of sheet.texts) {',
    broken: 'of sheet.texts.slice(1)) {',
    test: `${TESTS}/leaks-around.test.ts`,
    name: 'what is found three hundred times',
  },
  {
    mistake: 'what could not be looked at passes as clean',
    source: `${SOURCES}/leak-scan.ts`,
    rule: 'bySheets.set(part, [',
    broken: 'bySheets.delete(part); ([',
    test: `${TESTS}/leaks-around.test.ts`,
    name: 'what could not be looked at is named',
  },
  {
    mistake: 'a part that Excel refuses breaks the whole leak scan',
    source: 'src/workbook/contents/read-objects.ts',
    rule: "if (parameters['excelCode'] === '' || NOT_NOW.has(code)) throw error;",
    broken: 'throw toWorkbookError(code);',
    test: 'test/workbook/contents/read-objects.test.ts',
    name: 'a part that Excel refuses is named',
  },
  {
    mistake: 'a sheet of the ledger itself passes the leak scan, as everything stands where it belongs',
    source: `${SOURCES}/leak-scan.ts`,
    rule: "if (scope.kind === 'sheet' && holdsPrivateTable(snapshot, sheet.name))",
    broken: 'if (false)',
    test: `${TESTS}/leak-scan.test.ts`,
    name: 'a sheet of the ledger itself is never clean',
  },
  {
    mistake: 'the leak scan shows what it found',
    source: `${SOURCES}/leak-scan.ts`,
    rule: 'place: { sheet: sheet.name, ...first, content: shown(first.content) },',
    broken: 'place: { sheet: sheet.name, ...first },',
    test: `${TESTS}/leaks-around.test.ts`,
    name: 'no finding shows what it found',
  },
];
