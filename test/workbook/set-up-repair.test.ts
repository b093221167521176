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

describe('the count of children on the home sheet', () => {
  const EARLIER = [
    '=COUNTIF(Children[在册状态],"在册")',
    '=SUMPRODUCT((Children[档案编号]<>"")*ISNUMBER(Children[入册日期])*(Children[入册日期]<TODAY()+1)*((Children[离册日期]="")+(Children[离册日期]>=TODAY()+1)>0))',
  ];
  test.each<[string, string, boolean]>([
    ['by status, of the first version', EARLIER[0]!, true],
    ['without absences, of the second', EARLIER[1]!, true],
    ['of the school’s own making', '=COUNTIF(Children[在册状态],"在册")+1', false],
    ['a typed number', '118', false],
    ['nothing', '', false],
  ])('%s', async (_, formula, isReplaced) => {
    const workbook = blankWorkbook('我的表');
    excel = emulatedExcel(workbook);
    await apply(await prepare(SET_UP, INPUT, CONTEXT));
    const cells = workbook.sheet('首页')!.cells;
    const content = (): string => cells.formula(2, 1)?.text ?? String(cells.value(2, 1) ?? '');
    const present = content();
    expect(present).toContain('COUNTIFS(Pauses[档案编号]');
    cells.setInput(2, 1, formula.startsWith('=') ? { text: formula } : formula);
    await apply(await prepare(SET_UP, INPUT, CONTEXT));
    expect(content()).toBe(isReplaced ? present : formula);
    expect((await prepare(SET_UP, INPUT, CONTEXT)).plan?.edits).toEqual([]);
  });
});
