import { forExcel, holds, needsTextFormat } from '../../../src/workbook/apply/text-for-excel';
import type { Written } from '../../../src/ledger/plan/edit';
import fc from '../../support/property';

const CASES: readonly (readonly [written: Written, text: boolean, sent: string | number | boolean | null])[] = [
  ['王小明', false, '王小明'],
  ['', false, ''],
  [null, false, null],
  [42, false, 42],
  [true, false, true],
  // Text that Excel would turn into something else.
  ['110101201501011234', true, '110101201501011234'],
  ['0012', true, '0012'],
  ['13800138000', true, '13800138000'],
  ['3-1', true, '3-1'],
  ['2026年9月1日', true, '2026年9月1日'],
  ['TRUE', true, 'TRUE'],
  ['Jan 5', true, 'Jan 5'],
  ['￥100', true, '￥100'],
  ['#N/A', true, '#N/A'],
  // Text that begins like a formula, also behind invisible or full-width characters.
  ['=1+1', true, "'=1+1"],
  ['+8613800138000', true, "'+8613800138000"],
  ['-', true, "'-"],
  ['@班主任', true, "'@班主任"],
  ['\u200B=HYPERLINK("x")', true, '\'\u200B=HYPERLINK("x")'],
  ['＝1+1', true, "'＝1+1"],
  ["'带引号", true, "''带引号"],
  [{ formula: '=TODAY()' }, false, '=TODAY()'],
];

test.each(CASES)('%j', (written, text, sent) => {
  expect(needsTextFormat(written)).toBe(text);
  expect(forExcel(written)).toBe(sent);
});

test('no text is ever handed over as a formula', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const sent = forExcel(text);
      expect(typeof sent === 'string' && /^\s*[=+\-@]/.test(sent)).toBe(false);
    }),
  );
});

test('a cell holds what was written, whatever type Excel read it back as', () => {
  expect(holds('12', '12')).toBe(true);
  expect(holds(12, '12')).toBe(true);
  expect(holds(110101201501011000, '110101201501011234')).toBe(false);
  expect(holds('anything', null)).toBe(true);
  expect(holds(5, { formula: '=2+3' })).toBe(true);
});
