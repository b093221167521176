/** `mend`: writes every mend that is certain into a copy, and tells on standard error what was mended. */
import { mend as writeMends } from '../../../commands/answer-findings';
import { CHECK_LEDGER } from '../../../commands/check-ledger';
import { prepare } from '../../../commands/run-command';
import { isSure, MEND_KINDS, shownContent, type Mend } from '../../../ledger/audit';
import { MENDS } from '../../../ledger/audit/mends/mend-kinds';
import { cellAddress } from '../../../ledger/model/cell-address';
import { fill, LOCALES } from '../../../locales';
import { cli as words } from '../../../locales/zh-CN/cli';
import { CliError, type ExitCode } from '../cli-error';
import { cliContext } from '../context';
import { openLedger } from '../open-ledger';
import { dayOption } from '../options';
import { outputTo } from '../output';
import { saveOutput } from '../save-output';
import { AS_OF, text, type CliCommand } from './cli-command';

const KINDS = LOCALES['zh-CN'].pane.check.kinds;

export const mend: CliCommand = {
  syntax: 'mend <in.xlsx> <out.xlsx>',
  description: '改正写法不统一的内容',
  options: [AS_OF, ['--kind <a,b>', `只改这些，默认全部：${MEND_KINDS.join('、')}，或问题的代号`]],
  run([input = '', output = ''], options) {
    const asOf = dayOption(text(options, 'asOf'));
    const wanted = kindsIn(text(options, 'kind'));
    // Standard output stays free: the result is the file.
    const out = outputTo(true);
    return openLedger<ExitCode>(input, asOf, async ({ workbook, recalculate }) => {
      const { snapshot, outcome } = await prepare(CHECK_LEDGER, undefined, cliContext(asOf));
      const mends = outcome.mends.filter(
        ({ finding, kind }) => isSure(finding) && (!wanted || wanted.has(kind) || wanted.has(finding.code)),
      );
      await writeMends(snapshot, mends);
      recalculate();
      saveOutput(out, workbook, output, [input], [...mends.map(lineOf), ...summaryOf(mends)]);
      return 0;
    });
  },
};

/** Names of kinds or codes of findings, set apart by commas; `null` = all. */
function kindsIn(option: string | undefined): ReadonlySet<string> | null {
  if (option === undefined) return null;
  const kinds = option.split(',').map((kind) => kind.trim());
  const known: readonly string[] = [...MEND_KINDS, ...Object.keys(MENDS).filter((code) => MENDS[code] === 'sure')];
  const unknown = kinds.find((kind) => !known.includes(kind));
  if (unknown !== undefined) throw new CliError(fill(words.badKind, { kind: unknown, known }));
  return new Set(kinds);
}

function lineOf({ finding, change }: Mend): string {
  const { place } = finding;
  const { sheet, header = '' } = place;
  const cell = cellAddress(change.row, change.column);
  return fill(words.mendLine, {
    sheet,
    header,
    cell,
    from: shownContent(place, change.before),
    to: shownContent(place, finding.fix ?? ''),
  });
}

function summaryOf(mends: readonly Mend[]): string[] {
  if (mends.length === 0) return [words.mendNone];
  const counts = MEND_KINDS.map((kind) => [KINDS[kind], mends.filter((one) => one.kind === kind).length] as const);
  const kinds = counts.filter(([, count]) => count > 0).map(([kind, count]) => `${kind} ${count}`);
  return [fill(words.mendSummary, { count: mends.length, kinds })];
}
