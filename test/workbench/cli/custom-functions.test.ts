/** `CARE.*` in Node: called by formulas through the same argument and result rules as in the pane. */
import { dayOf } from '../../../src/ledger/calendar/day';
import { withSession } from '../../../src/workbench/cli/session';
import { CellError, Workbook } from '../../../src/workbench/sheets/model';

const CASES: readonly (readonly [formula: string, value: unknown])[] = [
  ['=CARE.AGE(A1,B1)', 10],
  ['=CARE.AGE(A2,B1)', ''],
  ['=SUM(CARE.AGE(A1:A2,B1))', 10],
  ['=CARE.AGE(A3,B1)', new CellError('#VALUE!')],
  ['=CARE.AGE(A1,A3)', new CellError('#VALUE!')],
  ['=CARE.NOSUCH(A1)', new CellError('#NAME?')],
];

test.each(CASES)('%s', async (formula, value) => {
  const workbook = new Workbook();
  const { cells } = workbook.addSheet('表');
  cells.setInput(0, 0, dayOf(2016, 5, 1));
  cells.setInput(2, 0, '不是日期');
  cells.setInput(0, 1, dayOf(2026, 11, 23));
  cells.setInput(0, 3, { text: formula });
  await withSession(workbook, dayOf(2026, 11, 23), (session) => {
    session.recalculate();
    const shown = cells.value(0, 3);
    if (value instanceof CellError) expect(String(shown)).toBe(value.code);
    else expect(shown).toEqual(value);
    return Promise.resolve();
  });
});
