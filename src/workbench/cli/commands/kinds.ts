/** `kinds`: the definitions of "left behind" as filled in and as they follow from the facts. */
import { COMPARE_KINDS } from '../../../commands/compare-kinds';
import { prepare } from '../../../commands/run-command';
import { isoOf } from '../../../ledger/calendar/day';
import { labelOf } from '../../../ledger/codes';
import { DERIVED_LISTS, type ContrastRow, type KindRow } from '../../../ledger/kinds';
import { CHILDREN, columnOf } from '../../../ledger/tables';
import { fill } from '../../../locales';
import { KINDS_WORDS } from '../../../locales/kinds';
import { contrastSentence, factsSentence, missingFacts } from '../../../locales/kind-sentence';
import { cli as words } from '../../../locales/zh-CN/cli';
import type { ExitCode } from '../cli-error';
import { cliContext } from '../context';
import { openLedger } from '../open-ledger';
import { dayOption } from '../options';
import { outputTo } from '../output';
import { AS_OF, JSON_OUTPUT, text, type CliCommand } from './cli-command';

const CONTRASTS = ['onlyEducation', 'onlyCivil', 'undecided'] as const;

export const kinds: CliCommand = {
  syntax: 'kinds <in.xlsx>',
  description: '多口径对照',
  options: [AS_OF, JSON_OUTPUT],
  run([path = ''], options) {
    const asOf = dayOption(text(options, 'asOf'));
    const asJson = options['json'] === true;
    const out = outputTo(asJson);
    return openLedger<ExitCode>(path, asOf, async () => {
      const { comparison } = (await prepare(COMPARE_KINDS, undefined, cliContext(asOf))).outcome;
      const { children, counts, differing, undecided, between } = comparison;
      out.json({
        asOf: isoOf(asOf),
        children,
        counts,
        differing: differing.map(asJsonRow),
        undecided: undecided.map((row) => ({ ...asJsonRow(row), missing: missingFacts(row, 'zh-CN') })),
        between: {
          education: between.education,
          civil: between.civil,
          both: between.both,
          ...Object.fromEntries(CONTRASTS.map((list) => [list, between[list].map(asJsonContrast)])),
        },
      });
      if (asJson) return 0;
      for (const { column, kinds: found, blank, undecided: open } of counts) {
        for (const { key, typed, derived } of found)
          out.say(fill(words.kindsCount, { column: header(column), kind: labelOf(DERIVED_LISTS[column], key, 'zh-CN'), typed, derived }));
        out.say(fill(words.kindsUndecided, { column: header(column), blank, undecided: open }));
      }
      const { totals, ...titles } = KINDS_WORDS['zh-CN'].between;
      out.say(fill(totals, { education: between.education, civil: between.civil, both: between.both }));
      for (const list of CONTRASTS) {
        if (between[list].length > 0) out.say(fill(titles[list], { count: between[list].length }));
        for (const row of between[list]) out.say(fill(words.kindsContrast, { ...childOf(row), sentence: contrastSentence(row, 'zh-CN') }));
      }
      for (const row of differing) out.say(line(row));
      return 0;
    });
  },
};

function header(column: string): string {
  return columnOf(CHILDREN, column).header.zh;
}

function line(row: KindRow): string {
  const derived = row.kind === null ? '' : labelOf(DERIVED_LISTS[row.column], row.kind, 'zh-CN');
  const { childId, name } = row.child;
  return fill(words.kindsLine, {
    childId,
    name,
    column: header(row.column),
    typed: row.typed,
    derived,
    facts: factsSentence(row, 'zh-CN'),
  });
}

interface ChildJson {
  readonly childId: string;
  readonly name: string;
  readonly className: string;
  readonly row: number;
}

function childOf({ child: { childId, name, className, row } }: KindRow | ContrastRow): ChildJson {
  return { childId, name, className, row };
}

function asJsonContrast(row: ContrastRow): Readonly<Record<string, unknown>> {
  return { ...childOf(row), sentence: contrastSentence(row, 'zh-CN') };
}

function asJsonRow(row: KindRow): Readonly<Record<string, unknown>> {
  const sentence = factsSentence(row, 'zh-CN');
  return { ...childOf(row), column: header(row.column), typed: row.typed, derived: row.kind, sentence };
}
