/** docs/functions.md: every function in its table, every example worked out, names of arguments as Excel shows them. */
import { readFileSync } from 'node:fs';
import metadata from '../../src/functions/functions.zh-cn.json';
import { dayOf, isoOf } from '../../src/ledger/calendar/day';
import { withSession } from '../../src/workbench/cli/session';
import { Workbook, type CellValue } from '../../src/workbench/sheets/model';

const page = readFileSync('docs/functions.md', 'utf8');
const EXAMPLES = [...page.matchAll(/^\| `(=[^`]+)` \| (.+) \|$/gmu)].map(([, formula = '', result = '']) => ({ formula, result }));
const WIDEST = 5;

function shown(value: CellValue, formula: string): string {
  const isDate = typeof value === 'number' && /CARE\.(?:IDINFO|BIRTHDATE|TODATE)/u.test(formula) && value > 1000;
  return isDate ? isoOf(value) : String(value);
}

test('the table names every function with its arguments, optional ones in brackets', () => {
  const wanted = metadata.functions.map(
    ({ name, parameters }) =>
      `CARE.${name}(${parameters.map((one) => ('optional' in one && one.optional ? `[${one.name}]` : one.name)).join(', ')})`,
  );
  expect([...page.matchAll(/^\| `(CARE[^`]+)` \|/gmu)].map(([, call]) => call).sort()).toEqual(wanted.sort());
});

test('every function has an example', () => {
  const used = new Set(EXAMPLES.map(({ formula }) => /CARE\.([A-Z]+)/u.exec(formula)?.[1]));
  expect([...used].sort()).toEqual(metadata.functions.map(({ name }) => name).sort());
});

test.each(EXAMPLES)('$formula', async ({ formula, result }) => {
  const workbook = new Workbook();
  const { cells } = workbook.addSheet('表');
  cells.setInput(0, 0, { text: formula });
  await withSession(workbook, dayOf(2026, 11, 23), async (session) => {
    session.recalculate();
    await session.settled();
    const row = Array.from({ length: WIDEST }, (_, column) => cells.value(0, column)).filter((value) => value !== null);
    expect(row.map((value) => shown(value, formula)).join(' ¦ ')).toBe(result);
  });
});
