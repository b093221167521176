/** Asks the command line about a file: the same rules by another way, without browser and pane. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What `npm run ledger -- <command> --json` says about the workbook. */
export function askCommandLine<T>(command: 'overdue' | 'figures', asOf: string, workbook: Uint8Array): T {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  try {
    const file = join(folder, 'workbook.xlsx');
    writeFileSync(file, workbook);
    const args = ['node_modules/tsx/dist/cli.mjs', 'src/workbench/cli/ledger.ts', command, '--as-of', asOf, '--json', file];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })) as T;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
