/** What is wrong with a command line, as one sentence: commander's own are English. */
import type { CommanderError } from 'commander';
import { fill } from '../../locales';
import { cli as words } from '../../locales/zh-CN/cli';

const SENTENCES: Readonly<Record<string, keyof typeof words.usage>> = {
  'commander.help': 'noCommand',
  'commander.unknownCommand': 'unknownCommand',
  'commander.unknownOption': 'unknownOption',
  'commander.missingArgument': 'missingFile',
  'commander.optionMissingArgument': 'missingValue',
  'commander.excessArguments': 'tooMany',
};

/** @param known names of the commands. */
export function usageFailure(error: CommanderError, known: readonly string[]): string {
  const sentence = SENTENCES[error.code];
  // Commander quotes what it stumbled over.
  const detail = /'(.+)'/u.exec(error.message)?.[1] ?? '';
  return sentence === undefined ? error.message : fill(words.usage[sentence], { detail, known });
}
