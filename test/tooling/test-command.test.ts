import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileTreeStamp } from '../../scripts/build/file-tree-stamp';
import { measure, sizeTable } from '../../scripts/build/size-report';
import { runSteps } from '../../scripts/test/run-step';
import { tally, tallyLine } from '../../scripts/test/tally';

const folder = mkdtempSync(join(tmpdir(), 'careledger-steps-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const report = {
  numPassedTests: 10,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 0,
  numTodoTests: 0,
};

test.each([
  ['all well', report, 0, '10 passed, 0 failed'],
  ['a failed test', { ...report, numFailedTests: 2 }, 0, '10 passed, 2 failed'],
  ['a test file that cannot start', { ...report, numRuntimeErrorTestSuites: 1 }, 0, '10 passed, 1 failed'],
  ['lint fails', report, 1, '10 passed, 1 failed'],
  ['skipped tests are named', { ...report, numPendingTests: 3 }, 0, '10 passed, 0 failed, 3 skipped'],
  ['nothing ran', { ...report, numPassedTests: 0 }, 0, '0 passed, 1 failed'],
  ['jest died', null, 0, '0 passed, 1 failed'],
])('%s', (_title, jest, failedSteps, line) => {
  expect(tallyLine(tally(jest, failedSteps))).toBe(line);
});

test('steps keep their output and their verdict apart', async () => {
  const script = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return { title: name, script: path, args: [] };
  };
  const steps = [
    script('good.cjs', 'console.log("fine")'),
    script('bad.cjs', 'console.error("broken"); process.exitCode = 3'),
    { title: 'missing', script: join(folder, 'missing.cjs'), args: [] },
  ];
  const results = await runSteps(steps, 2, () => undefined);
  const byTitle = Object.fromEntries(results.map((result) => [result.title, result]));
  expect(byTitle['good.cjs']).toMatchObject({ passed: true, output: 'fine' });
  expect(byTitle['bad.cjs']).toMatchObject({ passed: false, output: 'broken' });
  expect(byTitle['missing']).toMatchObject({ passed: false });
});

test('a stamp changes with content, names and missing files, and not with what is left out', () => {
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, 'tree', 'left-out'), { recursive: true });
    writeFileSync(join(folder, 'tree', path), text);
    return fileTreeStamp(folder, ['tree', 'none'], ['tree/left-out']);
  };
  const first = write('a.txt', 'a');
  expect(write('left-out/b.txt', 'b')).toBe(first);
  const second = write('a.txt', 'A');
  const third = write('b.txt', 'a');
  expect(new Set([first, second, third]).size).toBe(3);
});

test('the size report lists the largest first', () => {
  const sizes = [measure('small.js', Buffer.alloc(10)), measure('large.js', Buffer.from([...Array(5000).keys()].join()))];
  expect(sizeTable(sizes)).toMatch(/^large\.js: 23\.9 KB, compressed [\d.]+ KB\nsmall\.js: 0\.0 KB/);
});
