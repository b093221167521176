/** Runs `npm run ledger` inside the test: its exit code and what it wrote; files lie in a folder that goes away afterwards. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runLedger } from '../../../src/workbench/cli/run-ledger';

export const AS_OF = ['--as-of', '2026-11-23'] as const;

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function ledger(...argv: string[]): Promise<Run> {
  let out = '';
  let err = '';
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  const stderr = jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
  try {
    return { code: await runLedger(argv), out, err };
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
  }
}

export interface Folder {
  /** Path of a file in the folder. */
  at(name: string): string;
  /** Names of everything in it. */
  files(): string[];
  remove(): void;
}

export function temporaryFolder(): Folder {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-test-'));
  return {
    at: (name) => join(folder, name),
    files: () => readdirSync(folder).sort(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
