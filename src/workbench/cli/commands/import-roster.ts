/** `import`: a roster from another file becomes rows of the ledger. */
import { IMPORT_ROSTER } from '../../../commands/import-roster';
import { apply, prepare } from '../../../commands/run-command';
import { fill } from '../../../locales';
import { findingLine } from '../finding-line';
import { cli as words } from '../../../locales/zh-CN/cli';
import { CliError, type ExitCode } from '../cli-error';
import { cliContext } from '../context';
import { openLedger } from '../open-ledger';
import { dayOption } from '../options';
import { outputTo } from '../output';
import { saveOutput } from '../save-output';
import { rosterSources } from '../roster-source';
import { AS_OF, text, type CliCommand } from './cli-command';

export const importRoster: CliCommand = {
  syntax: 'import <in.xlsx> <out.xlsx>',
  description: '导入名册',
  options: [
    ['--from <roster>', '名册文件：.xlsx 或 .csv'],
    ['--sheet <NAME>', '名册所在的工作表，默认所有可见的工作表'],
    ['--class <NAME>', '名册里没有班级时的班级'],
    AS_OF,
  ],
  async run([input = '', output = ''], options) {
    const from = text(options, 'from');
    if (from === undefined) throw new CliError(words.fromMissing);
    const asOf = dayOption(text(options, 'asOf'));
    const className = text(options, 'class');
    const out = outputTo(false);
    const source = await rosterSources(from, text(options, 'sheet'));
    return openLedger<ExitCode>(input, asOf, async ({ workbook, recalculate }) => {
      const prepared = await prepare(IMPORT_ROSTER, { source, ...(className !== undefined && { className }) }, cliContext(asOf));
      const { preview, findings, refused } = prepared.outcome;
      if (refused) throw new CliError(findingLine(refused));
      await apply(prepared);
      recalculate();
      const summary = fill(words.importSummary, {
        sheet: source.map(({ name }) => name),
        ...preview.counts,
        missing: preview.missing.length,
      });
      saveOutput(out, workbook, output, [input, from], [...findings.map(findingLine), summary]);
      return findings.some((finding) => finding.severity === 'error') ? 1 : 0;
    });
  },
};
