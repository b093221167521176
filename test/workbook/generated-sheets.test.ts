/** Generated sheets are made anew; a sheet of the same name that the school made itself is never touched. */
import { MAKE_SUMMARY } from '../../src/commands/make-summary';
import { apply, prepare } from '../../src/commands/run-command';
import { SET_UP } from '../../src/commands/set-up';
import { dayOf } from '../../src/ledger/calendar/day';
import { REPORT_WORDS } from '../../src/locales';
import { contextOn } from '../support/command-context';
import { emulatedExcel, type EmulatedExcel } from '../support/excel';

const CONTEXT = contextOn(dayOf(2026, 11, 23));
const INPUT = { schoolName: '示范小学', term: '2026-2027-1', language: 'zh-CN' } as const;
const SHEET = REPORT_WORDS['zh-CN'].reports.summary.sheet;
let excel: EmulatedExcel;

beforeEach(async () => {
  excel = emulatedExcel();
  await apply(await prepare(SET_UP, INPUT, CONTEXT));
});
afterEach(() => excel.close());

const makeSummary = async (): Promise<void> => apply(await prepare(MAKE_SUMMARY, undefined, CONTEXT));

test('a generated sheet is made anew', async () => {
  await makeSummary();
  excel.workbook.sheet(SHEET)!.cells.setInput(80, 0, '旧内容');
  await makeSummary();
  expect(excel.cell(SHEET, 80, 0)).toBeNull();
  expect(excel.cell(SHEET, 0, 0)).toContain('示范小学');
});

test('a renamed generated sheet stays, and a new one is made', async () => {
  await makeSummary();
  excel.workbook.sheet(SHEET)!.name = '九月的汇总';
  await makeSummary();
  expect(excel.cell('九月的汇总', 0, 0)).toContain('示范小学');
  expect(excel.cell(SHEET, 0, 0)).toContain('示范小学');
});

test("the school's own sheet of that name is refused and stays as it was", async () => {
  excel.workbook.addSheet(SHEET).cells.setInput(4, 2, '校长的手工统计');
  await expect(makeSummary()).rejects.toMatchObject({ code: 'notGenerated', parameters: { sheets: [SHEET] } });
  expect(excel.cell(SHEET, 4, 2)).toBe('校长的手工统计');
});

test('a sheet that was not finished is said to be incomplete', async () => {
  await makeSummary();
  const prepared = await prepare(MAKE_SUMMARY, undefined, CONTEXT);
  excel.faults.breakRequest(2, 40);
  await expect(apply(prepared)).rejects.toMatchObject({ code: 'halfGenerated', parameters: { sheets: [SHEET] } });
});
