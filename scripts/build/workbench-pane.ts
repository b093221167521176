/**
 * The add-in's production build as the workbench serves it: the same pane, with office.js taken from the workbench's
 * own server. A build is reused while nothing that goes into it has changed.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileTreeStamp } from './file-tree-stamp';

/** The folder with `taskpane.html`, `functions.json` and `manifest.xml`, relative to the project. */
const WORKBENCH_PANE_FOLDER = '.cache/workbench-pane';
const STAMP_FILE = '.cache/workbench-pane.stamp';

/** Everything the build reads, except the packages, for which the lock file stands. */
const INPUTS = ['src', 'assets', 'scripts/build', 'manifest.xml', 'package-lock.json', 'tsconfig.json', 'webpack.config.js'];
const NOT_INPUTS = ['src/workbench'];

/**
 * Builds when needed.
 * @param root the project's folder.
 * @returns the absolute folder of the built pane.
 * @throws Error with the build's own output when it fails.
 */
export async function buildWorkbenchPane(root: string): Promise<string> {
  const folder = join(root, WORKBENCH_PANE_FOLDER);
  const stampFile = join(root, STAMP_FILE);
  const stamp = fileTreeStamp(root, INPUTS, NOT_INPUTS);
  if (existsSync(join(folder, 'taskpane.html')) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) {
    return folder;
  }
  await runWebpack(root);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
  return folder;
}

function runWebpack(root: string): Promise<void> {
  const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const env = { ...process.env, CARELEDGER_OFFICE_JS: 'workbench', CARELEDGER_OUT: WORKBENCH_PANE_FOLDER };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [webpack, '--mode', 'production'], { cwd: root, env });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The pane could not be built:\n${output}`));
    });
  });
}
