/** Where a command writes: plain text or, with `--json`, one JSON document on standard output and everything else on standard error. */

export interface Output {
  /** A line for the person. */
  say(line: string): void;
  /** The result for a program; printed only with `--json`. */
  json(result: unknown): void;
}

export function outputTo(asJson: boolean): Output {
  return {
    say: (line) => (asJson ? process.stderr : process.stdout).write(`${line}\n`),
    json: (result) => {
      if (asJson) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
    },
  };
}
