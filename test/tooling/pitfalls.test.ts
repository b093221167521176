/** The table of known mistakes is true: each rule stands in its file once, and each test exists. Whether it fails: `npm run pitfalls`. */
import { existsSync, readFileSync } from 'node:fs';
import { PITFALLS } from '../../scripts/pitfalls/pitfalls';

test.each(PITFALLS)('$mistake', ({ source, rule, broken, test: file, name }) => {
  expect(readFileSync(source, 'utf8').split(rule)).toHaveLength(2);
  expect(broken).not.toBe(rule);
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toContain(name);
});
