/** `mask`: a masked list in a file of its own, which has never held anything else of the ledger. */
import { maskedFile } from '../../../commands/copy-masked-sheet';
import { MASKED_SHEET, type MaskedSheetInput } from '../../../commands/masked-sheet';
import { prepare } from '../../../commands/run-command';
import { CHILDREN } from '../../../ledger/tables';
import { PROFILE_IDS } from '../../../ledger/privacy/profiles';
import { fill } from '../../../locales';
import { cli as words } from '../../../locales/zh-CN/cli';
import { CliError, type ExitCode } from '../cli-error';
import { cliContext } from '../context';
import { saveBytes } from '../files';
import { findingLine } from '../finding-line';
import { openLedger } from '../open-ledger';
import { dayOption } from '../options';
import { outputTo } from '../output';
import { AS_OF, text, type CliCommand, type Options } from './cli-command';

export const mask: CliCommand = {
  syntax: 'mask <in.xlsx> <out.xlsx>',
  description: '生成脱敏名单，输出文件里只有这一张表',
  options: [
    ['--profile <wall|class|report>', '名单给谁看：wall 贴墙、class 班用、report 上报'],
    ['--class <NAME>', '只要一个班，如 三年级1班'],
    ['--columns <a,b>', '栏目，如 班级,姓名；默认为这种名单的常用栏目'],
    ['--names <masked|shown>', '儿童姓名脱敏或写全名'],
    AS_OF,
  ],
  run([input = '', output = ''], options) {
    const asOf = dayOption(text(options, 'asOf'));
    const out = outputTo(false);
    const wanted = inputOf(options);
    return openLedger<ExitCode>(input, asOf, async () => {
      const { plan, outcome } = await prepare(MASKED_SHEET, wanted, cliContext(asOf));
      const refused = (wanted.columns ?? []).filter((key) => !outcome.choices.some((choice) => choice.key === key));
      if (refused.length > 0) {
        const headers = refused.map((key) => CHILDREN.columns.find((column) => column.key === key)?.header.zh ?? key);
        throw new CliError(fill(words.maskColumnRefused, { columns: headers, profile: outcome.sheet }));
      }
      if (wanted.className !== undefined && outcome.count === 0) {
        throw new CliError(fill(words.maskNoClass, { className: wanted.className, known: outcome.classes }));
      }
      if (!plan) throw new Error('A masked list is always planned.');
      saveBytes(await maskedFile(plan), output, [input]);
      for (const finding of [...plan.findings, ...outcome.warnings]) out.say(findingLine(finding));
      out.say(fill(words.masked, { sheet: outcome.sheet, count: outcome.count, path: output }));
      return 0;
    });
  },
};

function inputOf(options: Options): MaskedSheetInput {
  const profile = PROFILE_IDS.find((id) => id === text(options, 'profile'));
  if (!profile) throw new CliError(words.badProfile);
  const names = text(options, 'names');
  if (names !== undefined && names !== 'masked' && names !== 'shown') throw new CliError(words.badNames);
  const className = text(options, 'class');
  const columns = text(options, 'columns')?.split(',').map(columnKey);
  return { profile, ...(className !== undefined && { className }), ...(columns && { columns }), ...(names && { names }) };
}

/** A column by its key or by its header in either language. */
function columnKey(entry: string): string {
  const name = entry.trim();
  const found = CHILDREN.columns.find(({ key, header }) => key === name || header.zh === name || header.en === name);
  if (!found) throw new CliError(fill(words.maskNoColumn, { column: name }));
  return found.key;
}
