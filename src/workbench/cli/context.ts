/** The moment in which a command of the command line runs. */
import type { CommandContext } from '../../commands/command';
import type { Day } from '../../ledger/calendar/day';
import { REPORT_WORDS } from '../../locales';

export function cliContext(today: Day): CommandContext {
  return { today, language: 'zh-CN', reportWords: REPORT_WORDS };
}
