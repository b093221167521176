/**
 * `npm run pitfalls`: breaks each rule once, in a copy of the project, and sees that its test fails. A test that passes all the same
 * is a test that cannot fail. Takes a few seconds for each rule, so `npm test` only looks whether the table is still true.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pitfall } from './pitfall';
import { PITFALLS } from './pitfalls';

const COPIED = ['src', 'test', 'scripts', 'assets', 'package.json', 'tsconfig.json', 'jest.config.cjs', 'manifest.xml'];
const COPY = join('.cache', 'pitfalls');

function makeCopy(root: string): string {
  const copy = join(root, COPY);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const name of COPIED) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

type Outcome = 'failed' | 'passed' | 'did not run';

/** How many of the tests ran and failed; a file that does not even compile is no proof. */
function runTest(copy: string, { test, name }: Pitfall): Outcome {
  const report = join(copy, 'report.json');
  rmSync(report, { force: true });
  const jest = join(copy, 'node_modules', 'jest', 'bin', 'jest.js');
  const pattern = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  spawnSync(process.execPath, [jest, '--rootDir', copy, '--json', '--outputFile', report, '--runTestsByPath', test, '-t', pattern], {
    cwd: copy,
    stdio: 'ignore',
  });
  const { numFailedTests, numPassedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
  if (numFailedTests! > 0) return 'failed';
  return numPassedTests! > 0 ? 'passed' : 'did not run';
}

function breakOnce(copy: string, pitfall: Pitfall): Outcome {
  const path = join(copy, pitfall.source);
  const whole = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    whole.replace(pitfall.rule, () => pitfall.broken),
  );
  try {
    return runTest(copy, pitfall);
  } finally {
    writeFileSync(path, whole);
  }
}

const only = process.argv[2];
const copy = makeCopy(process.cwd());
const chosen = PITFALLS.filter(({ mistake }) => only === undefined || mistake.includes(only));
let bad = 0;
try {
  for (const pitfall of chosen) {
    const whole = runTest(copy, pitfall);
    const broken = whole === 'passed' ? breakOnce(copy, pitfall) : whole;
    const good = whole === 'passed' && broken === 'failed';
    if (!good) bad++;
    process.stdout.write(`${good ? 'ok  ' : 'BAD '} ${pitfall.mistake}: whole ${whole}, broken ${broken}\n`);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
process.stdout.write(`${chosen.length - bad} of ${chosen.length} tests fail when their rule is broken\n`);
process.exitCode = bad === 0 ? 0 : 1;
