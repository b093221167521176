import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { PHONE, phoneNumbers } from '../../../src/ledger/fields';
import { landlineLengths } from '../../../src/ledger/fields/parse/area-codes';
import { isStable, reading } from './support';
import fc from '../../support/property';

test.each<[string | number, string]>([
  ['13812345678', '13812345678'],
  [13812345678, '13812345678'],
  ['138 1234 5678', '13812345678'],
  ['138-1234-5678', '13812345678'],
  ['１３８１２３４５６７８', '13812345678'],
  ['+86 138 1234 5678', '13812345678'],
  ['0086-13812345678', '13812345678'],
  ['8613812345678', '13812345678'],
  ['13812345678.0', '13812345678'],
  ['13812345678/13987654321', '13812345678、13987654321'],
  ['13812345678、 13987654321；15800001111', '13812345678、13987654321、15800001111'],
  ['13812345678\n13987654321', '13812345678、13987654321'],
  ['13812345678 13987654321', '13812345678、13987654321'],
  ['138 1234 5678 139 8765 4321', '13812345678、13987654321'],
  ['1381234567813987654321', '13812345678、13987654321'],
  ['0851-22345678 13987654321', '0851-22345678、13987654321'],
  ['13812345678或13987654321', '13812345678、13987654321'],
  ['0851-22345678', '0851-22345678'],
  ['085122345678', '0851-22345678'],
  ['(0851)22345678', '0851-22345678'],
  ['0854-8223456', '0854-8223456'],
  ['（+86）138 1234 5678', '13812345678'],
  ["'13812345678", '13812345678'],
  ['13812345678。', '13812345678'],
  ['13812345678.、13987654321.', '13812345678、13987654321'],
  ['0851-22345678.0', '0851-22345678'],
  ['010-62345678', '010-62345678'],
  ['0851-2234567', '0851-2234567'],
  ['0851-22345678-801', '0851-22345678-801'],
  ['0851-22345678转801', '0851-22345678-801'],
  // Seven digits and an extension of one are no number of eight digits.
  ['0851-2234567转8', '0851-2234567-8'],
  ['0851-2234567-8', '0851-2234567-8'],
  ['0851-2234-5678', '0851-22345678'],
  ['400-8001234', '400-8001234'],
  ['13812345678（奶奶）', '13812345678（奶奶）'],
  ['奶奶13812345678', '13812345678（奶奶）'],
  ['13812345678（爷爷、奶奶）', '13812345678（爷爷、奶奶）'],
  ['13812345678(爷爷/奶奶)', '13812345678（爷爷/奶奶）'],
  ['【奶奶】13812345678', '13812345678（奶奶）'],
  ['0851-22345678 转 801', '0851-22345678-801'],
  ['爸爸:13812345678/妈妈:13987654321', '13812345678（爸爸）、13987654321（妈妈）'],
])('%j', (cell, normal) => expect(reading(PHONE, cell)).toEqual(['value', normal, []]));

test.each<[string | number, string]>([
  ['62345678', 'phone.noArea'],
  ['61234', 'phone.short'],
  ['+852 6123 4567', 'phone.foreign'],
  // 遵义 had 0852 until 2014; 黔南 (0854) has seven digits.
  ['0300-8223456', 'phone.area'],
  ['0854-82234567', 'phone.areaLength'],
  ['010-6234567', 'phone.areaLength'],
  // A cell for numbers has no 0 in front.
  [85122345678, 'phone.lostZero'],
  [1062345678, 'phone.lostZero'],
])('%j is kept with %s', (cell, code) => expect(reading(PHONE, cell)).toEqual(['value', expect.anything(), [code]]));

test.each<[string | number, string]>([
  ['1381234567', 'phone.length'],
  ['138123456789', 'phone.length'],
  ['12812345678', 'phone.prefix'],
  ['没电话了', 'phone.words'],
  ['已去世', 'phone.words'],
  // The letter is a digit that was mistyped, not a word about whose number it is.
  ['13812345678O', 'phone.characters'],
  ['13812345678*', 'phone.characters'],
  ['微信号abc123', 'phone.characters'],
  [-13812345678, 'phone.characters'],
  [1.381234567813987e21, 'phone.numberCell'],
  ['13812345678/1398765432', 'phone.length'],
])('%j is refused: %s', (cell, code) => expect(reading(PHONE, cell)).toEqual(['invalid', cell, [code]]));

test('a number that may have lost its 0 is not tidied without a look', () => {
  const { remarks } = PHONE.read('8512345678', { today: 1 });
  expect(remarks.map(({ code, fix }) => [code, fix])).toEqual([['phone.lostZero', '0851-2345678']]);
});

test('a lost 0 comes back in the normal form', () => {
  expect(PHONE.read(85122345678, { today: 1 })).toMatchObject({ value: '0851-22345678', remarks: [{ fix: '0851-22345678' }] });
  expect(PHONE.read(8542234567, { today: 1 }).value).toBe('0854-2234567');
});

test('every mobile survives separators and width', () => {
  const mobile = fc.tuple(fc.integer({ min: 3, max: 9 }), fc.stringMatching(/^\d{9}$/)).map(([second, rest]) => `1${second}${rest}`);
  fc.assert(
    fc.property(
      fc.array(mobile, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('/', '、', ',', '；', '\n', ' '),
      (numbers, separator) => {
        expect(phoneNumbers(numbers.join(separator))).toEqual(numbers);
        expect(isStable(PHONE, numbers.join(separator))).toBe(true);
      },
    ),
  );
});
test('every landline with an extension stays the same number', () => {
  const parts = [
    fc.stringMatching(/^0\d{2,3}$/),
    fc.stringMatching(/^\d{7,8}$/),
    fc.constantFrom('-', '转', '分机'),
    fc.stringMatching(/^\d{1,4}$/),
  ];
  fc.assert(fc.property(fc.tuple(...parts), ([area, number, sign, extension]) => isStable(PHONE, `${area}-${number}${sign}${extension}`)));
});
test('anything at all is read without harm, and stays readable', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'0123456789+-()（）/、 转 奶8.') }), (text) => isStable(PHONE, text)));
});

test.each([
  ['13812345678', '138****5678'],
  ['0851-22345678', '0851-****5678'],
  ['0854-8223456', '0854-***3456'],
  ['400-8001234', '400-***1234'],
  // The last four are those of the number, not of its extension or a note.
  ['0851-22345678-801', '0851-****5678-***'],
  ['13812345678（奶奶王秀英）', '138****5678'],
  ['13812345678、13987654321', '138****5678、139****4321'],
  ['62345678', '****5678'],
  ['61234', '***'],
  ['1381234567', '***'],
  ['138*1234567', '***'],
  ['13812345678/错号1398', '***'],
  ['找村长王大山', '***'],
  ['', ''],
  ['无', '无'],
])('the mask of %s', (value, masked) => expect(PHONE.mask(value)).toBe(masked));

test('area codes and lengths are those of libphonenumber', () => {
  const differences: string[] = [];
  for (let area = 10; area <= 999; area++) {
    // 1x other than 10 are no areas; 2x are complete with two digits.
    if ((area > 10 && area < 20) || (area >= 30 && area < 300)) continue;
    for (const length of [7, 8]) {
      // A number that begins with 6 is an ordinary one everywhere.
      const number = `0${area}${'6'.padEnd(length, '2')}`;
      const theirs = parsePhoneNumberFromString(number, 'CN')?.getType() === 'FIXED_LINE';
      if (landlineLengths(String(area)).includes(length) !== theirs) differences.push(number);
    }
  }
  expect(differences).toEqual([]);
});
