/** `overdue`: who is due for which contact. */
import { prepare } from '../../../commands/run-command';
import { SHOW_OVERDUE } from '../../../commands/show-overdue';
import { isoOf } from '../../../ledger/calendar/day';
import { fill, LOCALES } from '../../../locales';
import { cli as words } from '../../../locales/zh-CN/cli';
import type { ExitCode } from '../cli-error';
import { openLedger } from '../open-ledger';
import { dayOption } from '../options';
import { cliContext } from '../context';
import { outputTo } from '../output';
import { AS_OF, JSON_OUTPUT, text, type CliCommand } from './cli-command';

export const overdue: CliCommand = {
  syntax: 'overdue <in.xlsx>',
  description: '列出逾期和将到期的联系',
  options: [AS_OF, ['--class <NAME>', '只看一个班，如 三年级1班'], JSON_OUTPUT],
  async run([path = ''], options) {
    const asOf = dayOption(text(options, 'asOf'));
    const out = outputTo(options['json'] === true);
    const className = text(options, 'class');
    return openLedger<ExitCode>(path, asOf, async () => {
      const input = className === undefined ? undefined : { className };
      const { outcome } = await prepare(SHOW_OVERDUE, input, cliContext(asOf));
      const { list } = outcome;
      out.json({
        asOf: isoOf(asOf),
        overdue: list.overdue,
        dueSoon: list.dueSoon,
        empty: list.empty,
        unreadableRows: outcome.unreadable,
        rows: list.rows.map((row) => ({
          ...row,
          period: { start: isoOf(row.period.start), end: isoOf(row.period.end) },
          lastContact: row.lastContact === null ? null : isoOf(row.lastContact),
          lastOfKind: row.lastOfKind === null ? null : isoOf(row.lastOfKind),
        })),
      });
      if (options['json'] === true) return 0;
      out.say(fill(words.overdueSummary, { asOf: isoOf(asOf), overdue: list.overdue, soon: list.dueSoon }));
      const pane = LOCALES['zh-CN'].pane;
      if (list.empty) out.say(pane.home.empty[list.empty]);
      for (const row of list.rows) {
        const when =
          row.status === 'overdue'
            ? fill(pane.overdue.overdueDays, { days: row.daysOverdue })
            : fill(pane.overdue.soonDays, { days: row.daysLeft });
        out.say([row.className || pane.overdue.noClass, row.name, row.dutyTitle, when, row.names.join('、')].join('\t'));
      }
      if (outcome.unreadable > 0) out.say(fill(pane.unreadableRows, { count: outcome.unreadable }));
      return 0;
    });
  },
};
