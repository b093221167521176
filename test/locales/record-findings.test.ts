/** Every code that reading the ledger and planning reports can give has a sentence in both languages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingSentence } from '../../src/locales/finding-sentence';

const folders = ['records', 'reports'].map((name) => join(__dirname, '../../src/ledger', name));
const text = folders.flatMap((folder) => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))).join('\n');
const codes = [...new Set([...text.matchAll(/code: '(\w+\.\w+)'/g)].map((match) => match[1] ?? ''))];

test('codes are found in the source', () => {
  expect(codes).toContain('record.blank');
  expect(codes).toContain('report.unknownTerm');
});

test.each(codes)('%s', (code) => {
  expect(findingSentence('zh-CN', { code, severity: 'error' })).toMatch(/\p{Script=Han}.*。$/u);
  expect(findingSentence('en', { code, severity: 'error' })).toMatch(/^\S.*\.$/u);
});
