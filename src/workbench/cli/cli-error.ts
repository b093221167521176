/** How a command of `npm run ledger` ends. */

/** 0 done; 1 findings that block; 2 bad usage or a file that cannot be read or written. */
export type ExitCode = 0 | 1 | 2;

/** Ends the command with one clear sentence on standard error and exit code 2. */
export class CliError extends Error {
  constructor(sentence: string, options?: { cause?: unknown }) {
    super(sentence, options);
    this.name = 'CliError';
  }
}
