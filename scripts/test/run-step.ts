/** Runs one step of `npm test`, keeping its output so that steps running at once do not mix theirs. */
import { spawn } from 'node:child_process';
import type { Step } from './steps';

export interface StepResult {
  readonly title: string;
  readonly passed: boolean;
  readonly seconds: number;
  readonly output: string;
}

function runStep({ title, script, args }: Step): Promise<StepResult> {
  const start = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    const finish = (passed: boolean): void => {
      resolve({
        title,
        passed,
        seconds: (Date.now() - start) / 1000,
        output: Buffer.concat(chunks).toString().trim(),
      });
    };
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => {
      chunks.push(Buffer.from(error.message));
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
}

/** Runs the steps, at most `width` at a time; calls `done` for each as it ends. */
export async function runSteps(steps: readonly Step[], width: number, done: (result: StepResult) => void): Promise<readonly StepResult[]> {
  const waiting = [...steps];
  const results: StepResult[] = [];
  const worker = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const result = await runStep(step);
      results.push(result);
      done(result);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}
