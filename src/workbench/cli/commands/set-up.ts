/** `setup`: a new or existing workbook becomes a ledger. */
import { SET_UP } from '../../../commands/set-up';
import { apply, prepare } from '../../../commands/run-command';
import { termIdAt } from '../../../ledger/setup';
import { fill } from '../../../locales';
import { cli as words } from '../../../locales/zh-CN/cli';
import type { ExitCode } from '../cli-error';
import { newWorkbook, openWorkbook } from '../files';
import { dayOption, languageOption, termOption } from '../options';
import { cliContext } from '../context';
import { outputTo } from '../output';
import { saveOutput } from '../save-output';
import { withSession } from '../session';
import { AS_OF, inputAndOutput, text, type CliCommand } from './cli-command';

export const setUp: CliCommand = {
  syntax: 'setup [files...]',
  description: '建立台账：setup [in.xlsx] out.xlsx',
  options: [
    ['--school <NAME>', '学校名称'],
    ['--term <ID>', '学期，如 2026-2027-1'],
    ['--lang <TAG>', '台账语言：zh-CN 或 en', 'zh-CN'],
    AS_OF,
  ],
  async run(files, options) {
    const { input, output } = inputAndOutput(files);
    const asOf = dayOption(text(options, 'asOf'));
    const out = outputTo(false);
    const workbook = input === undefined ? newWorkbook() : openWorkbook(input);
    const { startYear, number } = termIdAt(asOf);
    const term = termOption(text(options, 'term')) ?? `${startYear}-${startYear + 1}-${number}`;
    const language = languageOption(text(options, 'lang') ?? 'zh-CN');
    return withSession<ExitCode>(workbook, asOf, async () => {
      const prepared = await prepare(SET_UP, { schoolName: text(options, 'school') ?? '', term, language }, cliContext(asOf));
      await apply(prepared);
      const { exists, newSheets, newTables, repairs } = prepared.outcome;
      const done =
        repairs === 0
          ? words.nothingToDo
          : exists
            ? fill(words.repaired, { edits: repairs })
            : fill(words.setUpDone, { sheets: newSheets.length, tables: newTables });
      saveOutput(out, workbook, output, input === undefined ? [] : [input], [done]);
      return 0;
    });
  },
};
