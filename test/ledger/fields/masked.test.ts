import { masked, maskMiddle, maskWhole } from '../../../src/ledger/fields/masked';

test('a rule that hides nothing hides all: a masked value can be told from an unmasked one', () => {
  expect(masked((text) => text)('王小明')).toBe('***');
  expect(masked((text) => text)('')).toBe('');
});

test.each([
  ['', ''],
  [' \u200b', ''],
  ['无', '无'],
  ['没有', '无'],
  ['？', '未知'],
  ['——', '—'],
  ['#N/A', '***'],
  [0, '***'],
  [true, '***'],
])('%j masked whole is %j', (value, shown) => expect(maskWhole(value)).toBe(shown));

test.each([
  ['𬱖小明', 1, 1, '𬱖*明'],
  ['123456', 2, 2, '12**56'],
  ['12', 2, 2, '12'],
])('the middle of %s but for %d and %d is %s', (text, first, last, shown) => expect(maskMiddle(text, first, last)).toBe(shown));
