/**
 * The workbooks of `assets/samples` hold what `npm run samples` makes today, and nothing else lies there; making them twice gives
 * the same bytes. The committed bytes themselves may be older than the writer of files.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE_FOLDER, sampleFiles } from '../../scripts/samples/sample-files';
import { readXlsx } from '../../src/workbench/sheets/xlsx';
import { contentOf } from '../workbook/apply/small-table';

test('the samples are up to date (else: npm run samples)', async () => {
  const files = await sampleFiles();
  expect(readdirSync(SAMPLE_FOLDER).sort()).toEqual(files.map((file) => file.name).sort());
  for (const { name, bytes } of files)
    expect(contentOf(readXlsx(readFileSync(join(SAMPLE_FOLDER, name))))).toEqual(contentOf(readXlsx(bytes)));
});

test('making them twice gives the same bytes', async () => {
  const [once, twice] = [await sampleFiles(), await sampleFiles()];
  once.forEach(({ name, bytes }, at) => expect([name, Buffer.from(bytes).equals(twice[at]!.bytes)]).toEqual([name, true]));
});
