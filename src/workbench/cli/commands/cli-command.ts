/** One command of `npm run ledger` as data. */
import { cli as words } from '../../../locales/zh-CN/cli';
import { CliError, type ExitCode } from '../cli-error';

export type Options = Readonly<Record<string, string | boolean | undefined>>;

export interface CliCommand {
  /** Name and files, as `commander` reads it. */
  readonly syntax: string;
  readonly description: string;
  /** Flags, help, default. */
  readonly options: readonly (readonly [flags: string, help: string, standard?: string])[];
  run(files: readonly string[], options: Options): Promise<ExitCode>;
}

export const AS_OF = ['--as-of <YYYY-MM-DD>', '截至日期，默认今天'] as const;
export const JSON_OUTPUT = ['--json', '在标准输出打印 JSON（说明见 docs/cli.md）'] as const;
export const TERM = ['--term <ID>', '学期，如 2026-2027-1，默认截至日期所在学期'] as const;

/** A text option, or `undefined`. */
export function text(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** `[in.xlsx] out.xlsx`: the last file is the output. */
export function inputAndOutput(files: readonly string[]): { input: string | undefined; output: string } {
  const output = files.at(-1);
  if (output === undefined || files.length > 2) throw new CliError(words.filesExpected);
  return { input: files.length === 2 ? files[0] : undefined, output };
}
