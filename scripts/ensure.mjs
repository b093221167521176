/**
 * Makes the project ready to run on a machine that has only Node and npm: installs the packages when they are missing
 * or are not those of package-lock.json. Plain Node without packages, because it runs before there are any.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const OLDEST_NODE = 20;
/** Written into node_modules after an install: the hash of the lock file it was made from. */
const stampFile = join(root, 'node_modules', '.careledger-lock');
/** npm's own record; what it lists is what is installed, whoever installed it. */
const installedLock = join(root, 'node_modules', '.package-lock.json');

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** Whether every package that the lock file asks for on this machine is installed in that version. */
function installedAsLocked() {
  if (!existsSync(installedLock)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(installedLock, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      path === '' || optional || link || (present[path]?.version === version && existsSync(join(root, path))),
  );
}

function upToDate(hash) {
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash) return true;
  return installedAsLocked();
}

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  fail(
    `需要 Node ${OLDEST_NODE} 或更新版本，现在是 ${process.version}。 Node ${OLDEST_NODE} or newer is needed; this is ${process.version}.`,
  );
}

const hash = lockHash();
if (!upToDate(hash)) {
  process.stdout.write('正在安装依赖包（首次约需一两分钟）… Installing the packages (a minute or two the first time)…\n');
  // With a shell, because on Windows npm is a .cmd file.
  const { status } = spawnSync('npm ci --no-audit --no-fund --loglevel=error', {
    cwd: root,
    stdio: 'inherit',
    shell: true,
  });
  if (status !== 0) {
    fail(
      '依赖包没有装好：请检查网络或 npm 镜像设置，再运行一次。 The packages could not be installed: check the network or npm registry setting and run again.',
    );
  }
}
mkdirSync(dirname(stampFile), { recursive: true });
writeFileSync(stampFile, hash);
