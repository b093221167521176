/** `recalculate`: every formula computed as of a day, saved as values beside the formulas. */
import { isoOf } from '../../../ledger/calendar/day';
import { fill } from '../../../locales';
import { cli as words } from '../../../locales/zh-CN/cli';
import { openWorkbook } from '../files';
import { dayOption } from '../options';
import { outputTo } from '../output';
import { saveOutput } from '../save-output';
import { withSession } from '../session';
import { AS_OF, text, type CliCommand } from './cli-command';

export const recalculate: CliCommand = {
  syntax: 'recalculate <in.xlsx> <out.xlsx>',
  description: '重新计算全部公式',
  options: [AS_OF],
  async run([input = '', output = ''], options) {
    const asOf = dayOption(text(options, 'asOf'));
    const out = outputTo(false);
    const workbook = openWorkbook(input);
    return withSession(workbook, asOf, async (session) => {
      session.recalculate();
      await session.settled();
      const formulas = workbook.sheets.reduce((sum, sheet) => sum + [...sheet.cells.formulas()].length, 0);
      const unknown = session.unknownFunctions();
      const warning = unknown.length > 0 ? [fill(words.unknownFunctions, { names: unknown })] : [];
      saveOutput(out, workbook, output, [input], [...warning, fill(words.recalculated, { formulas, asOf: isoOf(asOf) })]);
      return 0 as const;
    });
  },
};
