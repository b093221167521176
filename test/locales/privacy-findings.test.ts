/** Every code of masked lists and of the leak scan has a sentence in both languages, with the same parameters. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { privacyFindings as en } from '../../src/locales/en/privacy';
import { privacyFindings as zh } from '../../src/locales/zh-CN/privacy';

const folder = join(__dirname, '../../src/ledger/privacy');
const text = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');
const codes = [...new Set([...text.matchAll(/'((?:privacy|leak)\.\w+)'/gu)].map((match) => match[1] ?? ''))];

test('no code lacks a sentence, and no sentence its code', () => {
  expect(new Set(codes)).toEqual(new Set(Object.keys(zh)));
});

test.each(Object.keys(zh) as (keyof typeof zh)[])('%s takes the same parameters in both languages', (code) => {
  const parameters = (sentence: string): string[] =>
    [...sentence.matchAll(/\{(\w+)\}/gu)].map((match) => (match[1] ?? '').replace(/En$/u, '')).sort();
  expect(parameters(en[code])).toEqual(parameters(zh[code]));
  expect(zh[code]).toMatch(/。$/u);
  expect(en[code]).toMatch(/\.$/u);
});
