/** The moment in which a command of a test runs: the day looked at is the day of the calendar. */
import type { CommandContext } from '../../src/commands/command';
import type { Day } from '../../src/ledger/calendar/day';
import { REPORT_WORDS } from '../../src/locales';

export function contextOn(day: Day): CommandContext {
  return { today: day, recordDay: day, language: 'zh-CN', reportWords: REPORT_WORDS };
}
