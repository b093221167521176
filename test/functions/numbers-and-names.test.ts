import { nameCheck, phoneCheck, pinyin, studentNoCheck } from '../../src/functions/functions';
import { checkDigitOf } from '../../src/ledger/fields/resident-id';
import { column, withExcelErrors } from './excel-errors';

withExcelErrors();
const ID = `52038120150314002${checkDigitOf('52038120150314002')}`;
const cells = (...values: unknown[]): unknown[][] => values.map((value) => [value]);

test('STUDENTNOCHECK', () => {
  // That a number is a temporary one is no fault.
  expect(column(studentNoCheck(cells(`G${ID}`, 'L520381201503140001', ID, '')))).toEqual([
    '正确',
    '正确',
    expect.stringContaining('G、J 或 L'),
    '',
  ]);
});

test('PHONECHECK', () => {
  expect(column(phoneCheck(cells('13812345678', '138 1234 5678/13987654321', 13812345678, '1381234567', '62345678', '无')))).toEqual([
    '正确',
    '正确',
    '正确',
    expect.stringContaining('10 位'),
    expect.stringContaining('区号'),
    '',
  ]);
  expect(column(phoneCheck(cells('1381234567'), 'en'))).toEqual([expect.stringContaining('10 digits')]);
});

test('NAMECHECK', () => {
  expect(column(nameCheck(cells('王小明', '阿不都•热合曼', '王□明', 12, '')))).toEqual([
    '正确',
    '正确',
    expect.stringContaining('生僻字'),
    expect.stringContaining('姓名'),
    '',
  ]);
});

test('PINYIN', async () => {
  expect(column(await pinyin(cells('单小雅', '王晓明', '', '未知', 12)))).toEqual(['shan xiao ya', 'wang xiao ming', '', '', '12']);
});
