/** Reads the command line and runs one command; every failure becomes one sentence and an exit code. */
import { Command, CommanderError } from 'commander';
import { describeFailure } from '../../commands/failure';
import { LOCALES } from '../../locales';
import { failureSentence } from '../../locales/failure-sentence';
import { CliError, type ExitCode } from './cli-error';
import { COMMANDS } from './commands';
import type { Options } from './commands/cli-command';
import { usageFailure } from './usage-failure';

/** @param argv without node and script. */
export async function runLedger(argv: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = new Command('ledger').exitOverride().description('关爱台账：在文件上运行加载项的命令');
  // Errors are told below, in one sentence; help that was asked for still goes to standard output.
  program.configureOutput({ writeErr: () => undefined });
  for (const { syntax, description, options, run } of COMMANDS) {
    const command = program.command(syntax).description(description).exitOverride();
    for (const [flags, help, standard] of options) command.option(flags, help, standard);
    command.action(async () => {
      code = await run(command.processedArgs.flat().filter(isText), command.opts<Options>());
    });
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    process.stderr.write(`${sentenceFor(error, program)}\n`);
    return 2;
  }
  return code;
}

function sentenceFor(error: unknown, program: Command): string {
  if (error instanceof CliError) return error.message;
  if (error instanceof CommanderError)
    return usageFailure(
      error,
      program.commands.map((command) => command.name()),
    );
  return failureSentence(LOCALES['zh-CN'].workbook, describeFailure(error));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
