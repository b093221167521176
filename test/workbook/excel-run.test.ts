/** The word that Excel is waited for: it stays as long as any request has no answer. */
import { excelRun, onExcelWaiting } from '../../src/workbook/excel-run';

let answers: (() => void)[];
beforeEach(() => {
  jest.useFakeTimers();
  answers = [];
  Object.assign(globalThis, { Excel: { run: () => new Promise<void>((resolve) => answers.push(resolve)) } });
});
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'Excel');
});

test('said after a second, and taken back with the last answer', async () => {
  const heard: boolean[] = [];
  const stop = onExcelWaiting((waiting) => heard.push(waiting));
  const runs = [excelRun(async () => undefined), excelRun(async () => undefined)];
  jest.advanceTimersByTime(999);
  expect(heard).toEqual([]);
  jest.advanceTimersByTime(1);
  answers[0]!();
  await runs[0];
  expect(heard.at(-1)).toBe(true);
  answers[1]!();
  await runs[1];
  expect(heard.at(-1)).toBe(false);
  stop();
});

test('an answer within a second says nothing', async () => {
  const heard: boolean[] = [];
  const stop = onExcelWaiting((waiting) => heard.push(waiting));
  const run = excelRun(async () => undefined);
  answers[0]!();
  await run;
  jest.advanceTimersByTime(5_000);
  expect(heard).toEqual([]);
  stop();
});
