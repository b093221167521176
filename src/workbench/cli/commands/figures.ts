/** `figures`: the figures of the summary sheet. */
import { READ_FIGURES } from '../../../commands/read-figures';
import { prepare } from '../../../commands/run-command';
import { isoOf, type Day } from '../../../ledger/calendar/day';
import type { Figure } from '../../../ledger/figures/figure';
import type { Figures } from '../../../ledger/figures/figures';
import { percentText } from '../../../ledger/figures/ratio';
import { fill } from '../../../locales';
import { cli as words } from '../../../locales/zh-CN/cli';
import { CliError, type ExitCode } from '../cli-error';
import { openLedger } from '../open-ledger';
import { dayOption, termOption } from '../options';
import { cliContext } from '../context';
import { outputTo } from '../output';
import { AS_OF, JSON_OUTPUT, TERM, text, type CliCommand } from './cli-command';

export const figures: CliCommand = {
  syntax: 'figures <in.xlsx>',
  description: '计算各项指标',
  options: [AS_OF, TERM, JSON_OUTPUT],
  run([path = ''], options) {
    const asOf = dayOption(text(options, 'asOf'));
    const term = termOption(text(options, 'term'));
    const out = outputTo(options['json'] === true);
    return openLedger<ExitCode>(path, asOf, async () => {
      const { outcome } = await prepare(READ_FIGURES, term === undefined ? {} : { term }, cliContext(asOf));
      if (!outcome.figures) throw new CliError(fill(words.noTerm, { term: term ?? '' }));
      out.json(asJson(outcome.figures, asOf, term));
      if (options['json'] !== true) for (const figure of allOf(outcome.figures)) out.say(line(figure));
      return 0;
    });
  },
};

function allOf({ shares, onTime }: Figures): Figure[] {
  return [...shares, onTime.total, ...onTime.byDuty, ...onTime.byClass];
}

function line(figure: Figure): string {
  const name = [figure.id, figure.part].filter((part) => part !== undefined).join(' ');
  const blanks = figure.blanks === null ? '' : fill(words.blanks, { count: figure.blanks });
  return [name, `${figure.numerator}/${figure.denominator}`, percentText(figure), blanks].join('\t').trimEnd();
}

function asJson(figures: Figures, asOf: Day, term: string | undefined): unknown {
  return {
    asOf: isoOf(asOf),
    term: term ?? null,
    figures: allOf(figures).map((figure) => ({ ...figure, asOf: isoOf(figure.asOf), percent: percentText(figure) })),
    counts: figures.counts,
  };
}
