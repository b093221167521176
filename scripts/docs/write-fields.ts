/** `npm run fields`: writes the field dictionary anew. */
import { writeFileSync } from 'node:fs';
import { FIELD_DICTIONARY, fieldDictionary } from './field-dictionary';

writeFileSync(FIELD_DICTIONARY, fieldDictionary());
process.stdout.write(`${FIELD_DICTIONARY}\n`);
