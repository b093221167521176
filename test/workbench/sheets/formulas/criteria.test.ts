/** Criteria on their own, and the index against a plain scan. */
import { ColumnIndex } from '../../../../src/workbench/sheets/formulas/column-index';
import { criterionOf } from '../../../../src/workbench/sheets/formulas/criteria';
import { Workbook, type CellValue } from '../../../../src/workbench/sheets/model';
import fc from '../../../support/property';

const cases: [CellValue, CellValue, boolean][] = [
  ['', null, true],
  ['', '', true],
  ['=', null, true],
  ['=', '', false],
  ['<>', null, false],
  ['<>', '', true],
  [null, null, false],
  [null, 0, true],
  ['<>5', null, true],
  ['<>5', '5', false],
  ['1', '001', true],
  [1, '1.0', true],
  ['>4', '5', false],
  ['>4', 5, true],
  ['110101201501011234', '110101201501011299', true],
  ['110101201501011234', '110101201501021234', false],
  ['11010120150101123X', '11010120150101124X', false],
  ['TRUE', true, true],
  ['TRUE', 'TRUE', false],
  ['a~~b', 'a~b', true],
  ['(a*', '(abc', true],
  ['=12%', 0.12, true],
  ['2026-01-01', 46023, true],
];
test.each(cases)('criterion %p against %p is %p', (criterion, value, met) => {
  expect(criterionOf(criterion).test(value)).toBe(met);
});

test('the index finds what a scan finds', () => {
  const value = fc.oneof(
    fc.constantFrom<CellValue[]>(null, '', '1', '01', 'a', 'A', 'ab', true, false, '>1', '*', 0.1 + 0.2),
    fc.integer({ min: -2, max: 3 }),
  );
  const criterion = fc.oneof(value, fc.constantFrom('>0', '<=1', '<>1', '=', '<>', 'a*', '?', '~*', '=0.3', '<>a', '>a'));
  fc.assert(
    fc.property(fc.array(value, { maxLength: 20 }), criterion, (values, wanted) => {
      const sheet = new Workbook().addSheet('甲');
      values.forEach((each, row) => sheet.cells.setInput(row, 0, each));
      const { test: met } = criterionOf(wanted);
      const rows = Array.from(values.keys()).filter((row) => row < sheet.cells.rowCount && met(sheet.cells.value(row, 0)));
      expect(Array.from(new ColumnIndex(sheet, 0).rowsMeeting(criterionOf(wanted)))).toEqual(rows);
    }),
  );
});
