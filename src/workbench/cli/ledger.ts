/** `npm run ledger -- <command>`: the add-in's own commands on a file, through the headless host and the real office.js. */
import { Command, CommanderError } from 'commander';
import { CliError, type ExitCode } from './cli-error';
import { COMMANDS } from './commands';

async function main(argv: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = new Command('ledger').exitOverride().description('关爱台账：在文件上运行加载项的命令');
  for (const { syntax, description, options, run } of COMMANDS) {
    const command = program.command(syntax).description(description).exitOverride();
    for (const [flags, help, standard] of options) command.option(flags, help, standard);
    command.action(async (...given: unknown[]) => {
      const files = given.slice(0, -2).filter((file): file is string => typeof file === 'string');
      code = await run(files, command.opts<Record<string, string | boolean | undefined>>());
    });
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof CliError) {
      process.stderr.write(`${error.message}\n`);
      return 2;
    }
    throw error;
  }
  return code;
}

process.exitCode = await main(process.argv.slice(2));
