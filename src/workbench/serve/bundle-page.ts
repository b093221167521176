/** Bundles the workbench page with esbuild: `workbench.js`, `workbench.css` and `index.html` in one folder. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { fileTreeStamp } from '../../../scripts/build/file-tree-stamp';

const FOLDER = '.cache/workbench-page';
const STAMP = '.cache/workbench-page.stamp';
const INPUTS = ['src/workbench', 'src/functions', 'src/ledger', 'package-lock.json'];

/**
 * Builds when something that goes into the page changed since the last time.
 * @param root the project's folder
 * @returns the absolute folder of the bundle
 */
export async function buildWorkbenchPage(root: string): Promise<string> {
  const folder = join(root, FOLDER);
  const stampFile = join(root, STAMP);
  const stamp = fileTreeStamp(root, INPUTS, ['src/workbench/cli']);
  if (existsSync(join(folder, 'index.html')) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return folder;
  const page = join(root, 'src/workbench/page');
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: { workbench: join(page, 'main.ts') },
    outdir: folder,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    minify: true,
    legalComments: 'linked',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  copyFileSync(join(page, 'index.html'), join(folder, 'index.html'));
  writeFileSync(stampFile, stamp);
  return folder;
}
