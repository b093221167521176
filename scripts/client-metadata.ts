/** Writes the metadata of the pinned office.js client for the workbench host: `npx tsx scripts/client-metadata.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { readClientMetadata } from '../src/workbench/host/dispatch/read-client-metadata';

const root = join(__dirname, '..');
const client = readFileSync(join(root, 'node_modules/@microsoft/office-js/dist/excel-web-16.00.js'), 'utf8');
const { window } = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
  url: 'https://localhost/',
  runScripts: 'outside-only',
});
const metadata = readClientMetadata(window.eval(`${client};Excel`) as object);
const lines = Object.entries(metadata).map(([name, members]) => `  ${JSON.stringify(name)}: ${JSON.stringify(members)}`);
writeFileSync(join(root, 'src/workbench/host/dispatch/client-metadata.json'), `{\n${lines.join(',\n')}\n}\n`);
