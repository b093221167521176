import { KEY } from '../../../src/ledger/fields';
import { reading } from './support';

test.each([
  [' L2026-0001 ', 'L2026-0001'],
  ['Ｌ１', 'L1'],
  [7, '7'],
])('key %j', (cell, value) => expect(reading(KEY, cell)).toEqual(['value', value, []]));
test('a dash is no key', () => expect(reading(KEY, '—')).toEqual(['invalid', '—', ['key.notAKey']]));
test('a key of more than 40 characters is none', () =>
  expect(reading(KEY, '1'.repeat(41))).toEqual(['invalid', '1'.repeat(41), ['key.tooLong']]));
