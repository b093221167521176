/** What a command says of changes that could not be recorded beside its work. */
import type { Recording } from '../../commands/record-changes';
import { fill, LOCALES } from '../../locales';
import { failureSentence } from '../../locales/failure-sentence';

/** Nothing when all is well. */
export function recordingLines({ state, failure }: Recording): string[] {
  const { history, workbook } = LOCALES['zh-CN'];
  if (failure) return [fill(history.failed, { reason: failureSentence(workbook, failure) })];
  return state === 'notKept' ? [history.notKept] : [];
}
