import { age, birthDate, idCheck, idInfo, sex } from '../../src/functions/functions';
import { dayOf } from '../../src/ledger/calendar/day';
import { checkDigitOf } from '../../src/ledger/fields/resident-id';
import { column, excelError, messageOf, shown, withExcelErrors } from './excel-errors';

withExcelErrors();
const withCheck = (seventeen: string): string => seventeen + checkDigitOf(seventeen);
const GIRL = withCheck('52038120150314002');
const BOY = withCheck('52212120160229001');
const TODAY = dayOf(2026, 11, 23);
const cells = (...values: unknown[]): unknown[][] => values.map((value) => [value]);

test('IDCHECK says 正确, or what is wrong; blank stays blank', () => {
  expect(column(idCheck(cells(GIRL, ` ${BOY}`, '', null, '无', '1', 52038120150314002, true)))).toEqual([
    '正确',
    '正确',
    '',
    '',
    '',
    '身份证号是 1 位，应为 18 位。请按证件核对。',
    expect.stringContaining('被 Excel 当成数字'),
    expect.stringContaining('不该有的'),
  ]);
});

test('IDCHECK asks for the day after which nobody was born', () => {
  const born2028 = withCheck('52038120280101001');
  expect(column(idCheck(cells(born2028)))).toEqual(['正确']);
  expect(column(idCheck(cells(born2028), TODAY))).toEqual([expect.stringContaining('晚于今天')]);
  expect(column(idCheck(cells(withCheck('52038120350101001'))))).toEqual([expect.stringContaining('晚于今天')]);
  expect(() => idCheck(cells(GIRL), '后天')).toThrow(excelError('#VALUE!'));
});

test('IDCHECK in English', () => {
  expect(column(idCheck(cells(GIRL, '1'), '', 'en'))).toEqual(['Right', expect.stringContaining('not 18')]);
});

test('IDINFO gives four columns, in all of them an error for a wrong number', () => {
  expect(idInfo(cells(GIRL, '', BOY, '未知'), TODAY)).toEqual([
    [dayOf(2015, 3, 14), '女', 11, '贵州省遵义市赤水市'],
    ['', '', '', ''],
    [dayOf(2016, 2, 29), '男', 10, '贵州省遵义地区'],
    ['', '', '', ''],
  ]);
  const [wrong] = idInfo(cells(GIRL.slice(0, 17) + (GIRL.endsWith('1') ? '2' : '1')));
  expect(wrong?.map(shown)).toEqual(['#VALUE!', '#VALUE!', '#VALUE!', '#VALUE!']);
  expect(messageOf(wrong?.[0])).toContain('校验');
});

test('IDINFO without a day leaves the age blank, and wants one column', () => {
  expect(idInfo(cells(GIRL))[0]?.[2]).toBe('');
  expect(idInfo(cells(GIRL), TODAY, 'en')[0]?.[1]).toBe('Female');
  expect(() => idInfo([[GIRL, BOY]])).toThrow(excelError('#VALUE!'));
});

test('a void 15-digit number says what the one that replaced it says', () => {
  expect(column(birthDate(cells('110105491231002')))).toEqual([dayOf(1949, 12, 31)]);
  expect(column(sex(cells('110105491231002', GIRL)))).toEqual(['女', '女']);
});

test.each<[unknown, unknown]>([
  [dayOf(2015, 9, 1), 11],
  ['2015-09-01', 11],
  ['2016.3.2', 10],
  ['2016年3月2日', 10],
  [GIRL, 11],
  ['110105491231002', 76],
  ['', ''],
  [null, ''],
  ['不详', ''],
  ['—', ''],
  ['十岁', '#VALUE!'],
  ['2016-03', '#VALUE!'],
  [dayOf(2030, 1, 1), '#VALUE!'],
  [`${GIRL}1`, '#VALUE!'],
])('AGE of %p: %p', (cell, expected) => {
  expect(column(age(cells(cell), TODAY))).toEqual([expected]);
});

test('the shape is that of the block, each cell for itself', () => {
  expect(
    age(
      [
        [GIRL, ''],
        ['x', BOY],
      ],
      TODAY,
    ).map((row) => row.map(shown)),
  ).toEqual([
    [11, ''],
    ['#VALUE!', 10],
  ]);
  expect(() => age(cells(GIRL), '')).toThrow(excelError('#VALUE!'));
});
