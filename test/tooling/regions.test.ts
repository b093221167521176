/** The tables of regions are what their script makes of the packages that hold the codes. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { EVER_VALID_FILE, generatedFiles } from '../../scripts/regions/generate';
import { rangesOf } from '../../scripts/regions/ranges';

test('the files in the source are the ones that `npm run regions` writes', () => {
  for (const [file, text] of Object.entries(generatedFiles(process.cwd()))) expect(readFileSync(file, 'utf8')).toBe(text);
});

test('the codes of all years stay a few kilobytes', () => {
  expect(gzipSync(readFileSync(EVER_VALID_FILE)).length).toBeLessThan(5000);
});

test.each([
  [
    [0, 1, 2, 21],
    ['00-02', '21'],
  ],
  [[5], ['05']],
  [[], []],
  [[82, 81, 81], ['81-82']],
])('%p as ranges', (numbers, ranges) => {
  expect(rangesOf(numbers)).toEqual(ranges);
});
