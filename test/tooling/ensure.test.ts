/** The set-up script, run in a small project of its own whose one package is a local folder, so without a network. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const INSTALLING = /正在安装依赖包.*Installing the packages/;
const project = mkdtempSync(join(tmpdir(), 'careledger-ensure-'));
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** Writes package.json and a lock file that agree. */
function writeProject(version: string): void {
  const manifest = { name: 'small', version };
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest));
  const lock = { ...manifest, lockfileVersion: 3, requires: true, packages: { '': manifest } };
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify(lock));
}

function ensure() {
  return spawnSync(process.execPath, [join(project, 'scripts', 'ensure.mjs')], { encoding: 'utf8' });
}

beforeAll(() => {
  mkdirSync(join(project, 'scripts'));
  cpSync('scripts/ensure.mjs', join(project, 'scripts', 'ensure.mjs'));
  writeProject('1.0.0');
});

test('installs when nothing is there, and not again while the lock file stays', () => {
  const first = ensure();
  expect(first.stdout).toMatch(INSTALLING);
  expect(first.status).toBe(0);
  expect(existsSync(join(project, 'node_modules'))).toBe(true);
  expect(ensure()).toMatchObject({ status: 0, stdout: '' });
});

test('a failing install stops with a sentence', () => {
  const manifest = { name: 'small', version: '1.0.0', dependencies: { gone: 'file:./gone' } };
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify({ ...manifest, lockfileVersion: 3, packages: {} }));
  const { status, stdout, stderr } = ensure();
  expect(stdout).toMatch(INSTALLING);
  expect(status).toBe(1);
  expect(stderr).toMatch(/依赖包没有装好.*The packages could not be installed/);
});
