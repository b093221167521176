/** `npm run samples`: writes the workbooks of `assets/samples` anew. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE_FOLDER, sampleFiles } from './sample-files';

async function main(): Promise<void> {
  mkdirSync(SAMPLE_FOLDER, { recursive: true });
  for (const { name, bytes } of await sampleFiles()) {
    const path = join(SAMPLE_FOLDER, name);
    writeFileSync(path, bytes);
    process.stdout.write(`${path} ${bytes.length}\n`);
  }
}

void main();
