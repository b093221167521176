/** `check`: all findings. */
import { CHECK_LEDGER } from '../../../commands/check-ledger';
import { prepare } from '../../../commands/run-command';
import { percentOf } from '../../../ledger/audit';
import { isoOf } from '../../../ledger/calendar/day';
import { fill } from '../../../locales';
import { cli as words } from '../../../locales/zh-CN/cli';
import { checkDocument } from '../check-document';
import type { ExitCode } from '../cli-error';
import { cliContext } from '../context';
import { findingLine } from '../finding-line';
import { openLedger } from '../open-ledger';
import { dayOption } from '../options';
import { outputTo } from '../output';
import { AS_OF, JSON_OUTPUT, text, type CliCommand } from './cli-command';

export const check: CliCommand = {
  syntax: 'check <in.xlsx>',
  description: '检查台账',
  options: [AS_OF, JSON_OUTPUT],
  run([path = ''], options) {
    const asOf = dayOption(text(options, 'asOf'));
    const asJson = options['json'] === true;
    const out = outputTo(asJson);
    return openLedger<ExitCode>(path, asOf, async () => {
      const { outcome } = await prepare(CHECK_LEDGER, undefined, cliContext(asOf));
      const { findings, counts, children, quiet, completeness, notVerified } = outcome;
      out.json(checkDocument(outcome, asOf));
      if (!asJson) {
        for (const finding of findings) out.say(findingLine(finding));
        out.say(fill(findings.length === 0 ? words.checkNone : words.checkSummary, { ...counts, children }));
        if (quiet.length > 0) out.say(fill(words.checkVerified, { count: quiet.length }));
        const since = isoOf(notVerified.since);
        out.say(fill(words.checkFiles, { percent: percentOf(completeness.school), since, count: notVerified.children.length }));
      }
      return counts.errors > 0 ? 1 : 0;
    });
  },
};
