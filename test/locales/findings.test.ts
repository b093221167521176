import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { audit as auditEn } from '../../src/locales/en/audit';
import { findings as findingsEn } from '../../src/locales/en/findings';
import { audit as auditZh } from '../../src/locales/zh-CN/audit';
import { findings as findingsZh } from '../../src/locales/zh-CN/findings';

const zh = { ...findingsZh, ...auditZh };
const en = { ...findingsEn, ...auditEn };

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? sources(path) : [readFileSync(path, 'utf8')];
  });
}
const folders = ['fields', 'setup', 'roster', 'audit'].map((name) => join(__dirname, '../../src/ledger', name));
const text = folders.flatMap(sources).join('\n');
/** Codes written out in the source; those put together from a prefix are listed by their endings. */
const written = [
  ...text.matchAll(
    /'((?:any|residentId|studentNumber|phone|personName|schoolClass|date|code|key|address|place|wholeNumber|dutyPeriod|setup|roster|audit)\.[A-Za-z0-9]+)'/g,
  ),
].map((match) => match[1] ?? '');
const endings = {
  residentId: [...text.matchAll(/error\('(\w+)'/g)]
    .map((match) => match[1] ?? '')
    .filter((code) => ['numberCell', 'characters', 'length', 'lostTail', 'checkDigit', 'birthDate', 'future'].includes(code)),
  studentNumber: ['numberCell', 'noLetter', 'length', 'temporary', 'checkDigit', 'birthDate', 'future', 'isTemporary'],
  phone: ['length', 'prefix', 'characters', 'noArea', 'short', 'foreign', 'area', 'areaLength', 'lostZero'],
  address: ['tooShort', 'regionOnly', 'notAnAddress'],
  date: ['impossible', 'unclear', 'yearOnly', 'noYear', 'lunar', 'ambiguousMonth', 'twoDigitYear', 'timeOfDay', 'serialText'],
  schoolClass: ['cohort', 'date', 'decimal'],
};
const joined = Object.entries(endings).flatMap(([prefix, codes]) => codes.map((code) => `${prefix}.${code}`));

test.each([...new Set([...written, ...joined])])('%s has a sentence', (code) => expect(Object.keys(zh)).toContain(code));

test.each(Object.keys(zh) as (keyof typeof zh)[])('%s takes the same parameters in both languages', (code) => {
  const parameters = (sentence: string): string[] =>
    [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => (match[1] ?? '').replace(/En$/, '')).sort();
  expect(parameters(en[code])).toEqual(parameters(zh[code]));
  expect(zh[code]).toMatch(/[。}]$/);
});
