import { compact, tidy, visible } from '../../../../src/ledger/fields/parse/tidy';
import fc from '../../../support/property';

test.each([
  [' 王\u200b小　明 ', '王小 明', '王小明'],
  ['１２３\r\n４', '123 4', '1234'],
  ['\ufeffABC', 'ABC', 'ABC'],
  [12.5, '12.5', '12.5'],
  [true, 'true', 'true'],
  ['', '', ''],
])('%j is tidied to %j and %j', (cell, tidied, compacted) => expect([tidy(cell), compact(cell)]).toEqual([tidied, compacted]));

test('the quick way through plain text is the long way', () => {
  const characters = fc.string({
    unit: fc.oneof(fc.constantFrom(...'王９9a-Ａ 　\u200b\u4e00\u9fff'), fc.string({ unit: 'binary', maxLength: 1 })),
  });
  fc.assert(
    fc.property(characters, (text) => {
      expect(tidy(text)).toBe(visible(text).normalize('NFKC').replace(/\s+/gu, ' ').trim());
    }),
    { numRuns: 1000 },
  );
  // No character that the quick way lets through is changed by NFKC.
  for (let code = 0x4e00; code <= 0x9fff; code++) expect(String.fromCodePoint(code).normalize('NFKC')).toBe(String.fromCodePoint(code));
});
