import { readInput } from '../../../../src/workbench/sheets/behaviour/input';
import { displayText } from '../../../../src/workbench/sheets/behaviour/display';
import { CellError } from '../../../../src/workbench/sheets/model';
import fc from '../../../support/property';

const at = { year: 2026 };
const SEP_1 = 46266;

describe('text typed into a General cell', () => {
  it.each([
    ['', null, undefined],
    ['张三', '张三', undefined],
    ["'123", '123', undefined],
    ["'=1+1", '=1+1', undefined],
    ['=', '=', undefined],
    ['12', 12, undefined],
    [' 12 ', 12, undefined],
    ['-5', -5, undefined],
    ['+5', 5, undefined],
    ['.5', 0.5, undefined],
    ['1,234', 1234, '#,##0'],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['1,23', '1,23', undefined],
    ['12%', 0.12, '0%'],
    ['12.3%', 0.123, '0.00%'],
    ['(5)', -5, undefined],
    ['1e5', 100000, '0.00E+00'],
    ['0 1/2', 0.5, '# ?/?'],
    ['¥1,200', 1200, '"¥"#,##0;[Red]"¥"\\-#,##0'],
    ['-￥12.5', -12.5, '"¥"#,##0.00;[Red]"¥"\\-#,##0.00'],
    ['110101201001011234', 110101201001011000, undefined],
    ['11010120100101123X', '11010120100101123X', undefined],
    ['013800000001', 13800000001, undefined],
    ['2026/9/1', SEP_1, 'yyyy/m/d'],
    ['2026-9-1', SEP_1, 'yyyy/m/d'],
    ['2026-09-01', SEP_1, 'yyyy/m/d'],
    ['26/9/1', SEP_1, 'yyyy/m/d'],
    ['9/1/2026', SEP_1, 'yyyy/m/d'],
    ['2026年9月1日', SEP_1, 'yyyy"年"m"月"d"日"'],
    ['2026年9月', SEP_1, 'yyyy"年"m"月"'],
    ['9月1日', SEP_1, 'm"月"d"日"'],
    ['3-1', 46082, 'm"月"d"日"'],
    ['3/1', 46082, 'm"月"d"日"'],
    ['2-30', 10990, 'mmm-yy'],
    ['13-5', '13-5', undefined],
    ['2026.9.1', '2026.9.1', undefined],
    ['2026/2/30', '2026/2/30', undefined],
    ['2026-9', SEP_1, 'mmm-yy'],
    ['1-Sep-2026', SEP_1, 'd-mmm-yy'],
    ['Sep 1, 2026', SEP_1, 'd-mmm-yy'],
    ['1 September', SEP_1, 'd-mmm'],
    ['9:30', 9.5 / 24, 'h:mm'],
    ['9:30:36', 34236 / 86400, 'h:mm:ss'],
    ['9:30 PM', 21.5 / 24, 'h:mm AM/PM'],
    ['9时30分', 9.5 / 24, 'h"时"mm"分"'],
    ['25:00', 25 / 24, '[h]:mm:ss'],
    ['9:75', '9:75', undefined],
    ['2026/9/1 12:00', SEP_1 + 0.5, 'yyyy/m/d h:mm'],
    ['true', true, undefined],
    ['FALSE', false, undefined],
    ['- 无', '- 无', undefined],
    ['--', '--', undefined],
    ['七(3)班', '七(3)班', undefined],
    ['1900/1/1', 1, 'yyyy/m/d'],
    ['1900/3/1', 61, 'yyyy/m/d'],
  ])('%j', (text, input, numberFormat) => {
    expect(readInput(text, at)).toEqual(numberFormat === undefined ? { input } : { input, numberFormat });
  });

  it('makes formulas of = and of a sign before a reference', () => {
    expect(readInput('=SUM(A1:A2)', at)).toEqual({ input: { text: '=SUM(A1:A2)' } });
    expect(readInput('+A1*2', at)).toEqual({ input: { text: '=+A1*2' } });
  });

  it('knows error values', () => {
    const { input } = readInput('#n/a', at);
    expect(input).toBeInstanceOf(CellError);
    expect(String(input)).toBe('#N/A');
  });
});

describe('text typed into a formatted cell', () => {
  it.each([
    ['@', '3-1', '3-1'],
    ['@', '110101201001011234', '110101201001011234'],
    ['@', '=1+1', '=1+1'],
    ['@', "'007", '007'],
    ['yyyy-mm-dd', '2026/9/1', SEP_1],
    ['0.00', '12%', 0.12],
    ['0%', '0.5', 0.5],
  ])('format %s, %j', (numberFormat, text, input) => {
    expect(readInput(text, { ...at, numberFormat })).toEqual({ input });
  });

  it('helps a person with per cent, not an add-in', () => {
    expect(readInput('5', { ...at, numberFormat: '0%', typed: true }).input).toBe(0.05);
    expect(readInput('5', { ...at, numberFormat: '0%' }).input).toBe(5);
  });
});

describe('what is shown can be typed again', () => {
  it('any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 100_000 }), fc.constantFrom('yyyy/m/d', 'yyyy-mm-dd', 'yyyy"年"m"月"d"日"'), (day, code) => {
        expect(readInput(displayText(day, code), at).input).toBe(day);
      }),
    );
  });

  it('any text in a text cell', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((text) => !text.startsWith("'")),
        (text) => {
          expect(readInput(text, { ...at, numberFormat: '@' }).input).toBe(text);
        },
      ),
    );
  });
});
