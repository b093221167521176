/** `report`: writes the generated sheets into a copy of the workbook. */
import type { CommandContext } from '../../../commands/command';
import { MAKE_OVERDUE_SHEET } from '../../../commands/make-overdue-sheet';
import { MAKE_SUMMARY } from '../../../commands/make-summary';
import { recordChanges } from '../../../commands/record-changes';
import { apply, prepare } from '../../../commands/run-command';
import { fill } from '../../../locales';
import { cli as words } from '../../../locales/zh-CN/cli';
import { CliError, type ExitCode } from '../cli-error';
import { cliContext } from '../context';
import { openLedger } from '../open-ledger';
import { dayOption, termOption } from '../options';
import { outputTo } from '../output';
import { findingLine } from '../finding-line';
import { recordingLines } from '../recording-lines';
import { saveOutput } from '../save-output';
import { AS_OF, TERM, text, type CliCommand } from './cli-command';

const SHEETS = {
  summary: (context: CommandContext, term: string | undefined) => prepare(MAKE_SUMMARY, term === undefined ? {} : { term }, context),
  overdue: (context: CommandContext) => prepare(MAKE_OVERDUE_SHEET, undefined, context),
};
type SheetKey = keyof typeof SHEETS;

export const report: CliCommand = {
  syntax: 'report <in.xlsx> <out.xlsx>',
  description: '生成统计汇总和逾期清单',
  options: [AS_OF, TERM, ['--sheets <a,b>', `报表：${Object.keys(SHEETS).join('、')}`, Object.keys(SHEETS).join(',')]],
  run([input = '', output = ''], options) {
    const asOf = dayOption(text(options, 'asOf'));
    const term = termOption(text(options, 'term'));
    const wanted = sheetKeys(text(options, 'sheets') ?? '');
    const out = outputTo(false);
    return openLedger<ExitCode>(input, asOf, async ({ workbook, recalculate }) => {
      const made: string[] = [];
      const said = new Set(recordingLines(await recordChanges(cliContext(asOf))));
      for (const key of wanted) {
        const prepared = await SHEETS[key](cliContext(asOf), term);
        const noTerm = prepared.outcome.findings.some((finding) => finding.code === 'report.unknownTerm');
        if (noTerm) throw new CliError(fill(words.noTerm, { term: term ?? '' }));
        await apply(prepared);
        for (const finding of prepared.outcome.findings) said.add(findingLine(finding));
        made.push(fill(words.sheetMade, { sheet: prepared.outcome.sheet }));
      }
      recalculate();
      saveOutput(out, workbook, output, [input], [...said, ...made]);
      return 0;
    });
  },
};

function sheetKeys(list: string): SheetKey[] {
  return list.split(',').map((entry) => {
    const key = entry.trim();
    if (!(key in SHEETS)) throw new CliError(fill(words.badSheets, { sheet: key, known: Object.keys(SHEETS) }));
    return key as SheetKey;
  });
}
