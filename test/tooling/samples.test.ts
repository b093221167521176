/** The workbooks of `assets/samples` are what `npm run samples` writes today, byte for byte, and nothing else lies there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE_FOLDER, sampleFiles } from '../../scripts/samples/sample-files';

test('npm run samples would change nothing', async () => {
  const files = await sampleFiles();
  expect(readdirSync(SAMPLE_FOLDER).sort()).toEqual(files.map((file) => file.name).sort());
  for (const { name, bytes } of files) {
    const same = Buffer.from(bytes).equals(readFileSync(join(SAMPLE_FOLDER, name)));
    expect({ name, same, mend: 'npm run samples' }).toEqual({ name, same: true, mend: 'npm run samples' });
  }
}, 60_000);
