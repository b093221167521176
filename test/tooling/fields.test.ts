/** The field dictionary in docs says what the definitions say. */
import { readFileSync } from 'node:fs';
import { FIELD_DICTIONARY, fieldDictionary } from '../../scripts/docs/field-dictionary';

test('docs/fields.md is up to date (else: npm run fields)', () => {
  expect(readFileSync(FIELD_DICTIONARY, 'utf8')).toBe(fieldDictionary());
});
