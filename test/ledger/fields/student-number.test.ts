import { idInStudentNumber, STUDENT_NUMBER } from '../../../src/ledger/fields';
import { checkDigitOf } from '../../../src/ledger/fields/resident-id';
import { isStable, reading } from './support';

const withCheck = (seventeen: string): string => seventeen + checkDigitOf(seventeen);
const PUPIL = withCheck('52212120150314001');

test.each([
  [`G${PUPIL}`, []],
  [`g${PUPIL}`.toLowerCase(), []],
  [` Ｇ${PUPIL} `, []],
  // A J number is given out by the register and holds no birth date.
  [`J${withCheck('52212120151399002')}`, []],
  ['L522121201503140001', ['studentNumber.isTemporary']],
  // Born today, as this is asked on 23 November 2026; tomorrow would be wrong.
  [`G${withCheck('52212120261123001')}`, []],
])('student number %s', (cell, remarks) => {
  expect(reading(STUDENT_NUMBER, cell)).toEqual(['value', cell.normalize('NFKC').trim().toUpperCase(), remarks]);
  expect(isStable(STUDENT_NUMBER, cell)).toBe(true);
});

test.each<[string | number, string]>([
  [PUPIL, 'studentNumber.noLetter'],
  ['20150101', 'studentNumber.noLetter'],
  [`G${PUPIL}1`, 'studentNumber.length'],
  ['G522121201503140000', 'studentNumber.checkDigit'],
  ['J522121201503140000', 'studentNumber.checkDigit'],
  [`G${withCheck('52212120150230001')}`, 'studentNumber.birthDate'],
  [`G${withCheck('52212120261124001')}`, 'studentNumber.future'],
  ['L52212120150314000X', 'studentNumber.temporary'],
  ['L522121201513140001', 'studentNumber.birthDate'],
  ['L522121203003140001', 'studentNumber.future'],
  [52212120150314, 'studentNumber.noLetter'],
  [5.2e18, 'studentNumber.numberCell'],
])('no student number %j', (cell, code) => expect(reading(STUDENT_NUMBER, cell)).toEqual(['invalid', cell, [code]]));

test('the ID inside a G number, which may be a former one', () => {
  expect(idInStudentNumber(`G${PUPIL}`)).toBe(PUPIL);
  expect(idInStudentNumber(`J${PUPIL}`)).toBeNull();
  expect(idInStudentNumber('G1')).toBeNull();
});

test('the mask shows letter and region', () => {
  expect(STUDENT_NUMBER.mask(`G${PUPIL}`)).toBe('G522121************');
});
