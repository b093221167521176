/** A value that is cut off on the sheet is misread: columns are as wide as what they usually hold. */
import { CHILDREN, columnOf } from '../../../src/ledger/tables';
import { pointsOfCharacters } from '../../../src/workbook/apply/widths';

/** Digits in 11 pt 等线, the default font of a Chinese Excel, are 8 pixels wide, so 6 points. */
const POINTS_OF_DIGIT = 6;

test.each([
  ['childId', 'L2026-0001'],
  ['residentId', '522635202007150012'],
  ['studentNumber', 'G522635202007150012'],
  ['birthDate', '2020-07-15'],
  ['homePhone', '13812345678'],
  ['guardianPhone', '13812345678'],
  ['fatherPhone', '13812345678'],
])('%s shows %s whole', (key, value) => {
  expect(pointsOfCharacters(columnOf(CHILDREN, key).width)).toBeGreaterThanOrEqual(value.length * POINTS_OF_DIGIT);
});
