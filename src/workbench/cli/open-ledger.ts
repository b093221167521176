/** Opens a file that must hold a ledger. */
import type { Day } from '../../ledger/calendar/day';
import { cli as words } from '../../locales/zh-CN/cli';
import { fill } from '../../locales/words';
import { CliError } from './cli-error';
import { openWorkbook } from './files';
import { withSession, type Session } from './session';

/** @throws CliError when the file cannot be read or holds no ledger. */
export function openLedger<T>(path: string, asOf: Day, job: (session: Session) => Promise<T>): Promise<T> {
  const workbook = openWorkbook(path);
  if (!workbook.table('Children')) throw new CliError(fill(words.noLedger, { path }));
  return withSession(workbook, asOf, async (session) => {
    session.recalculate();
    await session.settled();
    return job(session);
  });
}
