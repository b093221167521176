/** `recalculate` on a file: the custom functions are worked out, also those that take their time, and saved as values. */
import { writeFileSync } from 'node:fs';
import { dayOf } from '../../../src/ledger/calendar/day';
import { Workbook } from '../../../src/workbench/sheets/model';
import { writeXlsx } from '../../../src/workbench/sheets/xlsx';
import { AS_OF, ledger, temporaryFolder } from './ledger-runs';
import { readFile } from './table-cells';

const { at, remove } = temporaryFolder();
afterAll(() => remove());

test('a spilling formula and one that waits for its table', async () => {
  const workbook = new Workbook();
  const { cells } = workbook.addSheet('核对');
  ['11010519491231002X', '110105194912310038'].forEach((id, row) => cells.setInput(row + 1, 3, id));
  cells.setInput(1, 5, '单小雅');
  cells.setInput(1, 6, { text: '=CARE.IDINFO(D2:D3,DATE(2026,11,23))' });
  cells.setInput(1, 11, { text: '=CARE.PINYIN(F2)' });
  writeFileSync(at('in.xlsx'), writeXlsx(workbook));

  expect(await ledger('recalculate', ...AS_OF, at('in.xlsx'), at('out.xlsx'))).toMatchObject({ code: 0, err: '' });

  const saved = readFile(at('out.xlsx')).sheet('核对')!.cells;
  expect([6, 7, 8, 9].map((column) => saved.value(1, column))).toEqual([dayOf(1949, 12, 31), '女', 76, '北京市朝阳区']);
  expect([6, 7, 8, 9].map((column) => saved.value(2, column))).toEqual([dayOf(1949, 12, 31), '男', 76, '北京市朝阳区']);
  expect(saved.value(1, 11)).toBe('shan xiao ya');
});
