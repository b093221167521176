/** The moment in which a command of the command line runs. */
import type { CommandContext } from '../../commands/command';
import type { Day } from '../../ledger/calendar/day';
import { REPORT_WORDS } from '../../locales';

/** What a command enters is dated by the day that was asked for, so that the same call always gives the same file. */
export function cliContext(today: Day): CommandContext {
  return { today, recordDay: today, language: 'zh-CN', reportWords: REPORT_WORDS };
}
