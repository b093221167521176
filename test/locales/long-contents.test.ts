/** A cell may hold 32,767 characters; a sentence that names its content stays a sentence. */
import { findingSentence } from '../../src/locales/finding-sentence';

test.each([
  ['短', '短'],
  ['长'.repeat(80), '长'.repeat(80)],
  ['长'.repeat(32_767), `${'长'.repeat(80)}…`],
  ['𠀀'.repeat(100), `${'𠀀'.repeat(80)}…`],
])('a content is shown by its beginning', (header, shown) => {
  const sentence = (name: string): string =>
    findingSentence('zh-CN', { code: 'audit.required', severity: 'error', parameters: { header: name } });
  expect(sentence(header)).toBe(sentence('＠').replace('＠', shown));
});
