/** `import`: a roster from another file becomes rows of the ledger. */
import { IMPORT_ROSTER } from '../../../commands/import-roster';
import { apply, prepare } from '../../../commands/run-command';
import { fill } from '../../../locales';
import { findingLine } from '../finding-line';
import { cli as words } from '../../../locales/zh-CN/cli';
import type { Workbook } from '../../sheets/model';
import { CliError, type ExitCode } from '../cli-error';
import { cliContext } from '../context';
import { openWorkbook } from '../files';
import { openLedger } from '../open-ledger';
import { dayOption } from '../options';
import { outputTo } from '../output';
import { saveOutput } from '../save-output';
import { rosterSource } from '../roster-source';
import { AS_OF, text, type CliCommand } from './cli-command';

export const importRoster: CliCommand = {
  syntax: 'import <in.xlsx> <out.xlsx>',
  description: '导入名册',
  options: [
    ['--from <roster.xlsx>', '名册文件'],
    ['--sheet <NAME>', '名册所在的工作表，默认第一张'],
    ['--class <NAME>', '名册里没有班级时的班级'],
    AS_OF,
  ],
  run([input = '', output = ''], options) {
    const from = text(options, 'from');
    if (from === undefined) throw new CliError(words.fromMissing);
    const asOf = dayOption(text(options, 'asOf'));
    const className = text(options, 'class');
    const out = outputTo(false);
    const source = sourceOf(openWorkbook(from), text(options, 'sheet'));
    return openLedger<ExitCode>(input, asOf, async ({ workbook, recalculate }) => {
      const prepared = await prepare(IMPORT_ROSTER, { source, ...(className !== undefined && { className }) }, cliContext(asOf));
      const { preview, findings, refused } = prepared.outcome;
      if (refused) throw new CliError(findingLine(refused));
      await apply(prepared);
      recalculate();
      const summary = fill(words.importSummary, { sheet: source.name, ...preview.counts, missing: preview.missing.length });
      saveOutput(out, workbook, output, [input, from], [...findings.map(findingLine), summary]);
      return findings.some((finding) => finding.severity === 'error') ? 1 : 0;
    });
  },
};

function sourceOf(workbook: Workbook, name: string | undefined): ReturnType<typeof rosterSource> {
  const sheet = name === undefined ? workbook.sheets[0] : workbook.sheet(name);
  if (!sheet) {
    const known = workbook.sheets.map((one) => one.name);
    throw new CliError(fill(words.noRosterSheet, { sheet: name ?? '', known }));
  }
  return rosterSource(workbook, sheet);
}
