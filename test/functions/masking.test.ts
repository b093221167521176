import { mask } from '../../src/functions/functions';
import { excelError, withExcelErrors } from './excel-errors';

withExcelErrors();

test.each([
  ['姓名', '王小明', '王*明'],
  ['name', '王小明', '王*明'],
  ['身份证号', '11010519491231002X', '110105********002X'],
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
])('as %s, %p is %p', (kind, value, masked) => expect(mask([[value]], kind)).toEqual([[masked]]));

test('another kind is an error that names the kinds', () => {
  expect(() => mask([['x']], '密码')).toThrow(excelError('#VALUE!'));
  expect(() => mask([['x']], null)).toThrow(expect.objectContaining({ message: expect.stringContaining('姓名') as string }) as Error);
});
