/** Running 建立台账 again on a damaged ledger, through the real office.js. */
import { SET_UP } from '../../src/commands/set-up';
import { apply, prepare } from '../../src/commands/run-command';
import { dayOf } from '../../src/ledger/calendar/day';
import { contextOn } from '../support/command-context';
import { blankWorkbook, emulatedExcel, type EmulatedExcel } from '../support/excel';

const CONTEXT = contextOn(dayOf(2026, 11, 23));
const INPUT = { schoolName: '示范小学', term: '2026-2027-1', language: 'zh-CN' } as const;
let excel: EmulatedExcel;
afterEach(() => excel.close());

test.each(['代码表', '首页', '教职工', '档案台账'])('the deleted sheet %s comes back with all that points at it', async (name) => {
  const workbook = blankWorkbook('我的表');
  excel = emulatedExcel(workbook);
  await apply(await prepare(SET_UP, INPUT, CONTEXT));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
  await apply(await prepare(SET_UP, INPUT, CONTEXT));
  expect(workbook.sheet(name)).toBeDefined();
  expect(workbook.names.filter((one) => one.formula.includes('#REF!'))).toEqual([]);
  expect((await prepare(SET_UP, INPUT, CONTEXT)).plan?.edits).toEqual([]);
});
