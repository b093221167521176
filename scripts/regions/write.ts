/** `npm run regions`: writes the tables of regions anew. */
import { writeFileSync } from 'node:fs';
import { generatedFiles } from './generate';

for (const [file, text] of Object.entries(generatedFiles(process.cwd()))) writeFileSync(file, text);
