/** Going to a cell: it is selected on its sheet, or it is said why it cannot be seen and what to do. */
import { goTo } from '../../src/workbook/go-to';
import { emulatedExcel, type EmulatedExcel } from '../support/excel';
import { failureOf, spoken } from '../support/ledger-file';
import { SHEET, smallTable } from './apply/small-table';

let excel: EmulatedExcel;
beforeEach(() => void (excel = emulatedExcel(smallTable({ rows: [['A1', '王小明', '1']] }))));
afterEach(() => excel.close());

const selected = (): Promise<string> =>
  Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    await context.sync();
    return range.address;
  });

test('the cell is selected on its sheet', async () => {
  await goTo('别处', 5, 2);
  expect(await selected()).toBe("'别处'!C5");
});

test('a sheet that is gone or hidden is named, and nothing is selected', async () => {
  const before = await selected();
  excel.workbook.sheet('别处')!.visibility = 'hidden';
  expect(spoken(await failureOf(goTo('别处', 5, 2)))).toMatch(/工作表“别处”是隐藏的.*取消隐藏/u);
  expect(spoken(await failureOf(goTo('没有', 5, 2)))).toMatch(/找不到工作表“没有”/u);
  expect(await selected()).toBe(before);
});

test('a cell whose row or column cannot be seen is selected, and that is said', async () => {
  for (const hide of ['rowHidden', 'columnHidden'] as const) {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('C4')[hide] = true;
      await context.sync();
    });
    expect(spoken(await failureOf(goTo(SHEET, 4, 2)))).toMatch(/已转到工作表“表”的 C4.*清除筛选/u);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('C4')[hide] = false;
      await context.sync();
    });
  }
  await goTo(SHEET, 4, 2);
});
