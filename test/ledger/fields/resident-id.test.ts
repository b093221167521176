import { dayOf, isoOf } from '../../../src/ledger/calendar/day';
import { RESIDENT_ID, residentIdFacts } from '../../../src/ledger/fields';
import { checkDigitOf } from '../../../src/ledger/fields/resident-id';
import { provinces } from '../../../src/ledger/regions';
import { isStable, reading, TODAY } from './support';
import fc from '../../support/property';

const withCheck = (seventeen: string): string => seventeen + checkDigitOf(seventeen);
/** The days of January 2015: of eleven one has a given check digit. */
const births2015 = Array.from({ length: 31 }, (_, at) => dayOf(2015, 1, at + 1));
const PUPIL = withCheck('52212120150314001');

test('the example of the standard', () =>
  expect(residentIdFacts('11010519491231002X')).toEqual({
    birthDate: dayOf(1949, 12, 31),
    sex: 'female',
    province: '11',
    region: '110105',
  }));

test.each<[string, string, string, string[]]>([
  ['11010519491231002x', '11010519491231002X', 'staff', []],
  ['１１０１０５１９４９１２３１００２Ｘ', '11010519491231002X', 'staff', []],
  [' 110105 19491231 002X', '11010519491231002X', 'staff', []],
  ["'110105194912310 02X\u200b", '11010519491231002X', 'staff', []],
  [PUPIL, PUPIL, 'child', []],
  [PUPIL, PUPIL, 'guardian', ['residentId.age']],
  [withCheck('91000020150314001'), withCheck('91000020150314001'), 'child', ['residentId.foreign']],
  [withCheck('83000020150314001'), withCheck('83000020150314001'), 'child', []],
  [withCheck('99000020150314001'), withCheck('99000020150314001'), 'child', ['residentId.foreign']],
  [withCheck('81000020150314001'), withCheck('81000020150314001'), 'child', []],
  [withCheck('71000020150314001'), withCheck('71000020150314001'), 'child', []],
  [withCheck('65999920150314001'), withCheck('65999920150314001'), 'child', ['residentId.county']],
  [withCheck('16000020150314001'), withCheck('16000020150314001'), 'child', ['residentId.region']],
  // A county that never was only warns; 522121 (遵义县 of 遵义地区) was one until 1997.
  [withCheck('52999920150314001'), withCheck('52999920150314001'), 'child', ['residentId.county']],
  ['110105491231002', '110105491231002', 'guardian', ['residentId.void15Upgrade']],
])('%j is read as %s for a %s', (cell, value, subject, remarks) =>
  expect(reading(RESIDENT_ID, cell, { subject: subject as 'child' })).toEqual(['value', value, remarks]),
);

test.each<[string | number, string]>([
  [522121201503140000, 'residentId.numberCell'],
  ['5.22121E+17', 'residentId.numberCell'],
  ['522121201503140000', 'residentId.lostTail'],
  ['110105194912310021', 'residentId.checkDigit'],
  [withCheck('11010520150230001'), 'residentId.birthDate'],
  [withCheck('11010520300101001'), 'residentId.future'],
  ['1101051949123100', 'residentId.length'],
  ['11010519491231O02X', 'residentId.characters'],
  ['110105194912X10021', 'residentId.characters'],
  ['110105491231002', 'residentId.void15Child'],
  [110105491231002, 'residentId.void15Child'],
  ['身份证办理中', 'residentId.characters'],
])('%j is refused: %s', (cell, code) => expect(reading(RESIDENT_ID, cell, { subject: 'child' })).toEqual(['invalid', cell, [code]]));

test('a number cell is no ID even where its zeros make the right check digit', () => {
  const whole = births2015.map((day) => `522121${isoOf(day).replace(/-/g, '')}000`).find((start) => checkDigitOf(start) === '0');
  const cell = Number(`${whole}0`);
  expect(String(cell)).toBe(withCheck(whole!));
  expect(reading(RESIDENT_ID, cell, { subject: 'child' })).toEqual(['invalid', cell, ['residentId.numberCell']]);
});

test('a small x at the end is the X', () =>
  expect(reading(RESIDENT_ID, '11010519491231002x')).toEqual(['value', '11010519491231002X', []]));

test('a destroyed number is never repaired', () => {
  expect(RESIDENT_ID.read(522121201503140000, { today: TODAY }).remarks.every((remark) => remark.fix === undefined)).toBe(true);
});

const births = fc.integer({ min: dayOf(1930, 1, 1), max: TODAY });
test('every number with a right date and check digit is read back, and any changed digit is seen', () => {
  fc.assert(
    fc.property(births, fc.integer({ min: 0, max: 999 }), fc.nat(17), fc.integer({ min: 1, max: 9 }), (birth, sequence, at, step) => {
      const id = withCheck(`522121${isoOf(birth).replace(/-/g, '')}${String(sequence).padStart(3, '0')}`);
      expect(residentIdFacts(id)).toMatchObject({ birthDate: birth, sex: sequence % 2 === 1 ? 'male' : 'female' });
      expect(isStable(RESIDENT_ID, ` ${id.toLowerCase()}`)).toBe(true);
      if (at === 17) return;
      const changed = id.slice(0, at) + String((Number(id[at]) + step) % 10) + id.slice(at + 1);
      expect(residentIdFacts(changed)).toBeNull();
    }),
  );
});

test('every province is known, and so are the residence permits', () => {
  const codes = [...provinces().map(({ code }) => code), '83'];
  const unknown = codes.filter((code) => reading(RESIDENT_ID, withCheck(`${code}010020150314001`))[2].includes('residentId.region'));
  expect([codes.length, unknown]).toEqual([35, []]);
});

test('the mask shows the region, and nothing that together with a birthday would give the number', () => {
  expect(RESIDENT_ID.mask?.('11010519491231002X')).toBe('110105************');
  expect(RESIDENT_ID.mask?.('')).toBe('');
});

test.each<[string, string | undefined]>([
  // The number that replaced it is certain as arithmetic, and offered;
  ['110105491231002', '11010519491231002X'],
  // of sequences from 996 on the holder was born before 1900, so the arithmetic is wrong.
  ['110105491231996', undefined],
])('a void number %s of a guardian is mended to %s', (cell, fix) => {
  const { state, remarks } = RESIDENT_ID.read(cell, { today: TODAY, subject: 'guardian' });
  expect([state, remarks[0]?.code, remarks[0]?.severity, remarks[0]?.fix]).toEqual(['value', 'residentId.void15Upgrade', 'warning', fix]);
});
test('a void number whose date never was is an error for anybody', () =>
  expect(reading(RESIDENT_ID, '110105491331002', { subject: 'guardian' })).toEqual(['invalid', '110105491331002', ['residentId.void15']]));

test.each<[number, 'child' | 'guardian', boolean]>([
  [2, 'child', false],
  [3, 'child', true],
  [18, 'child', true],
  [19, 'child', false],
  [15, 'guardian', false],
  [16, 'guardian', true],
  [100, 'guardian', true],
  [101, 'guardian', false],
])('an age of %i is plausible for a %s: %s', (age, subject, plausible) => {
  const born = isoOf(TODAY)
    .replace(/^\d{4}/u, (year) => String(Number(year) - age))
    .replace(/-/gu, '');
  expect(reading(RESIDENT_ID, withCheck(`522121${born}001`), { subject })[2]).toEqual(plausible ? [] : ['residentId.age']);
});
