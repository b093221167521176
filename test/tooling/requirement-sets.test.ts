import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { apiSetIn, covers } from '../../scripts/requirement-sets/api-set';
import { checkRequirementSets } from '../../scripts/requirement-sets/check';
import { requiredSets } from '../../scripts/requirement-sets/manifest-sets';

const ROOT = process.cwd();
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2020,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  types: ['office-js'],
};
const required = requiredSets(readFileSync('manifest.xml', 'utf8'));
const fixture = (name: string) => join(ROOT, 'test', 'tooling', 'fixtures', name);

test('the manifest promises the sets of its base requirements', () => {
  expect(required).toEqual([
    { name: 'SharedRuntime', version: '1.1' },
    { name: 'ExcelApi', version: '1.9' },
  ]);
});

test('members newer than the manifest are found however they are used; probed ones are not', () => {
  const problems = checkRequirementSets(ROOT, [fixture('too-new.ts'), fixture('probed.ts')], required, OPTIONS);
  expect(problems.map(({ place, message }) => `${place} ${message.replace(/,.*/, '')}`)).toEqual([
    'test/tooling/fixtures/too-new.ts:5 Table.resize needs ExcelApi 1.13',
    'test/tooling/fixtures/too-new.ts:6 Range.hasSpill needs ExcelApi 1.12',
    'test/tooling/fixtures/too-new.ts:8 Worksheet.onProtectionChanged needs ExcelApi 1.14',
    'test/tooling/fixtures/too-new.ts:6 load: there is no "nothingLikeThis"',
  ]);
});

test.each([
  ['1.9', '1.9', true],
  ['1.9', '1.10', false],
  ['1.10', '1.9', true],
  ['2.0', '1.16', true],
])('a client with %s has %s: %s', (present, wanted, expected) => {
  expect(covers(present, wanted)).toBe(expected);
});

test.each([
  ['* [Api set: ExcelApi 1.9]', { name: 'ExcelApi', version: '1.9' }],
  ['* [Api set: ExcelApiOnline 1.1]', { name: 'ExcelApiOnline', version: '1.1' }],
  ['* [Api set: ExcelApi BETA (PREVIEW ONLY)]', { name: 'ExcelApi', version: null }],
  ['* Nothing.', null],
])('%s', (comment, expected) => {
  expect(apiSetIn(comment)).toEqual(expected);
});
