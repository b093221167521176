/** The project's own manifest.xml with what its check needs to know. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RIBBON_IDS } from '../../src/commands/command';
import type { Manifest } from './rule';
import { readXml } from './xml';

export function projectManifest(root: string, xml = readFileSync(join(root, 'manifest.xml'), 'utf8')): Manifest {
  const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return {
    root: readXml(xml),
    readFile: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path)) : null),
    packageVersion: version,
    actionIds: RIBBON_IDS,
  };
}
