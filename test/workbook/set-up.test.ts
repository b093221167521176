/** 建立台账 through the real office.js: a new workbook becomes a ledger, and a second run finds nothing to do. */
import { SET_UP } from '../../src/commands/set-up';
import { apply, prepare } from '../../src/commands/run-command';
import { dayOf } from '../../src/ledger/calendar/day';
import { TABLE_KEYS } from '../../src/ledger/tables';
import { functionsClass } from '../../src/workbench/host/objects/workbook/functions';
import { contextOn } from '../support/command-context';
import { blankWorkbook, emulatedExcel, type EmulatedExcel } from '../support/excel';
import { failureOf, spoken } from '../support/ledger-file';

const CONTEXT = contextOn(dayOf(2026, 11, 23));
const INPUT = { schoolName: '示范小学', term: '2026-2027-1', language: 'zh-CN' } as const;
let excel: EmulatedExcel;
afterEach(() => excel.close());

test('a new workbook gets every table, and its own sheet stays as it was', async () => {
  const workbook = blankWorkbook('我的表');
  workbook.sheet('我的表')!.cells.setInput(2, 3, '原样');
  excel = emulatedExcel(workbook);
  await apply(await prepare(SET_UP, INPUT, CONTEXT));
  for (const key of TABLE_KEYS) expect(workbook.table(key)?.table.name).toBe(key);
  expect(workbook.sheet('我的表')!.cells.value(2, 3)).toBe('原样');
  const { sheet, table } = workbook.table('Duties')!;
  const ids = Array.from({ length: table.rect.rows - 1 }, (_, row) => String(sheet.cells.value(row + 1, 0)));
  for (let duty = 1; duty <= 21; duty++) expect(ids.some((id) => new RegExp(`^D${duty}(?!\\d)`).test(id))).toBe(true);
});

test('a workbook that counts days from 1904 is refused, as every day would be shown four years late', async () => {
  const workbook = blankWorkbook('我的表');
  workbook.date1904 = true;
  excel = emulatedExcel(workbook);
  expect(spoken(await failureOf(prepare(SET_UP, INPUT, CONTEXT)))).toMatch(/1904.*没有写入任何内容/);
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['我的表']);
});

test('an Excel that cannot say from when it counts is taken to count as all do', async () => {
  const unknown = jest.replaceProperty(functionsClass, 'methods', {});
  excel = emulatedExcel();
  await expect(prepare(SET_UP, INPUT, CONTEXT)).resolves.toMatchObject({ outcome: { exists: false } });
  unknown.restore();
});

test('a question that Excel turns away is no answer: set-up fails with the reason', async () => {
  excel = emulatedExcel();
  excel.faults.failRequest(1, 'accessDenied');
  await expect(prepare(SET_UP, INPUT, CONTEXT)).rejects.toMatchObject({ code: 'accessDenied' });
});

test('a second run finds nothing to do', async () => {
  excel = emulatedExcel();
  await apply(await prepare(SET_UP, INPUT, CONTEXT));
  const again = await prepare(SET_UP, INPUT, CONTEXT);
  expect(again.plan?.edits).toEqual([]);
});

test('the archive prints over several pages, with its header and whom a row is about on each of them', async () => {
  const workbook = blankWorkbook();
  excel = emulatedExcel(workbook);
  await apply(await prepare(SET_UP, INPUT, CONTEXT));
  const { sheet } = workbook.table('Children')!;
  expect(sheet.pageLayout).toMatchObject({ titleRows: { row: 0, rows: 1 }, titleColumns: { column: 0, columns: 2 } });
  expect([0, 1].map((column) => sheet.cells.value(0, column))).toEqual(['档案编号', '姓名']);
});
