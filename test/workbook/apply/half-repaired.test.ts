/** A repair that breaks off says what it is, keeps what people typed, and is completed by the next run. */
import { apply, prepare } from '../../../src/commands/run-command';
import { SET_UP } from '../../../src/commands/set-up';
import { contextOn } from '../../support/command-context';
import { d } from '../../ledger/calendar/helpers';
import { blankWorkbook, emulatedExcel } from '../../support/excel';

const CONTEXT = contextOn(d('2026-11-23'));
const INPUT = { schoolName: '示范小学', term: '2026-2027-1', language: 'zh-CN' } as const;

test('rules of an existing table', async () => {
  const excel = emulatedExcel(blankWorkbook());
  try {
    const setUp = async (): Promise<void> => apply(await prepare(SET_UP, INPUT, CONTEXT));
    await setUp();
    const { sheet, table } = excel.workbook.table('Children')!;
    sheet.cells.setInput(1, 1, '王小明');
    sheet.validations = [];
    const prepared = await prepare(SET_UP, INPUT, CONTEXT);
    excel.faults.breakRequest(2, 12);
    await expect(apply(prepared)).rejects.toMatchObject({ code: 'halfRepaired' });
    expect(sheet.cells.value(1, 1)).toBe('王小明');
    await setUp();
    expect((await prepare(SET_UP, INPUT, CONTEXT)).plan?.edits).toEqual([]);
    expect(sheet.validations.length).toBeGreaterThan(0);
    expect(sheet.tables).toContain(table);
  } finally {
    excel.close();
  }
});
