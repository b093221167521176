/**
 * `npm test`: types, lint, manifest, requirement sets and build, then all tests; at the end one line that counts.
 * Arguments go to jest: `npm test -- test/ledger`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { findBrowser } from '../browser';
import { runSteps, type StepResult } from './run-step';
import { STEPS } from './steps';
import { tally, tallyLine, type JestReport } from './tally';

const REPORT = '.cache/jest-report.json';
const SUMMARY = '.cache/test-summary.txt';

async function main(): Promise<void> {
  mkdirSync('.cache', { recursive: true });
  rmSync(REPORT, { force: true });
  const results = await runSteps(STEPS, 2, report);
  const browser = checkBrowser();
  report(browser);
  const jest = runJest(process.argv.slice(2));
  const failedSteps = [...results, browser].filter(({ passed }) => !passed);
  const counts = tally(jest, failedSteps.length);
  if (failedSteps.length > 0) say(`未通过 / failed: ${failedSteps.map(({ title }) => title).join(', ')}`);
  writeFileSync(SUMMARY, `${tallyLine(counts)}\n`);
  say(tallyLine(counts));
  process.exitCode = counts.failed === 0 ? 0 : 1;
}

/** Finds, and if need be unpacks, the browser before the tests start, so that two of them do not do it at once. */
function checkBrowser(): StepResult {
  const title = '浏览器 / browser';
  const start = Date.now();
  const end = (passed: boolean, output: string): StepResult => ({
    title,
    passed,
    seconds: (Date.now() - start) / 1000,
    output,
  });
  try {
    const { source, executablePath } = findBrowser();
    return end(true, `${source}: ${executablePath}`);
  } catch (error) {
    return end(false, error instanceof Error ? error.message : String(error));
  }
}

function runJest(args: readonly string[]): JestReport | null {
  spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${REPORT}`, ...args], {
    // The report goes to the file; standard output would repeat it.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return existsSync(REPORT) ? (JSON.parse(readFileSync(REPORT, 'utf8')) as JestReport) : null;
}

function report({ title, passed, seconds, output }: StepResult): void {
  say(`${passed ? '✓' : '✗'} ${title} (${seconds.toFixed(1)} s)`);
  if (!passed || title.includes('browser')) say(output.replace(/^/gm, '  '));
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

void main();
