import { displayColor, displayText } from '../../../../src/workbench/sheets/behaviour/display';
import { CellError, type CellValue } from '../../../../src/workbench/sheets/model';

describe('the text of a cell', () => {
  it.each<[CellValue, string | undefined, string]>([
    [null, undefined, ''],
    ['张三', undefined, '张三'],
    ['张三', '0.00', '张三'],
    ['110101201001011234', '@', '110101201001011234'],
    [12.5, undefined, '12.5'],
    [0.1 + 0.2, undefined, '0.3'],
    [1234567.891, undefined, '1234567.891'],
    [123456789012, undefined, '1.23457E+11'],
    [110101201001011000, '0', '110101201001011000'],
    [true, '0.00', 'TRUE'],
    [new CellError('#N/A'), '0.00', '#N/A'],
    [1234.5, '#,##0.00', '1,234.50'],
    [0.256, '0%', '26%'],
    [46266, 'yyyy-mm-dd', '2026-09-01'],
    [46266, 'yyyy/m/d', '2026/9/1'],
    [46266, 'yyyy"年"m"月"d"日"', '2026年9月1日'],
    [46266, '[$-804]yyyy"年"m"月"d"日";@', '2026年9月1日'],
    [46266, 'aaaa', '星期二'],
    [46266, 'dddd', 'Tuesday'],
    [46266, 'mmm-yy', 'Sep-26'],
    [0.5, '上午/下午h"时"mm"分"', '下午12时00分'],
    [-1, 'yyyy-mm-dd', '########'],
    [60, 'yyyy/m/d', '1900/2/29'],
    [-1234.5, '"¥"#,##0.00;[Red]"¥"\\-#,##0.00', '¥-1,234.50'],
    [5, ';;;', ''],
    [5, '0.0.0[', '5'],
  ])('%p as %s', (value, code, text) => {
    expect(displayText(value, code)).toBe(text);
  });

  it('shifts dates of the 1904 system', () => {
    expect(displayText(46266 - 1462, 'yyyy-mm-dd', true)).toBe('2026-09-01');
    expect(displayText(5, '0', true)).toBe('5');
  });

  it('colours negative numbers', () => {
    expect(displayColor(-5, '0;[Red]-0')).toBe('#FF0000');
    expect(displayColor(5, '0;[Red]-0')).toBeUndefined();
  });
});
