import { mask } from '../../src/functions/functions';
import { dayOf } from '../../src/ledger/calendar/day';
import type { Raw } from '../../src/ledger/model/raw';
import { maskCell } from '../../src/ledger/privacy/mask-cell';
import { CHILDREN } from '../../src/ledger/tables';
import fc from '../support/property';
import { excelError, withExcelErrors } from './excel-errors';

withExcelErrors();

test.each([
  ['姓名', '王小明', '王*明'],
  ['name', '王小明', '王*明'],
  ['身份证号', '11010519491231002X', '110105************'],
  ['身份证号', '110105194912310021', '***'],
  ['电话', '王小明的是13812345678', '138****5678'],
  ['电话', 13812345678, '138****5678'],
  ['监护人电话', '13812345678', '138****5678'],
  ["Guardian's phone", '13812345678', '138****5678'],
  ['家庭住址', '贵州省遵义市正安县土坪镇3组', '贵州省遵义市正安县***'],
  ['地址', '明星村', '***'],
  ['出生日期', '2015-03-14', '2015-**-**'],
  ['健康状况', '残疾', '***'],
  ['文字', '爸爸在狱中', '***'],
  ['文字', '', ''],
  ['电话', '无', '无'],
])('as %s, %p is masked as %p', (kind, value, masked) => expect(mask([[value]], kind)).toEqual([[masked]]));

test('another kind is an error that names the kinds', () => {
  expect(() => mask([['x']], '密码')).toThrow(excelError('#VALUE!'));
  expect(() => mask([['x']], null)).toThrow(expect.objectContaining({ message: expect.stringContaining('姓名') as string }) as Error);
});

/** What people write into cells, with private things in it. */
const content: fc.Arbitrary<Raw> = fc.oneof(
  fc.constantFrom<Raw[]>('王小明', '11010519491231002X', '110105194912310021', '13812345678', '王小明13812345678', '奶奶 0851-28223344'),
  fc.constantFrom<Raw[]>(
    '贵州省遵义市正安县土坪镇3组',
    '2015-03-14',
    '2015年3月',
    '无',
    '不详',
    '—',
    '三(1)班',
    '残疾',
    true,
    42077,
    522635201703150000,
  ),
  fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom(...'王小明138 -12345X年月日组？·（）') }),
);

test('CARE.MASK is the mask of the lists, whatever the cell holds', () => {
  fc.assert(
    fc.property(content, fc.constantFrom(...CHILDREN.columns), (cell, column) => {
      fc.pre(!(typeof cell === 'string' && cell.trim() === ''));
      const context = { today: dayOf(2029, 12, 31) };
      expect(mask([[cell]], column.header.zh)).toEqual([[maskCell(cell, { column, masked: true }, context)]]);
    }),
    { numRuns: 500 },
  );
});
